package finsam.core.decision;

import finsam.core.limit.LimitedList;
import finsam.core.money.Sek;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The money of one effort (<i>insatsens medel</i>): what was decided, agreed, spent and paid.
 *
 * <p>It says nothing about the association's own funds.
 *
 * <pre>{@code
 * EffortFunding funding = new EffortFundingBuilder()
 *         .grant(new GrantBuilder().approvedAmount(Sek.of(100000)).build())
 *         .addPayouts(new PayoutBuilder().amount(Sek.of(60000)).build())
 *         .addPayouts(new PayoutBuilder().amount(Sek.of(36997)).build())
 *         .build();
 * funding.paid();   // Optional[96997]
 * funding.unpaid(); // Optional[3003]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface EffortFunding {
    /** The decision. */
    Optional<@Valid Grant> grant();

    /** The contract. */
    Optional<@Valid Contract> contract();

    /** What the effort has cost. */
    @LimitedList
    List<@Valid ActualCost> actualCosts();

    /** What the association has paid. */
    @LimitedList
    List<@Valid Payout> payouts();

    /**
     * Returns the sum of what was paid, nothing without a payout; empty if a payout has no amount or the sum is too large.
     */
    default Optional<Sek> paid() {
        return Amounts.sum(payouts().stream().map(Payout::amount));
    }

    /** Returns the sum of all costs, nothing without a cost; empty if a cost has no amount or the sum is too large. */
    default Optional<Sek> spent() {
        return Amounts.sum(actualCosts().stream().map(ActualCost::amount));
    }

    /** Returns what is left of the approved amount, less than 0 if more was paid; empty if it cannot be told. */
    default Optional<Sek> unpaid() {
        return grant().flatMap(Grant::approvedAmount)
                .flatMap(approved -> paid().flatMap(paid ->
                        Amounts.fit(BigInteger.valueOf(approved.ore()).subtract(BigInteger.valueOf(paid.ore())))));
    }
}

/** Sums whose intermediate steps cannot overflow. */
final class Amounts {
    private Amounts() {}

    static Optional<Sek> sum(Stream<Optional<Sek>> amounts) {
        List<Optional<Sek>> all = amounts.toList();
        if (all.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return fit(all.stream()
                .flatMap(Optional::stream)
                .map(amount -> BigInteger.valueOf(amount.ore()))
                .reduce(BigInteger.ZERO, BigInteger::add));
    }

    static Optional<Sek> fit(BigInteger ore) {
        return ore.bitLength() < Long.SIZE ? Optional.of(new Sek(ore.longValueExact())) : Optional.empty();
    }
}
