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
import finsam.core.person.AgeRange;
import finsam.rules.law.ActivityCompensationLaw;
import finsam.rules.profile.PersonParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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

    private static final Input<Application, AgeRange> AGES =
            of("ages", Individuals::ages).shown();
    private static final Input<Application, Boolean> LIVE_ON_ACTIVITY_COMPENSATION = of(
            "liveOnActivityCompensation",
            group -> Optional.of(group.supportForms().equals(ACTIVITY_COMPENSATION)));

    /** A group of recipients of activity compensation is within the ages at which that is possible. */
    public static final Rule<Application> COMPENSATION_AGES = Rule.<Application>rule(
                    "activity-compensation-target-ages", ERROR)
            .from("D16")
            .cites(form("3.1"))
            .cites(ActivityCompensationLaw.MONTHS)
            .onlyIf(HAS_PARTICIPANTS, Boolean::booleanValue)
            .onlyIf(LIVE_ON_ACTIVITY_COMPENSATION, only -> only)
            .reads(AGES)
            .holdsWhen(ages ->
                    ages.from().isPresent() && ages.to().isPresent() && ages.isWithin(ActivityCompensationLaw.AGES));

    /** Somebody without income that sickness benefit could follow is not kept out for that. */
    public static final Rule<Application> ZERO_PLACED_NOT_EXCLUDED = Rule.<Application>rule(
                    "zero-placed-retains-coordination-right", ERROR)
            .from("D27")
            .cites(new PublishedRef(MIA, "s. 48"))
            .onlyIf(HAS_PARTICIPANTS, Boolean::booleanValue)
            .reads(of("exclusions", group -> Optional.of(group.exclusions())))
            .holdsWhen(exclusions -> !exclusions.contains(Characteristic.ZERO_PLACED));

    /** The group is not limited by sex or by what people live on, where the association wants it so. */
    public static final Rule<Application> NEUTRAL_TARGET_GROUP = Rule.<Application>rule(
                    "eligibility-not-by-sex-or-benefit", ERROR)
            .from("D30")
            .cites(new PublishedRef(MIA, "s. 37"))
            .onlyIf(Input.parameter(PersonParameters.NEUTRAL_TARGET_GROUP), asked -> asked)
            .onlyIf(HAS_PARTICIPANTS, Boolean::booleanValue)
            .reads(INDIVIDUALS)
            .holdsWhen(
                    group -> group.sexes().size() != 1 && group.supportForms().isEmpty());

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL =
            List.of(COMPENSATION_AGES, ZERO_PLACED_NOT_EXCLUDED, NEUTRAL_TARGET_GROUP);

    private IndividualsRules() {}

    private static Optional<Individuals> individuals(TargetGroups groups) {
        return Stream.<Optional<TargetGroup>>of(groups.direct(), groups.indirect())
                .flatMap(Optional::stream)
                .filter(Individuals.class::isInstance)
                .map(Individuals.class::cast)
                .findFirst();
    }

    private static <V> Input<Application, V> of(String name, Function<Individuals, Optional<V>> answer) {
        return INDIVIDUALS.map(name, answer);
    }
}
