package finsam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1"})
    void startsAtOne(int line, int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(line, column))
                .withMessageContaining(line + ":" + column);
    }

    @Test
    void ordersByLineThenColumn() {
        assertThat(new Position(1, 1)).hasToString("1:1");
        assertThat(new Position(1, 9)).isLessThan(new Position(2, 1)).isGreaterThan(new Position(1, 8));
        assertThat(new Position(2, 1)).isEqualByComparingTo(new Position(2, 1));
    }
}
