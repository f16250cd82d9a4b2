package finsam.rules.participation;

import finsam.core.benefit.CapacityReduction;
import finsam.core.benefit.CompensationLevel;
import finsam.core.benefit.RemainingCapacity;
import finsam.core.money.Share;
import finsam.core.participation.CapacityAssessment;
import finsam.core.participation.Participation;
import finsam.rules.rule.Input;
import java.util.Optional;
import java.util.function.Function;

/** Whether a level of compensation agrees with what is lost of the capacity to work (33 kap. 9 § SFB). */
final class LevelFit {
    /** What is lost, and whether a person judged it all but everything. */
    record Facts(CapacityReduction reduction, Optional<Boolean> allButLost) {}

    private LevelFit() {}

    /** Returns what is lost: as the decision says, else as the capacity was assessed. */
    static Optional<CapacityReduction> reduction(Optional<CapacityReduction> decided, Participation participation) {
        return decided.or(() ->
                participation.capacity().flatMap(CapacityAssessment::remaining).map(RemainingCapacity::toReduction));
    }

    static Input<Participation, Facts> facts(
            Input<Participation, CapacityReduction> reduction, Function<Participation, Optional<Boolean>> allButLost) {
        Input<Participation, Optional<Boolean>> judged = Input.<Participation, Optional<Boolean>>answer(
                        "/allButLost", participation -> Optional.of(allButLost.apply(participation)))
                .hidden();
        return Input.computed(
                "facts", reduction, judged, (lost, everything) -> Optional.of(new Facts(lost, everything)));
    }

    /**
     * Tells whether a level agrees. Empty for the full level of a capacity of which at least three quarters are lost, as long as
     * nobody has judged whether that is all but everything: the act has no number for it.
     */
    static Optional<Boolean> of(CompensationLevel level, Facts facts) {
        Share lost = facts.reduction().share();
        boolean open = level == CompensationLevel.FULL
                && facts.allButLost().isEmpty()
                && CompensationLevel.THREE_QUARTERS.share().isAtMost(lost)
                && !lost.equals(Share.WHOLE);
        return open
                ? Optional.empty()
                : Optional.of(CompensationLevel.of(
                                facts.reduction(), facts.allButLost().orElse(false))
                        .filter(level::equals)
                        .isPresent());
    }
}
