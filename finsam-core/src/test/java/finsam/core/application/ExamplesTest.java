package finsam.core.application;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.effort.EffortName;
import finsam.core.money.Sek;
import finsam.core.time.StatedPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void application() {
        Application application = new ApplicationBuilder()
                .effortName(EffortName.of("Räkna med mig!"))
                .period(StatedPeriod.of(LocalDate.of(2024, 9, 1), LocalDate.of(2026, 8, 30)))
                .requestedAmount(Sek.of(3_222_836))
                .addAttachments(AttachmentKind.COST_COMPILATION)
                .build();
        assertThat(application.requestedAmount()).hasToString("Optional[3222836]");
        assertThat(application.owner()).hasToString("Optional.empty");
    }

    @Test
    void signature() {
        Signature signature = new SignatureBuilder()
                .place("Hudiksvall")
                .date(LocalDate.of(2024, 5, 6))
                .signed(true)
                .title("förvaltningschef")
                .build();
        assertThat(signature.signed()).hasToString("Optional[true]");
    }
}
