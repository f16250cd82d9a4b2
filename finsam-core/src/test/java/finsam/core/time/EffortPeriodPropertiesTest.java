package finsam.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EffortPeriodPropertiesTest {

    @Property
    void quartersAreContiguousAndCoverBothEnds(@ForAll("periods") EffortPeriod period) {
        List<YearQuarter> quarters = period.quarters();
        assertThat(quarters.get(0)).isEqualTo(YearQuarter.of(period.start()));
        assertThat(quarters.get(quarters.size() - 1)).isEqualTo(YearQuarter.of(period.end()));
        for (int i = 1; i < quarters.size(); i++) {
            assertThat(quarters.get(i)).isEqualTo(quarters.get(i - 1).next()).isGreaterThan(quarters.get(i - 1));
        }
        assertThat(quarters.stream().map(YearQuarter::year).distinct().toList()).isEqualTo(period.years());
    }

    @Property
    void wholeMonthsFitAndOneMoreDoesNot(@ForAll("periods") EffortPeriod period) {
        LocalDate after = period.end().plusDays(1);
        assertThat(period.start().plusMonths(period.months())).isBeforeOrEqualTo(after);
        if (period.start().getDayOfMonth() <= 28) {
            assertThat(period.start().plusMonths(period.months() + 1)).isAfter(after);
        }
    }

    @Property
    void readsBackWhatItPrints(@ForAll("periods") EffortPeriod period) {
        StatedPeriod stated = StatedPeriod.parse(period.toString()).orThrow();
        assertThat(stated).isEqualTo(StatedPeriod.of(period.start(), period.end()));
        assertThat(stated.toEffortPeriod()).contains(period);
    }

    @Provide
    Arbitrary<EffortPeriod> periods() {
        Arbitrary<LocalDate> starts =
                Arbitraries.longs().between(-25_000, 80_000).map(LocalDate::ofEpochDay);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 4000);
        return Combinators.combine(starts, days).as((start, length) -> EffortPeriod.of(start, start.plusDays(length)));
    }
}
