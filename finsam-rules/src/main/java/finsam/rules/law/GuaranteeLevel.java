package finsam.rules.law;

import finsam.core.benefit.CompensationLevel;
import finsam.core.citation.StatuteRef;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.person.BirthMonth;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The guarantee level (<i>garantinivå</i>, 35 kap. SFB) of activity and sickness compensation: by age, so many price base
 * amounts a year.
 *
 * <p>The levels are known for 2026. It computes what the act says. It grants nothing: Försäkringskassan decides.
 *
 * <pre>{@code
 * Share level = GuaranteeLevel.factor(BirthMonth.of(2006, 3), YearMonth.of(2026, 8)).orElseThrow(); // 2.48
 * GuaranteeLevel.monthly(level, Sek.of(59_200), 40, CompensationLevel.FULL); // Optional[12235]
 * }</pre>
 */
public final class GuaranteeLevel {
    /** The levels by age. */
    public static final StatuteRef LEVELS = StatuteRef.socialInsuranceCode(35, "18–19");

    /** Who has been insured for fewer than forty years gets a fortieth for each. */
    public static final StatuteRef INSURANCE_TIME = StatuteRef.socialInsuranceCode(35, "20");

    /** A part of the compensation gives that part of the level. */
    public static final StatuteRef PARTIAL = StatuteRef.socialInsuranceCode(35, "25");

    /** A year is rounded to the nearest krona that twelve divides, before it is divided into months. */
    public static final StatuteRef ROUNDING = StatuteRef.socialInsuranceCode(36, "30");

    /** How many price base amounts a year a full compensation gives, by the age from which it does. */
    public static final SortedMap<Integer, Timeline<Share>> BY_AGE =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
                    0,
                    level(248),
                    21,
                    level(253),
                    23,
                    level(258),
                    25,
                    level(263),
                    27,
                    level(268),
                    29,
                    level(273),
                    30,
                    level(278))));

    private static final int OLDEST_STEP = 30;
    private static final int FULL_TIME = 40;
    private static final int MONTHS = 12;
    private static final BigInteger ORE_OF_TWELVE = BigInteger.valueOf(100L * MONTHS);

    private GuaranteeLevel() {}

    /**
     * Returns how many price base amounts a year a full compensation gives somebody in a month. An age counts from the month
     * in which it is reached.
     *
     * @param birth  the month of birth, not null
     * @param month  the month of the compensation, not null
     * @return the number, or empty for a month before birth or one for which the levels are not known
     */
    public static Optional<Share> factor(BirthMonth birth, YearMonth month) {
        if (month.isBefore(birth.month())) {
            return Optional.empty();
        }
        long age = Math.min(birth.month().until(month, ChronoUnit.YEARS), OLDEST_STEP);
        return Optional.ofNullable(BY_AGE.get(BY_AGE.headMap((int) age + 1).lastKey()))
                .flatMap(levels -> levels.valueOn(month.atDay(1)));
    }

    /**
     * Returns the guarantee level of a year, rounded as the act has it; a tie is rounded up.
     *
     * @param factor  the price base amounts of a full compensation, not null
     * @param baseAmount  the price base amount of the year, not null
     * @param insuredYears  the years of insurance; more than forty count as forty
     * @param level  the level of the compensation, not null
     * @return the amount, or empty if it would pass the largest one
     * @throws IllegalArgumentException if the years are below 0
     */
    public static Optional<Sek> yearly(Share factor, Sek baseAmount, int insuredYears, CompensationLevel level) {
        if (insuredYears < 0) {
            throw new IllegalArgumentException("insuredYears: not below 0");
        }
        BigInteger numerator = BigInteger.valueOf(baseAmount.ore())
                .multiply(BigInteger.valueOf(factor.numerator()))
                .multiply(BigInteger.valueOf(Math.min(insuredYears, FULL_TIME)))
                .multiply(BigInteger.valueOf(level.share().numerator()));
        BigInteger denominator = BigInteger.valueOf(factor.denominator())
                .multiply(BigInteger.valueOf(FULL_TIME))
                .multiply(BigInteger.valueOf(level.share().denominator()))
                .multiply(ORE_OF_TWELVE);
        BigInteger twelves =
                numerator.multiply(BigInteger.TWO).add(denominator).divide(denominator.multiply(BigInteger.TWO));
        return Sek.ifInRange(() -> new Sek(twelves.multiply(ORE_OF_TWELVE).longValueExact()));
    }

    /**
     * Returns the guarantee level of a month: a twelfth of that of the year, in whole kronor.
     *
     * @param factor  the price base amounts of a full compensation, not null
     * @param baseAmount  the price base amount of the year, not null
     * @param insuredYears  the years of insurance; more than forty count as forty
     * @param level  the level of the compensation, not null
     * @return the amount, or empty if that of the year would pass the largest one
     * @throws IllegalArgumentException if the years are below 0
     */
    public static Optional<Sek> monthly(Share factor, Sek baseAmount, int insuredYears, CompensationLevel level) {
        return yearly(factor, baseAmount, insuredYears, level).map(year -> new Sek(year.ore() / MONTHS));
    }

    private static Timeline<Share> level(int hundredths) {
        return new Timeline<>(
                "guarantee level",
                List.of(new Timeline.Span<>(LocalDate.of(2026, 1, 1), Share.of(hundredths, 100), LEVELS)),
                Optional.of(LocalDate.of(2026, 12, 31)));
    }
}
