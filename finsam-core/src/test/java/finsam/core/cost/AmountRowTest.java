package finsam.core.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import finsam.core.money.Sek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountRowTest {
    private static final AmountRow ROW =
            AmountRow.of(List.of(Optional.of(Sek.of(2500)), Optional.empty(), Optional.of(Sek.of(2000))));

    @Test
    void hasACellUnderEachColumn() {
        assertThat(ROW.size()).isEqualTo(3);
        assertThat(ROW.get(0)).contains(Sek.of(2500));
        assertThat(ROW.get(1)).isEmpty();
        assertThat(ROW.get(2)).contains(Sek.of(2000));
        assertThat(ROW.get(3)).isEmpty();
        assertThat(ROW.get(Integer.MAX_VALUE)).isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ROW.get(-1));
        assertThat(ROW).hasToString("[2500, -, 2000]");
        assertThat(AmountRow.of(ROW.cells())).isEqualTo(ROW);
    }

    @Test
    void tellsBlankCellsFromNothing() {
        assertThat(ROW.isBlank(0)).isFalse();
        assertThat(ROW.isBlank(1)).isTrue();
        assertThat(ROW.isBlank(2)).isFalse();
        assertThat(ROW.isBlank(3)).isTrue();
        assertThat(AmountRow.of(Sek.ZERO).isBlank(0)).isFalse();
        assertThat(AmountRow.EMPTY.isBlank(0)).isTrue();
    }

    @Test
    void trailingBlankCellsMakeNoDifference() {
        AmountRow longer = AmountRow.of(List.of(Optional.of(Sek.of(1)), Optional.empty(), Optional.empty()));
        assertThat(longer).isEqualTo(AmountRow.of(Sek.of(1))).hasSameHashCodeAs(AmountRow.of(Sek.of(1)));
        assertThat(longer.size()).isEqualTo(1);
        assertThat(AmountRow.of(List.of(Optional.empty()))).isEqualTo(AmountRow.EMPTY);
        assertThat(AmountRow.of()).isEqualTo(AmountRow.EMPTY);
        assertThat(AmountRow.EMPTY.isEmpty()).isTrue();
        assertThat(ROW.isEmpty()).isFalse();
    }

    @Test
    void aLeadingBlankCellMakesADifference() {
        assertThat(AmountRow.of(List.of(Optional.empty(), Optional.of(Sek.of(1)))))
                .isNotEqualTo(AmountRow.of(Sek.of(1)));
    }

    @Test
    void nothingIsNotBlank() {
        assertThat(AmountRow.of(Sek.ZERO)).isNotEqualTo(AmountRow.EMPTY);
        assertThat(AmountRow.of(Sek.ZERO).sum()).isEqualTo(AmountRow.EMPTY.sum());
    }

    @Test
    void addsUp() {
        assertThat(ROW.sum()).isEqualTo(Sek.of(4500));
        AmountRow most = AmountRow.of(new Sek(Long.MAX_VALUE), new Sek(1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(most::sum);
    }

    @Test
    void aBlankCellCountsAsNothing() {
        AmountRow row = AmountRow.of(List.of(Optional.empty(), Optional.of(Sek.of(2))));
        assertThat(row.orZero(0)).isEqualTo(Sek.ZERO);
        assertThat(row.orZero(1)).isEqualTo(Sek.of(2));
        assertThat(row.orZero(2)).isEqualTo(Sek.ZERO);
    }

    @Test
    void hasAnAmountIfACellIsMoreOrLessThanNothing() {
        assertThat(AmountRow.EMPTY.hasAmount()).isFalse();
        assertThat(AmountRow.of(Sek.ZERO).hasAmount()).isFalse();
        assertThat(AmountRow.of(Sek.ZERO, new Sek(1)).hasAmount()).isTrue();
        assertThat(AmountRow.of(new Sek(-1)).hasAmount()).isTrue();
    }

    @Test
    void keepsNothingOfWhatItWasMadeFrom() {
        List<Optional<Sek>> cells = new ArrayList<>(ROW.cells());
        Sek[] amounts = {Sek.of(1), Sek.of(2)};
        AmountRow fromCells = AmountRow.of(cells);
        AmountRow fromAmounts = AmountRow.of(amounts);
        cells.clear();
        amounts[0] = Sek.of(9);
        assertThat(fromCells).isEqualTo(ROW);
        assertThat(fromAmounts.get(0)).contains(Sek.of(1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ROW.cells().clear());
    }

    @Test
    void refusesNullCells() {
        assertThatNullPointerException()
                .isThrownBy(() -> AmountRow.of(Arrays.asList(Optional.of(Sek.ZERO), null)))
                .withMessageContaining("cells");
        assertThatNullPointerException()
                .isThrownBy(() -> AmountRow.of(Sek.ZERO, null))
                .withMessageContaining("amounts");
    }
}
