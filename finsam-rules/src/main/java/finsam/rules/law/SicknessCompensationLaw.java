package finsam.rules.law;

import finsam.core.benefit.CompensationLevel;
import finsam.core.citation.Citation;
import finsam.core.citation.PublishedRef;
import finsam.core.citation.StatuteRef;
import finsam.core.person.Age;
import finsam.core.person.BirthMonth;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What chapter 33 of the social insurance code says about sickness compensation (<i>sjukersättning</i>): the months in which
 * it is possible by age.
 *
 * <p>Its upper age has changed: 65, from 2023 on 66, from 2026 on the target age for pensions (<i>riktålder</i>), which an
 * ordinance sets year by year. Somebody who has reached the upper age of their time keeps it. No ordinance for 2027 was
 * found, and none past 2031: there the upper age is unknown.
 *
 * <pre>{@code
 * BirthMonth birth = BirthMonth.of(1959, 6);
 * SicknessCompensationLaw.isPossible(birth, CompensationLevel.HALF, YearMonth.of(2025, 5)); // Optional[true]
 * SicknessCompensationLaw.isPossible(birth, CompensationLevel.HALF, YearMonth.of(2025, 6)); // Optional[false]
 * }</pre>
 */
public final class SicknessCompensationLaw {
    /** The capacity is lost for good. */
    public static final StatuteRef LASTING = StatuteRef.socialInsuranceCode(33, "6");

    /** The months in which it is possible by age. */
    public static final StatuteRef MONTHS = StatuteRef.socialInsuranceCode(33, "16");

    /** The upper age until the end of 2026. */
    public static final Timeline<Age> UPPER_AGE = new Timeline<>(
            "upper age of sickness compensation",
            List.of(
                    span(2017, 65, new PublishedRef("Akademikerförbundet SSR", "Aktuellt på pensionsområdet")),
                    span(2023, 66, new PublishedRef("Akademikerförbundet SSR", "Aktuellt på pensionsområdet")),
                    span(2026, 67, ordinance("2019:780"))),
            Optional.of(LocalDate.of(2026, 12, 31)));

    /** The upper age from 2028 to 2031. */
    public static final Timeline<Age> UPPER_AGE_FROM_2028 = new Timeline<>(
            "upper age of sickness compensation",
            List.of(
                    span(2028, 67, ordinance("2022:1441")),
                    span(2029, 67, ordinance("2023:323")),
                    span(2030, 67, ordinance("2024:299")),
                    span(2031, 67, ordinance("2025:399"))),
            Optional.of(LocalDate.of(2031, 12, 31)));

    private static final Age FULL_FROM = Age.of(19);
    private static final Age PARTIAL_FROM = Age.of(30);

    private SicknessCompensationLaw() {}

    private static Timeline.Span<Age> span(int year, int age, Citation citation) {
        return new Timeline.Span<>(LocalDate.of(year, 1, 1), Age.of(age), citation);
    }

    private static StatuteRef ordinance(String sfs) {
        return new StatuteRef("förordningen (" + sfs + ")", sfs, Optional.empty(), "1");
    }

    /**
     * Returns the first month in which a level is possible: July of the year of turning 19 for the full one, the month of
     * turning 30 for the others.
     *
     * @param birth  the month of birth, not null
     * @param level  the level, not null
     */
    public static YearMonth firstMonth(BirthMonth birth, CompensationLevel level) {
        return level.isPartial()
                ? birth.reaches(PARTIAL_FROM)
                : birth.reaches(FULL_FROM).withMonth(Month.JULY.getValue());
    }

    /**
     * Tells whether a level is possible by age in a month.
     *
     * @param birth  the month of birth, not null
     * @param level  the level, not null
     * @param month  the month, not null
     * @return empty where the upper age of the month is not known
     */
    public static Optional<Boolean> isPossible(BirthMonth birth, CompensationLevel level, YearMonth month) {
        return month.isBefore(firstMonth(birth, level))
                ? Optional.of(false)
                : hasReachedUpperAge(birth, month).map(reached -> !reached);
    }

    private static Optional<Boolean> hasReachedUpperAge(BirthMonth birth, YearMonth month) {
        if (reached(UPPER_AGE, birth, month) || reached(UPPER_AGE_FROM_2028, birth, month)) {
            return Optional.of(true);
        }
        LocalDate day = month.atDay(1);
        return UPPER_AGE.valueOn(day).or(() -> UPPER_AGE_FROM_2028.valueOn(day)).map(age -> false);
    }

    /** Tells whether the upper age of some month up to the given one was reached in that month. */
    private static boolean reached(Timeline<Age> timeline, BirthMonth birth, YearMonth month) {
        for (int i = 0; i < timeline.spans().size(); i++) {
            YearMonth from = YearMonth.from(timeline.spans().get(i).from());
            YearMonth until = i + 1 < timeline.spans().size()
                    ? YearMonth.from(timeline.spans().get(i + 1).from()).minusMonths(1)
                    : timeline.lastKnownDay().map(YearMonth::from).orElse(month);
            YearMonth turns = birth.reaches(timeline.spans().get(i).value());
            YearMonth first = turns.isBefore(from) ? from : turns;
            if (!first.isAfter(until) && !first.isAfter(month)) {
                return true;
            }
        }
        return false;
    }
}
