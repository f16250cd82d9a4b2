package finsam.core.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import finsam.core.money.Sek;
import finsam.core.time.YearLabel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostTableTest {
    private static final CostTable TABLE = new CostTableBuilder()
            .addYears(YearLabel.of(2024), YearLabel.of(2025))
            .addLines(line(AmountRow.of(Sek.of(100), Sek.of(200))).build())
            .addLines(line(AmountRow.of(Sek.of(10), Sek.of(20), Sek.of(30))).build())
            .build();

    @Test
    void addsUpWhatIsNotStated() {
        assertThat(TABLE.columns()).isEqualTo(3);
        assertThat(TABLE.columnTotal(0)).isEqualTo(Sek.of(110));
        assertThat(TABLE.columnTotal(2)).isEqualTo(Sek.of(30));
        assertThat(TABLE.columnTotal(3)).isEqualTo(Sek.ZERO);
        assertThat(TABLE.sumOfColumns()).isEqualTo(Sek.of(360));
        assertThat(TABLE.sumOfLines()).isEqualTo(Sek.of(360));
        assertThat(TABLE.total()).isEqualTo(Sek.of(360));
    }

    @Test
    void takesAStatedTotalBeforeASum() {
        AmountRow totals = AmountRow.of(List.of(Optional.empty(), Optional.of(Sek.of(999))));
        CostTable stated = new CostTableBuilder().from(TABLE).totals(totals).build();
        assertThat(stated.columnTotal(0)).isEqualTo(Sek.of(110));
        assertThat(stated.columnTotal(1)).isEqualTo(Sek.of(999));
        assertThat(stated.sumOfColumns()).isEqualTo(Sek.of(110 + 999 + 30));
        assertThat(stated.total()).isEqualTo(Sek.of(110 + 999 + 30));
        CostTable grand =
                new CostTableBuilder().from(stated).grandTotal(Sek.of(1)).build();
        assertThat(grand.total()).isEqualTo(Sek.of(1));
        assertThat(grand.sumOfColumns()).isEqualTo(Sek.of(110 + 999 + 30));
    }

    @Test
    void takesAStatedTotalOfALineBeforeItsSum() {
        CostTable stated = new CostTableBuilder()
                .from(TABLE)
                .addLines(line(AmountRow.of(Sek.of(1))).total(Sek.of(5)).build())
                .build();
        assertThat(stated.sumOfLines()).isEqualTo(Sek.of(365));
        assertThat(stated.sumOfColumns()).isEqualTo(Sek.of(361));
    }

    @Test
    void totalsAloneMakeColumns() {
        CostTable totals = new CostTableBuilder()
                .totals(AmountRow.of(Sek.of(119872), Sek.of(407467), Sek.of(291212), Sek.ZERO))
                .build();
        assertThat(totals.columns()).isEqualTo(4);
        assertThat(totals.sumOfColumns()).isEqualTo(Sek.of(818551));
        assertThat(totals.sumOfLines()).isEqualTo(Sek.ZERO);
    }

    @Test
    void aColumnWithoutAHeadingIsBlank() {
        assertThat(TABLE.year(1)).isEqualTo(YearLabel.of(2025));
        assertThat(TABLE.year(2)).isEqualTo(YearLabel.BLANK);
    }

    @Test
    void overflowsAloud() {
        CostTable most = new CostTableBuilder()
                .addLines(line(AmountRow.of(new Sek(Long.MAX_VALUE))).build())
                .addLines(line(AmountRow.of(new Sek(1))).build())
                .build();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(most::total);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(most::sumOfLines);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.columnTotal(0));
    }

    @Test
    void knowsItsKindsIfEachLineTellsOneOrThereIsNoCost() {
        CostLine salary = new CostLineBuilder().kind(CostKind.SALARY).build();
        CostLine untold = line(AmountRow.of(Sek.of(1))).build();
        assertThat(new CostTableBuilder().addLines(salary, salary).build().hasAllKinds())
                .isTrue();
        assertThat(new CostTableBuilder().addLines(salary, untold).build().hasAllKinds())
                .isFalse();
        assertThat(new CostTableBuilder().build().hasAllKinds()).isTrue();
        assertThat(new CostTableBuilder().grandTotal(Sek.of(1)).build().hasAllKinds())
                .isFalse();
        AmountRow most = AmountRow.of(new Sek(Long.MAX_VALUE), new Sek(1));
        assertThat(new CostTableBuilder().totals(most).build().hasAllKinds()).isFalse();
    }

    @Test
    void theAssociationsTableIsTheOneThatSaysSo() {
        CostTable other =
                new CostTableBuilder().role(FinancierRole.CO_FINANCIER).build();
        CostTable own = new CostTableBuilder().role(FinancierRole.ASSOCIATION).build();
        assertThat(new CostCompilationBuilder()
                        .addTables(TABLE, other, own)
                        .build()
                        .ofAssociation())
                .contains(own);
        assertThat(new CostCompilationBuilder().addTables(TABLE, other).build().ofAssociation())
                .isEmpty();
    }

    private static CostLineBuilder line(AmountRow amounts) {
        return new CostLineBuilder().amounts(amounts);
    }
}
