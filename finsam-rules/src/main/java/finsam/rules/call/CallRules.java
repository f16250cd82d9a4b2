package finsam.rules.call;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.application.ApplicationAnswers.HAS_PARTICIPANTS;
import static finsam.rules.application.ApplicationAnswers.PERIOD;

import finsam.core.application.Application;
import finsam.core.call.ApplicantKind;
import finsam.core.citation.PublishedRef;
import finsam.core.effort.Characteristic;
import finsam.core.effort.Individuals;
import finsam.core.effort.TargetGroup;
import finsam.core.effort.YouthCondition;
import finsam.core.person.AgeRange;
import finsam.rules.profile.CallParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who applies under a call, when, and for whom. */
public final class CallRules {
    private static final String CALL = "Utlysning Nästa steg, Samordningsförbund Gävleborg 2021-10-25";

    private static final Input<Application, ApplicantKind> APPLICANT =
            Input.answer("/applicantKind", Application::applicantKind);
    private static final Input<Application, List<AgeRange>> AGES = Input.<Application, List<AgeRange>>answer(
                    "/targetGroup",
                    application -> individuals(application).map(CallRules::ages).filter(ages -> !ages.isEmpty()))
            .named("ages");
    private static final Input<Application, List<Characteristic>> EXCLUDED = Input.computed(
            "excluded",
            Input.<Application, Individuals>answer("/targetGroup", CallRules::individuals),
            Input.parameter(CallParameters.EXCLUDED_CHARACTERISTICS),
            (group, excluded) -> {
                Set<Characteristic> both = new LinkedHashSet<>(group.inclusions());
                both.addAll(group.characteristics());
                both.retainAll(excluded);
                return Optional.of(List.copyOf(both));
            });

    /** The effort starts in the year of the call. */
    public static final Rule<Application> STARTS_IN_CALL_YEAR = Rule.<Application>rule(
                    "effort-starts-in-call-year", NOTE)
            .from("C01")
            .cites(call("Rubrik"))
            .reads(PERIOD.start, Input.parameter(CallParameters.CALL_YEAR))
            .holdsWhen((start, year) -> start.getYear() == year);

    /** Whoever applies is one of those who may apply under the call. */
    public static final Rule<Application> APPLICANT_MAY_APPLY = Rule.<Application>rule(
                    "call-applicant-may-apply", ERROR)
            .from("C02")
            .cites(call("Ansökan"))
            .reads(APPLICANT, Input.parameter(CallParameters.APPLICANT_KINDS))
            .holdsWhen((applicant, kinds) -> kinds.contains(applicant));

    /** The effort takes in nobody whose age the call does not cover. */
    public static final Rule<Application> AGES_WITHIN_CALL = Rule.<Application>rule(
                    "effort-target-within-call-target", ERROR)
            .from("C03")
            .cites(call("Målgrupp"))
            .onlyIf(HAS_PARTICIPANTS, Boolean::booleanValue)
            .reads(AGES, Input.parameter(CallParameters.ALLOWED_AGES))
            .holdsWhen((ages, allowed) -> ages.stream().allMatch(range -> range.isWithin(allowed)));

    /** The effort is for nobody whom the call leaves out. */
    public static final Rule<Application> NOBODY_EXCLUDED = Rule.<Application>rule(
                    "effort-target-without-excluded-groups", ERROR)
            .from("C03")
            .cites(call("Målgrupp"))
            .onlyIf(HAS_PARTICIPANTS, Boolean::booleanValue)
            .reads(EXCLUDED)
            .holdsWhen(List::isEmpty);

    /** Where the call allows no narrower group, the effort is for all of its ages. */
    public static final Rule<Application> NOT_NARROWED = Rule.<Application>rule("effort-target-not-narrowed", ERROR)
            .from("C03")
            .cites(call("Målgrupp"))
            .onlyIf(HAS_PARTICIPANTS, Boolean::booleanValue)
            .onlyIf(Input.parameter(CallParameters.NARROWING_ALLOWED), allowed -> !allowed)
            .reads(AGES, Input.parameter(CallParameters.ALLOWED_AGES))
            .holdsWhen((ages, allowed) -> ages.stream().anyMatch(allowed::isWithin));

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL =
            List.of(STARTS_IN_CALL_YEAR, APPLICANT_MAY_APPLY, AGES_WITHIN_CALL, NOBODY_EXCLUDED, NOT_NARROWED);

    private CallRules() {}

    /** Returns the citation of a section of the call. */
    static PublishedRef call(String section) {
        return new PublishedRef(CALL, section);
    }

    /** Returns the people that an effort is for: directly, or through the professionals that it works with. */
    private static Optional<Individuals> individuals(Application application) {
        return application
                .targetGroup()
                .flatMap(groups -> individuals(groups.direct()).or(() -> individuals(groups.indirect())));
    }

    private static Optional<Individuals> individuals(Optional<TargetGroup> group) {
        return group.filter(Individuals.class::isInstance).map(Individuals.class::cast);
    }

    private static List<AgeRange> ages(Individuals group) {
        List<AgeRange> ages = new ArrayList<>(2);
        group.ages().ifPresent(ages::add);
        group.youth().flatMap(YouthCondition::ages).ifPresent(ages::add);
        return ages;
    }
}
