package finsam.rules.profile;

import finsam.core.call.Call;
import finsam.core.citation.Citation;
import finsam.core.citation.PublishedRef;
import finsam.core.effort.Goal;
import finsam.core.effort.Individuals;
import finsam.core.effort.YouthCondition;
import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a call says, as parameters; what it does not state is not set. */
final class CallProfile {
    private CallProfile() {}

    static Profile of(Call call, Profile base) {
        Profile.Builder profile = Profile.builder(
                        "call", call.year().map(String::valueOf).orElse("1"))
                .on(base);
        set(profile, CallParameters.CALL_YEAR, call.year(), cite(call, "Rubrik"));
        set(profile, CallParameters.APPLICANT_KINDS, some(call.applicantKinds()), cite(call, "Ansökan"));
        set(profile, Parameters.SUBMISSION_FORMS, some(call.submissionForms()), cite(call, "Ansökan"));
        set(profile, CallParameters.LARGEST_AMOUNT, call.largestAmount(), cite(call, "Ansökan"));
        set(profile, CallParameters.CALL_FRAME, call.budgetFrame(), cite(call, "Ansökan"));
        Citation group = cite(call, "Målgrupp");
        set(profile, CallParameters.ALLOWED_AGES, call.targetGroup().flatMap(CallProfile::ages), group);
        set(
                profile,
                CallParameters.EXCLUDED_CHARACTERISTICS,
                call.targetGroup().map(Individuals::exclusions).flatMap(CallProfile::some),
                group);
        set(profile, CallParameters.NARROWING_ALLOWED, call.narrowingAllowed(), group);
        Citation goals = cite(call, "Målsättning");
        set(profile, CallParameters.STEP_CHANGE_GOAL, stepChange(call), goals);
        set(profile, CallParameters.GOAL_INSTRUMENTS, some(call.instruments()).map(any -> true), goals);
        set(profile, CallParameters.RECOMMENDED_METHODS, some(call.recommendedMethods()), cite(call, "Metoder"));
        set(
                profile,
                CallParameters.PARTICIPANT_PERSPECTIVE,
                call.participantPerspectiveRequired(),
                cite(call, "Brukarperspektiv"));
        return profile.asStated();
    }

    private static <V> void set(Profile.Builder profile, Parameter<V> parameter, Optional<V> value, Citation citation) {
        value.ifPresent(one -> profile.set(parameter, one, citation));
    }

    private static <E> Optional<Set<E>> some(Set<E> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static Optional<Boolean> stepChange(Call call) {
        return call.individualGoals().stream().anyMatch(CallProfile::isStepChange)
                ? Optional.of(true)
                : Optional.empty();
    }

    private static boolean isStepChange(Goal goal) {
        return goal.stepChange().orElse(false);
    }

    /** Returns the ages of a group, from those of the younger people whom it takes on a condition. */
    private static Optional<AgeRange> ages(Individuals group) {
        Optional<Age> young = group.youth().flatMap(YouthCondition::ages).flatMap(AgeRange::from);
        return group.ages()
                .map(ages -> young.flatMap(from -> ages.from().map(own -> from.compareTo(own) < 0 ? from : own))
                        .map(from -> new AgeRange(Optional.of(from), ages.to()))
                        .orElse(ages));
    }

    private static Citation cite(Call call, String section) {
        String document = Stream.of(call.name(), call.issuer(), call.date().map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", "Utlysning ", ""));
        return new PublishedRef(document, section);
    }
}
