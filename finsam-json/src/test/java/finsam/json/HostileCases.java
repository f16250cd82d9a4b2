package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Malformed, borderline and hostile inputs of a subject, made from small tables: always an answer, soon, and a short one. */
abstract class HostileCases {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int EXCERPT = 25;

    @ParameterizedTest
    @MethodSource("inputs")
    void eachHasAnAnswerSoonAndAShortOne(HostileCase one) {
        Reading<Application> wanted = assertTimeout(SOON, () -> FinsamJson.read(one.json(), Application.class));
        Reading<? extends Document> told = assertTimeout(SOON, () -> FinsamJson.read(one.json()));

        assertAnswer(wanted);
        assertAnswer(told);
        assertThat(FinsamJson.read(one.json(), Application.class)).isEqualTo(wanted);
        wanted.value().ifPresent(value -> {
            Reading<Application> again =
                    FinsamJson.read(FinsamJson.write(value).getBytes(StandardCharsets.UTF_8), Application.class);
            assertThat(again.hasErrors()).isFalse();
            assertThat(again.value()).contains(value);
        });
    }

    private static void assertAnswer(Reading<?> reading) {
        assertThat(reading.value().isPresent() || !reading.findings().isEmpty()).isTrue();
        assertThat(reading.findings()).hasSizeLessThanOrEqualTo(ReadLimits.DEFAULTS.findings() + 1);
        for (Finding finding : reading.findings()) {
            assertThat(finding.position()).isPresent();
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{p").doesNotContain("\u0000");
            finding.arguments().values().stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .forEach(text ->
                            assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(EXCERPT));
            for (String segment : finding.path().toString().split("/")) {
                assertThat(segment.length()).isLessThan(80);
            }
        }
    }
}
