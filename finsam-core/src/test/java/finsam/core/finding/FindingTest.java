package finsam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import finsam.core.citation.Citation;
import finsam.core.citation.FormRef;
import finsam.core.money.Sek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Finding FINDING = Finding.of(
            ReadingFindings.WRITTEN_FORM,
            Severity.NOTE,
            JsonPointer.of("/text"),
            Map.of("written", "1 000", "value", Sek.of(1000)),
            List.of(new FormRef("Ansökan", "1")));

    @Test
    void movesBelowItsEnclosingDocument() {
        Finding moved = FINDING.below(JsonPointer.of("/goals/2"));
        assertThat(moved.path()).isEqualTo(JsonPointer.of("/goals/2/text"));
        assertThat(moved.below(JsonPointer.ROOT)).isEqualTo(moved);
        assertThat(moved.arguments()).isEqualTo(FINDING.arguments());
        assertThat(moved).isNotEqualTo(FINDING);
    }

    @Test
    void takesAPosition() {
        Finding placed = FINDING.at(new Position(3, 7));
        assertThat(FINDING.position()).isEmpty();
        assertThat(placed.position()).contains(new Position(3, 7));
        assertThat(placed.below(JsonPointer.of("/a")).position()).contains(new Position(3, 7));
        assertThat(placed).isNotEqualTo(FINDING);
        assertThat(placed.toString()).endsWith(" at 3:7");
    }

    @Test
    void keepsTheOrderOfItsArguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (String name : List.of("used", "approved", "excess", "a", "z", "m")) {
            arguments.put(name, name);
        }
        Finding finding = with(arguments, List.of());
        assertThat(finding.arguments().keySet()).containsExactly("used", "approved", "excess", "a", "z", "m");
        arguments.clear();
        assertThat(finding.arguments()).hasSize(6);
    }

    @Test
    void cannotBeChanged() {
        List<Citation> citations = new ArrayList<>(FINDING.citations());
        Finding finding = with(Map.of(), citations);
        citations.clear();
        assertThat(finding.citations()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> FINDING.arguments().put("x", 1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> FINDING.citations().clear());
    }

    @Test
    void refusesAnArgumentWithoutAValue() {
        assertThatNullPointerException()
                .isThrownBy(() -> with(Collections.singletonMap("used", null), List.of()))
                .withMessageContaining("used");
    }

    @Test
    void aVariantSharesTheCode() {
        FindingType variant = FINDING.type().variant("missing");
        assertThat(variant.code()).isEqualTo("written-form");
        assertThat(variant.key()).isEqualTo("written-form.missing");
        assertThat(variant).isNotEqualTo(FINDING.type()).hasToString("written-form");
        assertThat(FindingType.of("written-form", ReadingFindings.MESSAGES)).isEqualTo(FINDING.type());
        assertThat(variant.hasTemplate()).isFalse();
    }

    @Test
    void anotherBundleCanWordACode() {
        FindingType worded = FindingType.of("of-somebody-else", ReadingFindings.MESSAGES)
                .worded("email-readable", ReadingFindings.MESSAGES);
        assertThat(worded.code()).isEqualTo("of-somebody-else");
        assertThat(worded.template(Locale.ENGLISH)).startsWith("The text is not an e-mail address.");
    }

    private static Finding with(Map<String, ?> arguments, List<Citation> citations) {
        return Finding.of(FINDING.type(), Severity.NOTE, JsonPointer.ROOT, arguments, citations);
    }
}
