package finsam.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.money.Share;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportTest {
    private static final YearMonth MONTH = YearMonth.of(2021, 10);

    @Test
    void isReceivedFromTheFirstMonthToTheLast() {
        Support both = new SupportBuilder().firstMonth(MONTH).lastMonth(MONTH).build();
        assertThat(both.isReceivedIn(MONTH.minusMonths(1))).contains(false);
        assertThat(both.isReceivedIn(MONTH)).contains(true);
        assertThat(both.isReceivedIn(MONTH.plusMonths(1))).contains(false);
    }

    @Test
    void goesOnWithoutALastMonth() {
        Support open = new SupportBuilder().firstMonth(MONTH).build();
        assertThat(open.isReceivedIn(MONTH.minusMonths(1))).contains(false);
        assertThat(open.isReceivedIn(MONTH.plusYears(30))).contains(true);
    }

    @Test
    void isUnknownWithoutAFirstMonthUntilItEnded() {
        Support ended = new SupportBuilder().lastMonth(MONTH).build();
        assertThat(ended.isReceivedIn(MONTH)).isEmpty();
        assertThat(ended.isReceivedIn(MONTH.plusMonths(1))).contains(false);
        assertThat(new SupportBuilder().build().isReceivedIn(MONTH)).isEmpty();
    }

    @Test
    void anExtentIsAPartOfFortyHours() {
        assertThat(WorkExtent.ofHours(40)).isEqualTo(WorkExtent.ofPercent(100));
        assertThat(WorkExtent.ofHours(30).share()).isEqualTo(Share.of(3, 4));
        assertThat(WorkExtent.ofHours(168)).isEqualTo(WorkExtent.ofPercent(420)).isGreaterThan(WorkExtent.NONE);
        assertThat(WorkExtent.ofHours(0)).isEqualTo(WorkExtent.NONE);
        assertThat(WorkExtent.ofHours(10).swedish()).isEqualTo("25\u00A0%");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 421, Long.MAX_VALUE, Long.MIN_VALUE})
    void aWeekHasNoMoreHours(long percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkExtent.ofPercent(percent))
                .withMessageContaining("share");
    }
}
