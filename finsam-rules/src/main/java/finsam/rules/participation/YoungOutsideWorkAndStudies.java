package finsam.rules.participation;

import finsam.core.money.Sek;
import java.util.Objects;

/**
 * Whether statistics count a young person as neither working nor studying in a year (<i>unga som varken arbetar eller
 * studerar, UVAS</i>).
 *
 * <pre>{@code
 * new YoungOutsideWorkAndStudies(Sek.of(30_000), Sek.of(44_300), false, false, 20).counts(); // true
 * }</pre>
 *
 * @param income  the income from work of the year, not null
 * @param baseAmount  the base amount of the year, not null
 * @param studyIncome  whether there was income from studies
 * @param registeredInStudies  whether the person was registered in studies
 * @param swedishHours  the hours of Swedish for immigrants (<i>sfi</i>)
 */
public record YoungOutsideWorkAndStudies(
        Sek income, Sek baseAmount, boolean studyIncome, boolean registeredInStudies, int swedishHours) {
    private static final int HOURS_OF_STUDIES = 60;

    /** Checks that nothing is null. */
    public YoungOutsideWorkAndStudies {
        Objects.requireNonNull(income, "income");
        Objects.requireNonNull(baseAmount, "baseAmount");
    }

    /**
     * Tells whether the person counts: an income of at most one base amount, no income from studies, no registration in
     * studies, and less than 60 hours of Swedish for immigrants.
     */
    public boolean counts() {
        return income.isAtMost(baseAmount) && !studyIncome && !registeredInStudies && swedishHours < HOURS_OF_STUDIES;
    }
}
