package finsam.examples.webform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import finsam.core.cost.AmountRow;
import finsam.core.cost.CostCompilationBuilder;
import finsam.core.cost.CostLineBuilder;
import finsam.core.cost.CostTable;
import finsam.core.cost.CostTableBuilder;
import finsam.core.money.Sek;
import finsam.core.time.YearLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostTotalsTest {
    private static final CostTable TABLE = new CostTableBuilder()
            .addYears(YearLabel.of(2024), YearLabel.of(2025))
            .addLines(
                    new CostLineBuilder()
                            .amounts(AmountRow.of(Sek.of(100), Sek.of(50)))
                            .total(Sek.of(160))
                            .build(),
                    new CostLineBuilder().amounts(AmountRow.of(Sek.of(20))).build())
            .totals(AmountRow.of(Sek.of(120)))
            .grandTotal(Sek.of(170))
            .build();

    @Test
    void stated_totals_stand_beside_what_the_lines_give() {
        CostTotals.Table totals = totals(TABLE).tables().get(0);

        assertThat(totals.columns()).containsExactly(total("SEK 120", true), unstated("SEK 50"));
        assertThat(totals.lines()).containsExactly(total("SEK 150", false), unstated("SEK 20"));
        assertThat(totals.grand()).isEqualTo(total("SEK 170", true));
    }

    @Test
    void nothing_is_computed_of_nothing() {
        CostTable stated = new CostTableBuilder()
                .addYears(YearLabel.of(2024))
                .totals(AmountRow.of(Sek.of(9)))
                .build();
        CostTotals.Table totals = totals(stated).tables().get(0);

        assertThat(totals.columns()).containsExactly(new CostTotals.Total(Optional.empty(), Optional.empty()));
        assertThat(totals.grand()).isEqualTo(unstated("SEK 9"));
    }

    @Test
    void years_are_added_over_tables_and_what_is_no_year_comes_last() {
        CostTable other = new CostTableBuilder()
                .addYears(YearLabel.parse("0").orThrow(), YearLabel.of(2024))
                .totals(AmountRow.of(Sek.of(7), Sek.of(1)))
                .build();

        assertThat(totals(TABLE, other).years())
                .extracting(CostTotals.Year::year, CostTotals.Year::text)
                .containsExactly(tuple("2024", "SEK 121"), tuple("2025", "SEK 50"), tuple("0", "SEK 7"));
    }

    @Test
    void a_sum_beyond_any_amount_is_none() {
        Sek most = new Sek(Long.MAX_VALUE);
        CostTable huge = new CostTableBuilder()
                .addYears(YearLabel.of(2024))
                .addLines(
                        new CostLineBuilder().amounts(AmountRow.of(most, most)).build(),
                        new CostLineBuilder().amounts(AmountRow.of(most)).build())
                .build();

        assertThat(totals(huge).tables().get(0).columns().get(0).computed()).isEmpty();
        assertThat(totals(huge).years()).noneMatch(year -> year.year().equals("2024"));
    }

    private static CostTotals totals(CostTable... tables) {
        return CostTotals.of(
                new CostCompilationBuilder().addAllTables(List.of(tables)).build(), Locale.ENGLISH);
    }

    private static CostTotals.Total total(String computed, boolean agrees) {
        return new CostTotals.Total(Optional.of(computed), Optional.of(agrees));
    }

    private static CostTotals.Total unstated(String computed) {
        return new CostTotals.Total(Optional.of(computed), Optional.empty());
    }
}
