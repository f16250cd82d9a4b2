package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.application.ApplicationAnswers.HAS_PARTICIPANTS;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.core.benefit.SupportForm;
import finsam.core.citation.PublishedRef;
import finsam.core.effort.Characteristic;
import finsam.core.effort.Individuals;
import finsam.core.effort.TargetGroup;
import finsam.core.effort.TargetGroups;
import finsam.rules.law.ActivityCompensationLaw;
import finsam.rules.profile.PersonParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom the effort of an application is for, where that is people in need of support. None of these rules looks at a group of
 * professionals.
 */
public final class IndividualsRules {
    private static final String MIA = "Avstämningsrapport MIA, dnr 2016/00403";
    private static final Set<SupportForm> ACTIVITY_COMPENSATION = Set.of(SupportForm.ACTIVITY_COMPENSATION);

    /** The people who take part: the direct group if it is of people, else the indirect one. */
    private static final Input<Application, Individuals> INDIVIDUALS = Input.<Application, Individuals>answer(
                    "/targetGroup", application -> application.targetGroup().flatMap(IndividualsRules::individuals))
            .named("individuals")
            .hidden();

    /** A group of recipients of activity compensation is within the ages at which that is possible. */
    public static final Rule<Application> COMPENSATION_AGES = compensationAges(INDIVIDUALS, HAS_PARTICIPANTS);

    /** Somebody without income that sickness benefit could follow is not kept out for that. */
    public static final Rule<Application> ZERO_PLACED_NOT_EXCLUDED = zeroPlaced(INDIVIDUALS, HAS_PARTICIPANTS);

    /** The group is not limited by sex or by what people live on, where the association wants it so. */
    public static final Rule<Application> NEUTRAL_TARGET_GROUP = neutral(INDIVIDUALS, HAS_PARTICIPANTS);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL =
            List.of(COMPENSATION_AGES, ZERO_PLACED_NOT_EXCLUDED, NEUTRAL_TARGET_GROUP);

    private IndividualsRules() {}

    private static Optional<Individuals> individuals(TargetGroups groups) {
        return people(groups.direct()).or(() -> people(groups.indirect()));
    }

    private static Optional<Individuals> people(Optional<TargetGroup> group) {
        return group.filter(Individuals.class::isInstance).map(Individuals.class::cast);
    }

    /**
     * Returns the rules for the people that another document is about, such as a call.
     *
     * @param group  the people, not null
     * @param hasParticipants  whether people take part, and not only professionals, not null
     */
    public static <T> List<Rule<T>> ofGroup(Input<T, Individuals> group, Input<T, Boolean> hasParticipants) {
        return List.of(
                compensationAges(group, hasParticipants),
                zeroPlaced(group, hasParticipants),
                neutral(group, hasParticipants));
    }

    private static <T> Rule<T> compensationAges(Input<T, Individuals> group, Input<T, Boolean> hasParticipants) {
        return Rule.<T>rule("activity-compensation-target-ages", ERROR)
                .from("D16")
                .cites(form("3.1"))
                .cites(ActivityCompensationLaw.MONTHS)
                .onlyIf(hasParticipants, Boolean::booleanValue)
                .onlyIf(
                        group.map(
                                "liveOnActivityCompensation",
                                one -> Optional.of(one.supportForms().equals(ACTIVITY_COMPENSATION))),
                        only -> only)
                .reads(group.map("ages", Individuals::ages).shown())
                .holdsWhen(ages -> ages.from().isPresent()
                        && ages.to().isPresent()
                        && ages.isWithin(ActivityCompensationLaw.AGES));
    }

    private static <T> Rule<T> zeroPlaced(Input<T, Individuals> group, Input<T, Boolean> hasParticipants) {
        return Rule.<T>rule("zero-placed-retains-coordination-right", ERROR)
                .from("D27")
                .cites(new PublishedRef(MIA, "s. 48"))
                .onlyIf(hasParticipants, Boolean::booleanValue)
                .reads(group.map("exclusions", one -> Optional.of(one.exclusions())))
                .holdsWhen(exclusions -> !exclusions.contains(Characteristic.ZERO_PLACED));
    }

    private static <T> Rule<T> neutral(Input<T, Individuals> group, Input<T, Boolean> hasParticipants) {
        return Rule.<T>rule("eligibility-not-by-sex-or-benefit", ERROR)
                .from("D30")
                .cites(new PublishedRef(MIA, "s. 37"))
                .onlyIf(Input.parameter(PersonParameters.NEUTRAL_TARGET_GROUP), asked -> asked)
                .onlyIf(hasParticipants, Boolean::booleanValue)
                .reads(group)
                .holdsWhen(one -> one.sexes().size() != 1 && one.supportForms().isEmpty());
    }
}
