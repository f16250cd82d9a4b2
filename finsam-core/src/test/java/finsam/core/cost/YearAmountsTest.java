package finsam.core.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import finsam.core.money.Sek;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearAmountsTest {
    private static final YearAmounts AMOUNTS =
            YearAmounts.of(Map.of(2026, Sek.of(291212), 2024, Sek.of(119872), 2025, Sek.of(407467)));

    @Test
    void areInTheOrderOfTheYears() {
        assertThat(AMOUNTS.asMap()).containsOnlyKeys(2024, 2025, 2026);
        assertThat(AMOUNTS.asMap().keySet()).containsExactly(2024, 2025, 2026);
        assertThat(AMOUNTS).hasToString("{2024=119872, 2025=407467, 2026=291212}");
        TreeMap<Integer, Sek> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(AMOUNTS.asMap());
        assertThat(YearAmounts.of(backwards).asMap().keySet()).containsExactly(2024, 2025, 2026);
    }

    @Test
    void answerForAYear() {
        assertThat(AMOUNTS.of(2024)).contains(Sek.of(119872));
        assertThat(AMOUNTS.of(2023)).isEmpty();
        assertThat(YearAmounts.EMPTY.of(2024)).isEmpty();
    }

    @Test
    void addUp() {
        assertThat(AMOUNTS.sum()).isEqualTo(Sek.of(818551));
        assertThat(YearAmounts.EMPTY.sum()).isEqualTo(Sek.ZERO);
        YearAmounts most = YearAmounts.of(Map.of(2024, new Sek(Long.MAX_VALUE), 2025, new Sek(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(most::sum);
    }

    @Test
    void cannotBeChanged() {
        Map<Integer, Sek> source = new HashMap<>(Map.of(2024, Sek.of(1)));
        YearAmounts amounts = YearAmounts.of(source);
        source.put(2025, Sek.of(2));
        assertThat(amounts.of(2025)).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> amounts.asMap().put(2025, Sek.of(2)));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> YearAmounts.EMPTY.asMap().put(2025, Sek.of(2)));
    }

    @Test
    void refuseAYearWithoutAnAmount() {
        assertThatNullPointerException()
                .isThrownBy(() -> YearAmounts.of(Collections.singletonMap(2024, null)))
                .withMessageContaining("amounts")
                .withMessageContaining("2024");
    }
}
