package finsam.benchmarks.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Predicate;

/** The checks between answers, for the libraries that take a check as a function of the whole draft. */
public final class Holds {
    private Holds() {}

    /** Tells whether the amount is positive. */
    public static boolean isForMoney(Draft draft) {
        return isAmount(draft, amount -> amount.signum() > 0);
    }

    /** Tells whether the amount is within the cap. */
    public static boolean isWithinCap(Draft draft) {
        return isAmount(draft, amount -> amount.compareTo(Limits.CAP) <= 0);
    }

    /** Tells whether enough parties take part. */
    public static boolean hasParties(Draft draft) {
        return draft.parties().size() >= Limits.FEWEST_PARTIES;
    }

    /** Tells whether a cost is not negative, or unknown. */
    public static boolean isNotNegative(Draft.Cost cost) {
        BigDecimal amount = Written.amount(cost.amount());
        return amount == null || amount.signum() >= 0;
    }

    /** Tells whether the period starts before it ends, or is unknown. */
    public static boolean isInOrder(Draft draft) {
        LocalDate start = Written.date(draft.start());
        LocalDate end = Written.date(draft.end());
        return start == null || end == null || !end.isBefore(start);
    }

    /** Tells whether the period is not too long, or unknown. */
    public static boolean isShortEnough(Draft draft) {
        LocalDate start = Written.date(draft.start());
        LocalDate end = Written.date(draft.end());
        return start == null
                || end == null
                || end.isBefore(start)
                || Period.between(start, end.plusDays(1)).toTotalMonths() <= Limits.LONGEST_MONTHS;
    }

    /** Tells whether the ages are those of the call, or unknown. */
    public static boolean isWithinAges(Draft draft) {
        Integer from = Written.number(draft.ageFrom());
        Integer to = Written.number(draft.ageTo());
        return from == null || to == null || (from >= Limits.LOWEST_AGE && to <= Limits.HIGHEST_AGE);
    }

    /** Tells whether the group has somebody in it, or is unknown. */
    public static boolean isForSomebody(Draft draft) {
        Integer count = Written.number(draft.count());
        return count == null || count > 0;
    }

    private static boolean isAmount(Draft draft, Predicate<BigDecimal> holds) {
        BigDecimal requested = Written.amount(draft.requestedAmount());
        return requested == null || holds.test(requested);
    }

    /** Tells whether the amount is within the cost, or one is unknown. */
    public static boolean isWithinCost(Draft draft) {
        BigDecimal total = Written.amount(draft.totalCost());
        return total == null || isAmount(draft, requested -> requested.compareTo(total) <= 0);
    }

    /** Tells whether the total is the sum, or one is unknown. */
    public static boolean isAddedUp(Draft draft) {
        BigDecimal total = Written.amount(draft.totalCost());
        BigDecimal sum = Written.sum(draft.costs());
        return total == null || sum == null || total.compareTo(sum) == 0;
    }
}
