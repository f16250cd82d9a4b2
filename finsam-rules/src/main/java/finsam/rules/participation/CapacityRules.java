package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.participation.ParticipationInputs.CAPACITY;
import static finsam.rules.participation.ParticipationInputs.RECEIVES_SICKNESS;

import finsam.core.benefit.CompensationLevel;
import finsam.core.benefit.RemainingCapacity;
import finsam.core.benefit.SicknessCompensation;
import finsam.core.benefit.Support;
import finsam.core.benefit.SupportForm;
import finsam.core.money.Share;
import finsam.core.participation.Participation;
import finsam.rules.profile.PersonParameters;
import finsam.rules.profile.UpperBound;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What associations ask of the capacity to work that is left. The act counts the opposite, what is lost: see {@link
 * SicknessCompensationRules}.
 */
public final class CapacityRules {
    private static final Input<Object, Share> LIMIT = Input.parameter(PersonParameters.REMAINING_CAPACITY);
    private static final Input<Participation, Boolean> RECEIVES_PARTIAL = Input.<Participation, Boolean>answer(
                    "/sicknessCompensation/level", CapacityRules::receivesPartial)
            .named("partial")
            .hidden();

    /** The capacity that is left does not exceed the limit; exactly the limit is worth a note where it is allowed. */
    public static final Rule<Participation> REMAINING_CAPACITY_WITHIN_LIMIT = Rule.<Participation>rule(
                    "remaining-capacity-within-limit", ERROR)
            .from("D07")
            .cites(Sources.hudiksvall("5.3"))
            .cites(Sources.hudiksvall("6.5"))
            .reads(CAPACITY, LIMIT, Input.parameter(PersonParameters.REMAINING_CAPACITY_BOUND))
            .milder(NOTE, CapacityRules::isWithin)
            .holdsWhen((capacity, limit, bound) -> !limit.isAtMost(capacity.share()));

    /** Somebody with partial sickness compensation has as much capacity left as the association assumes. */
    public static final Rule<Participation> PARTIAL_COMPENSATION_IMPLIES_CAPACITY = Rule.<Participation>rule(
                    "partial-sickness-compensation-implies-capacity", NOTE)
            .from("D08")
            .cites(Sources.mia(46))
            .onlyIf(RECEIVES_SICKNESS, receives -> receives)
            .onlyIf(RECEIVES_PARTIAL, partial -> partial)
            .reads(CAPACITY, Input.parameter(PersonParameters.PARTIAL_COMPENSATION_CAPACITY))
            .holdsWhen((capacity, least) -> least.isAtMost(capacity.share()));

    /** The rules. */
    public static final List<Rule<Participation>> ALL =
            List.of(REMAINING_CAPACITY_WITHIN_LIMIT, PARTIAL_COMPENSATION_IMPLIES_CAPACITY);

    private CapacityRules() {}

    /**
     * Tells whether the capacity that is left does not exceed a limit.
     *
     * @param left  what is left, not null
     * @param limit  the limit, not null
     * @param bound  whether exactly the limit is allowed, not null
     */
    public static boolean isWithin(RemainingCapacity left, Share limit, UpperBound bound) {
        return bound == UpperBound.INCLUDED ? left.share().isAtMost(limit) : !limit.isAtMost(left.share());
    }

    private static Optional<Boolean> receivesPartial(Participation participation) {
        Optional<Boolean> byLevel = participation
                .sicknessCompensation()
                .flatMap(SicknessCompensation::level)
                .map(CompensationLevel::isPartial);
        if (byLevel.isPresent()) {
            return byLevel;
        }
        return participation.supportsBefore().stream()
                        .map(Support::form)
                        .anyMatch(Optional.of(SupportForm.PARTIAL_SICKNESS_COMPENSATION)::equals)
                ? Optional.of(true)
                : Optional.empty();
    }
}
