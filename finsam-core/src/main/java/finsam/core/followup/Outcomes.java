package finsam.core.followup;

import finsam.core.money.Share;
import finsam.core.participation.Occupation;
import finsam.core.participation.Participation;
import finsam.core.participation.RegistrationKind;
import finsam.core.participation.StepChange;
import finsam.core.participation.StepDirection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * What participants reached (<i>resultat</i>), computed from participations.
 *
 * <p>Each participation counts on its own, also of the same person.
 *
 * <pre>{@code
 * Participation participation = new ParticipationBuilder()
 *         .registration(RegistrationKind.WITH_CONSENT)
 *         .exitDate(LocalDate.of(2022, 1, 31))
 *         .occupationBefore(new OccupationBuilder().work(WorkExtent.NONE).build())
 *         .occupationAfter(new OccupationBuilder().work(WorkExtent.ofPercent(50)).build())
 *         .build();
 * Outcomes.startedOrIncreased(List.of(participation)).share(); // Optional[1/1]
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class Outcomes {
    private Outcomes() {}

    /**
     * Returns who started or increased work or studies, the one official measure: of the finished participants who
     * consented, those whose work and studies together are more of 40 hours a week after the effort than before it.
     *
     * <p>Registrations by mistake, anonymous people, volumes, the unfinished and those whose work and studies are not stated
     * on both sides are left out, and counted as such.
     *
     * @param participations  the participations, not null
     */
    public static OutcomeMeasure startedOrIncreased(Collection<? extends Participation> participations) {
        return measure(
                participations,
                participation -> ParticipationTables.individual(participation)
                        .or(() -> unconsented(participation))
                        .or(() -> ParticipationTables.unfinished(participation)),
                Outcomes::increased);
    }

    /**
     * Returns who took at least one step forward (<i>stegförflyttning</i>), of all who are neither anonymous nor a volume.
     *
     * <p>No official definition exists. A step backward beside it changes nothing, and no step noted is none taken.
     *
     * @param participations  the participations, not null
     */
    public static OutcomeMeasure steppedForward(Collection<? extends Participation> participations) {
        return measure(
                participations,
                ParticipationTables::individual,
                participation ->
                        Optional.of(participation.stepChanges().stream().anyMatch(StepChange::isForward)));
    }

    /**
     * Returns the participants by the direction of their last step whose direction is stated, by sex; those without one are
     * left out as unknown.
     *
     * @param participations  the participations, not null
     */
    public static CountTable<StepDirection> lastSteps(Collection<? extends Participation> participations) {
        return ParticipationTables.table(
                participations,
                Arrays.asList(StepDirection.values()),
                ParticipationTables::individual,
                participation -> participation.stepChanges().stream()
                        .flatMap(step -> step.direction().stream())
                        .reduce((earlier, later) -> later));
    }

    private static Optional<ExclusionReason> unconsented(Participation participation) {
        return participation.isRegistered(RegistrationKind.WITH_CONSENT)
                ? Optional.empty()
                : Optional.of(ExclusionReason.REGISTRATION_UNKNOWN);
    }

    private static Optional<Boolean> increased(Participation participation) {
        Optional<Share> before = participation.occupationBefore().flatMap(Occupation::extent);
        Optional<Share> after = participation.occupationAfter().flatMap(Occupation::extent);
        return before.flatMap(less -> after.map(more -> more.compareTo(less) > 0));
    }

    private static OutcomeMeasure measure(
            Collection<? extends Participation> participations,
            Function<Participation, Optional<ExclusionReason>> excluded,
            Function<Participation, Optional<Boolean>> reached) {
        CountTable<Boolean> table =
                ParticipationTables.table(participations, Arrays.asList(true, false), excluded, reached);
        return new OutcomeMeasure(table.counts(true), table.total(), table.exclusions());
    }
}
