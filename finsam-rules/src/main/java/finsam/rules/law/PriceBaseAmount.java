package finsam.rules.law;

import finsam.core.citation.Citation;
import finsam.core.citation.PublishedRef;
import finsam.core.money.Sek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The price base amounts (<i>prisbasbelopp</i>, 2 kap. 6–9 §§ SFB), which the government fixes for a calendar year at a time.
 *
 * <p>The years 2014 to 2026 are known. Every amount is cited from the ordinance that fixes it but those of 2015, which are
 * cited from statistics that repeat them. For 2027 nothing is known: the amount of 2026 does not go on.
 *
 * <pre>{@code
 * PriceBaseAmount.PRICE.valueOn(LocalDate.of(2021, 3, 5)); // 47 600 kr
 * PriceBaseAmount.PRICE.valueOn(LocalDate.of(2027, 1, 1)); // empty
 * }</pre>
 */
public final class PriceBaseAmount {
    private static final Citation STATISTICS_OF_STOCKHOLM =
            new PublishedRef("Statistik om Stockholm, tabell b192", "prisbasbelopp 2015");
    private static final Citation STATISTICS_SWEDEN =
            new PublishedRef("Statistiska centralbyrån, Prisbasbelopp", "förhöjt prisbasbelopp 2015");
    private static final LocalDate LAST_KNOWN_DAY = LocalDate.of(2026, 12, 31);

    /** The price base amount. */
    public static final Timeline<Sek> PRICE = new Timeline<>(
            "price base amount",
            List.of(
                    span(2014, 44_400, ordinance("2013:715")),
                    span(2015, 44_500, STATISTICS_OF_STOCKHOLM),
                    span(2016, 44_300, ordinance("2015:536")),
                    span(2017, 44_800, ordinance("2016:863")),
                    span(2018, 45_500, ordinance("2017:865")),
                    span(2019, 46_500, ordinance("2018:1549")),
                    span(2020, 47_300, ordinance("2019:572")),
                    span(2021, 47_600, ordinance("2020:764")),
                    span(2022, 48_300, ordinance("2021:866")),
                    span(2023, 52_500, ordinance("2022:1398")),
                    span(2024, 57_300, ordinance("2023:532")),
                    span(2025, 58_800, ordinance("2024:663")),
                    span(2026, 59_200, ordinance("2025:872"))),
            Optional.of(LAST_KNOWN_DAY));

    /** The increased price base amount (<i>förhöjt prisbasbelopp</i>). */
    public static final Timeline<Sek> INCREASED_PRICE = new Timeline<>(
            "increased price base amount",
            List.of(
                    span(2014, 45_300, ordinance("2013:715")),
                    span(2015, 45_400, STATISTICS_SWEDEN),
                    span(2016, 45_200, ordinance("2015:536")),
                    span(2017, 45_700, ordinance("2016:863")),
                    span(2018, 46_500, ordinance("2017:865")),
                    span(2019, 47_400, ordinance("2018:1549")),
                    span(2020, 48_300, ordinance("2019:572")),
                    span(2021, 48_600, ordinance("2020:764")),
                    span(2022, 49_300, ordinance("2021:866")),
                    span(2023, 53_500, ordinance("2022:1398")),
                    span(2024, 58_500, ordinance("2023:532")),
                    span(2025, 60_000, ordinance("2024:663")),
                    span(2026, 60_500, ordinance("2025:872"))),
            Optional.of(LAST_KNOWN_DAY));

    /** Both, by kind. */
    public static final SortedMap<BaseAmountKind, Timeline<Sek>> BY_KIND =
            Collections.unmodifiableSortedMap(new TreeMap<>(new EnumMap<>(
                    Map.of(BaseAmountKind.PRICE, PRICE, BaseAmountKind.INCREASED_PRICE, INCREASED_PRICE))));

    private PriceBaseAmount() {}

    private static Timeline.Span<Sek> span(int year, long kronor, Citation citation) {
        return new Timeline.Span<>(LocalDate.of(year, 1, 1), Sek.of(kronor), citation);
    }

    private static Citation ordinance(String sfs) {
        return new PublishedRef("SFS " + sfs, "prisbasbelopp");
    }
}
