package finsam.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.effort.Goal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples that stand in the documentation of this package. */
class ExamplesTest {
    interface Plan {
        Optional<@LimitedText String> purpose();

        @LimitedList
        List<@Valid Goal> goals();
    }

    @Test
    void limits() throws NoSuchMethodException {
        assertThat(TechnicalLimits.TEXT).isEqualTo(200_000);
        assertThat(TechnicalLimits.LIST).isEqualTo(10_000);
        assertThat(Plan.class.getDeclaredMethod("goals").getAnnotation(LimitedList.class))
                .isNotNull();
        assertThat(LimitedList.class.getAnnotation(Size.class).max()).isEqualTo(TechnicalLimits.LIST);
        assertThat(LimitedText.class.getAnnotation(Size.class).max()).isEqualTo(TechnicalLimits.TEXT);
    }
}
