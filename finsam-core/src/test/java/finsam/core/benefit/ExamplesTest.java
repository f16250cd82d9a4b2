package finsam.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.person.BirthMonth;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The examples in the javadoc of this package, as they stand there. */
class ExamplesTest {

    @Test
    void activityCompensation() {
        ActivityCompensation compensation = new ActivityCompensationBuilder()
                .level(CompensationLevel.HALF)
                .reduction(CapacityReduction.ofPercent(80))
                .build();
        assertThat(compensation.levelByReduction()).hasToString("Optional[THREE_QUARTERS]");
    }

    @Test
    void benefitWindow() {
        BenefitWindow window = BenefitWindow.ofActivityCompensation(BirthMonth.of(2007, 12));
        assertThat(window).hasToString("BenefitWindow[…]");
        assertThat(window.first()).hasToString("2026-07");
        assertThat(window.last()).hasToString("2037-11");
        assertThat(window.contains(YearMonth.of(2037, 12))).hasToString("false");
    }

    @Test
    void compensationLevel() {
        assertThat(CompensationLevel.of(CapacityReduction.ofPercent(75), false))
                .hasToString("Optional[THREE_QUARTERS]");
        assertThat(CompensationLevel.of(CapacityReduction.ofPercent(24), false)).hasToString("Optional.empty");
    }

    @Test
    void sicknessCompensation() {
        SicknessCompensation compensation = new SicknessCompensationBuilder()
                .level(CompensationLevel.HALF)
                .reduction(CapacityReduction.ofPercent(50))
                .build();
        assertThat(compensation.levelByReduction().equals(compensation.level())).hasToString("true");
    }

    @Test
    void support() {
        Support support = new SupportBuilder()
                .form(SupportForm.ECONOMIC_ASSISTANCE)
                .firstMonth(YearMonth.of(2015, 3))
                .build();
        assertThat(support.isReceivedIn(YearMonth.of(2021, 10))).hasToString("Optional[true]");
    }

    @Test
    void workExtent() {
        assertThat(WorkExtent.ofHours(10)).hasToString("1/4");
        assertThat(WorkExtent.ofPercent(50).english()).hasToString("50%");
    }

    @Test
    void supportForm() {
        SupportForm known = SupportForm.of("ekonomiskt bistånd");
        SupportForm own = SupportForm.of("eget ord");
        assertThat(known).isEqualTo(SupportForm.ECONOMIC_ASSISTANCE);
        assertThat(own.swedish()).isEqualTo("eget ord");
    }
}
