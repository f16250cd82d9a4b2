package finsam.rules.participation;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Sek;
import org.junit.jupiter.api.Test;

class YoungOutsideWorkAndStudiesTest {
    private static final Sek BASE = Sek.of(44_300);

    private static boolean counts(long income, boolean studyIncome, boolean registered, int hours) {
        return new YoungOutsideWorkAndStudies(Sek.of(income), BASE, studyIncome, registered, hours).counts();
    }

    @Test
    void each_limit_counts_by_itself() {
        assertThat(counts(44_300, false, false, 59)).isTrue();
        assertThat(counts(44_301, false, false, 59)).isFalse();
        assertThat(counts(44_300, false, false, 60)).isFalse();
        assertThat(counts(44_300, true, false, 0)).isFalse();
        assertThat(counts(44_300, false, true, 0)).isFalse();
    }
}
