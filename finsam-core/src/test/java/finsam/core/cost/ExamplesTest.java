package finsam.core.cost;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.time.YearLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void amountRow() {
        AmountRow row = AmountRow.of(List.of(Optional.of(Sek.of(2500)), Optional.empty(), Optional.of(Sek.of(2000))));
        assertThat(row.sum()).hasToString("4500");
        assertThat(row.toString()).hasToString("[2500, -, 2000]");
        assertThat(row.get(3)).hasToString("Optional.empty");
    }

    @Test
    void costKind() {
        assertThat(CostKind.of("Resor").equals(CostKind.TRAVEL)).hasToString("true");
        assertThat(CostKind.of("tolk").isKnown()).hasToString("false");
    }

    @Test
    void costLine() {
        CostLine line = new CostLineBuilder()
                .kind(CostKind.TRAVEL)
                .specification("studiebesök")
                .amounts(AmountRow.of(Sek.of(2500), Sek.of(2000)))
                .total(Sek.of(4500))
                .build();
        assertThat(line.amounts().sum()).hasToString("4500");
    }

    @Test
    void costTable() {
        CostTable table = new CostTableBuilder()
                .role(FinancierRole.ASSOCIATION)
                .addYears(YearLabel.of(2024), YearLabel.of(2025))
                .addLines(new CostLineBuilder()
                        .amounts(AmountRow.of(Sek.of(2500), Sek.of(2000)))
                        .build())
                .grandTotal(Sek.of(5000))
                .build();
        assertThat(table.columnTotal(0)).hasToString("2500");
        assertThat(table.sumOfLines()).hasToString("4500");
        assertThat(table.total()).hasToString("5000");
    }

    @Test
    void costCompilation() {
        CostCompilation compilation = new CostCompilationBuilder()
                .addTables(
                        new CostTableBuilder().role(FinancierRole.CO_FINANCIER).build())
                .addTables(new CostTableBuilder()
                        .role(FinancierRole.ASSOCIATION)
                        .grandTotal(Sek.of(100_000))
                        .build())
                .build();
        assertThat(compilation.ofAssociation().map(CostTable::total)).hasToString("Optional[100000]");
    }

    @Test
    void salaryLine() {
        SalaryLine post = new SalaryLineBuilder()
                .role("coach")
                .extent(Share.ofPercent(50))
                .monthlySalary(Sek.of(36_000))
                .months(4)
                .cost(Sek.of(72_000))
                .build();
        assertThat(post.cost()).hasToString("Optional[72000]");
    }

    @Test
    void salaryCalculation() {
        SalaryCalculation calculation = new SalaryCalculationBuilder()
                .addLines(new SalaryLineBuilder()
                        .role("coach")
                        .cost(Sek.of(72_000))
                        .build())
                .totals(YearAmounts.of(Map.of(2024, Sek.of(72_000))))
                .build();
        assertThat(calculation.totals().sum()).hasToString("72000");
    }

    @Test
    void yearAmounts() {
        YearAmounts amounts = YearAmounts.of(Map.of(2024, Sek.of(119_872), 2025, Sek.of(407_467)));
        assertThat(amounts.of(2025)).hasToString("Optional[407467]");
        assertThat(amounts.sum()).hasToString("527339");
    }
}
