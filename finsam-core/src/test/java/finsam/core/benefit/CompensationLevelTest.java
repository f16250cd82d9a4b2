package finsam.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Share;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompensationLevelTest {

    @ParameterizedTest
    @CsvSource({
        "0/1, ",
        "2499/10000, ",
        "1/4, QUARTER",
        "2501/10000, QUARTER",
        "4999/10000, QUARTER",
        "1/2, HALF",
        "5001/10000, HALF",
        "7499/10000, HALF",
        "3/4, THREE_QUARTERS",
        "7501/10000, THREE_QUARTERS",
        "9999/10000, THREE_QUARTERS",
        "1/1, FULL"
    })
    void eachStepBeginsWithItsOwnQuarter(String reduction, CompensationLevel level) {
        CapacityReduction lost = new CapacityReduction(Share.parse(reduction).orThrow());
        assertThat(CompensationLevel.of(lost, false)).isEqualTo(Optional.ofNullable(level));
        assertThat(new SicknessCompensationBuilder().reduction(lost).build().levelByReduction())
                .isEqualTo(Optional.ofNullable(level));
        assertThat(new ActivityCompensationBuilder().reduction(lost).build().levelByReduction())
                .isEqualTo(Optional.ofNullable(level));
    }

    @Test
    void aPersonsJudgementMakesItFull() {
        assertThat(CompensationLevel.of(CapacityReduction.ofPercent(90), true)).contains(CompensationLevel.FULL);
        assertThat(CompensationLevel.of(CapacityReduction.ofPercent(10), true)).contains(CompensationLevel.FULL);
        assertThat(new SicknessCompensationBuilder().allButLost(true).build().levelByReduction())
                .contains(CompensationLevel.FULL);
        assertThat(new ActivityCompensationBuilder().allButLost(true).build().levelByReduction())
                .contains(CompensationLevel.FULL);
        assertThat(new SicknessCompensationBuilder().allButLost(false).build().levelByReduction())
                .isEmpty();
    }

    @Test
    void prolongedSchoolingIsAlwaysFull() {
        ActivityCompensationBuilder quarter =
                new ActivityCompensationBuilder().reduction(CapacityReduction.ofPercent(30));
        assertThat(quarter.prolongedSchooling(true).build().levelByReduction()).contains(CompensationLevel.FULL);
        assertThat(quarter.prolongedSchooling(false).build().levelByReduction()).contains(CompensationLevel.QUARTER);
        assertThat(new ActivityCompensationBuilder().build().levelByReduction()).isEmpty();
    }

    @Test
    void theLevelIsThePartThatIsPaid() {
        assertThat(CompensationLevel.values())
                .extracting(CompensationLevel::share)
                .containsExactly(Share.WHOLE, Share.of(3, 4), Share.of(1, 2), Share.of(1, 4));
        assertThat(CompensationLevel.values())
                .filteredOn(CompensationLevel::isPartial)
                .containsExactly(CompensationLevel.THREE_QUARTERS, CompensationLevel.HALF, CompensationLevel.QUARTER);
    }

    @Property
    void noLevelIsAboveTheReductionAndNoneIsAQuarterBelow(@ForAll @LongRange(min = 0, max = 10_000) long part) {
        Share lost = Share.of(part, 10_000);
        Share paid = CompensationLevel.of(new CapacityReduction(lost), false)
                .map(CompensationLevel::share)
                .orElse(Share.NONE);
        assertThat(paid.isAtMost(lost)).isTrue();
        assertThat(lost.minus(paid)).isLessThan(Share.of(1, 4));
    }
}
