package finsam.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupportFormTest {

    @Test
    void keepsWhatItDoesNotKnow() {
        assertThat(SupportForm.of("ekonomiskt bistånd")).isEqualTo(SupportForm.ECONOMIC_ASSISTANCE);
        assertThat(SupportForm.of("eget ord").code()).isEqualTo("eget ord");
    }

    @Test
    void salaryAndTheSupportOfOthersAreNoPublicSupport() {
        assertThat(SupportForm.SALARY.terms().codes().stream()
                        .map(SupportForm::of)
                        .filter(form -> !form.isPublic()))
                .containsExactly(SupportForm.SALARY, SupportForm.OTHER_PERSON, SupportForm.NO_PUBLIC_SUPPORT);
        assertThat(Stream.of("fonder", "").map(SupportForm::of)).noneMatch(SupportForm::isPublic);
    }
}
