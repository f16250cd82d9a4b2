package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Finding;
import finsam.core.finding.Personal;
import finsam.core.participation.Participation;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A personal answer shows in no finding, however it was written, also where it looks like nothing personal. */
class PersonalAnswersTest {
    private static final List<String> SHAPES = List.of(
            "\"SECRET\"",
            "\" SECRET \"",
            "[\"SECRET\"]",
            "{\"SECRET\": 1}",
            "[{\"SECRET\": \"SECRET\"}]",
            "[[\"SECRET\"]]",
            "[{\"form\": [\"SECRET\"], \"extent\": \"SECRET\", \"passive\": \"SECRET\", \"firstMonth\": \"SECRET\"}]",
            "{\"level\": \"SECRET\", \"reduction\": \"SECRET\", \"expectedMonths\": \"SECRET\", \"appliedIn\": \"SECRET\"}");
    private static final List<String> SECRETS =
            List.of("Secretly", "1912-12", "december 1912", "ja", "sjukpenning", "77 %", "77", "77 år");

    @ParameterizedTest
    @MethodSource("personal")
    void showsInNoFinding(String property) {
        for (String shape : SHAPES) {
            for (String secret : SECRETS) {
                String value = shape.replace("SECRET", secret);
                String json = "{\"documentType\": \"PARTICIPATION\", \"" + property + "\": " + value + "}";
                for (Finding finding : FinsamJson.read(json.getBytes(StandardCharsets.UTF_8), Participation.class)
                        .findings()) {
                    assertHidden(finding, secret);
                }
            }
        }
    }

    private static void assertHidden(Finding finding, String secret) {
        assertThat(finding.arguments().get("written")).as(finding.toString()).isIn(null, "…");
        assertThat(finding.arguments().get("value")).as(finding.toString()).isIn(null, "…");
        assertThat(finding.path().toString()).doesNotContain(secret);
        if (secret.length() > 2) {
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain(secret);
        }
    }

    static Stream<String> personal() throws ClassNotFoundException {
        return Records.attributes(Participation.class).stream()
                .filter(accessor -> accessor.isAnnotationPresent(Personal.class))
                .map(Method::getName);
    }

    static Stream<Form<?, ?>> forms() {
        Set<Codec<?>> codecs = new LinkedHashSet<>();
        Forms.ALL.forEach(document -> collect(document.form(), codecs));
        return codecs.stream()
                .<Form<?, ?>>flatMap(codec -> codec instanceof Form<?, ?> form ? Stream.of(form) : Stream.of())
                .filter(form -> Records.isBuilt(form.blank()));
    }

    private static void collect(Codec<?> codec, Set<Codec<?>> codecs) {
        if (codecs.add(codec)) {
            codec.parts().forEach(part -> collect(part, codecs));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormMarksWhatTheRecordMarks(Form<?, ?> form) throws ClassNotFoundException {
        Set<String> marked = new TreeSet<>(form.names());
        marked.removeIf(name -> !form.isPersonal(name));
        Set<String> personal = new TreeSet<>();
        for (Method accessor : Records.attributes(form.blank().getClass().getInterfaces()[0])) {
            if (accessor.isAnnotationPresent(Personal.class)) {
                personal.add(accessor.getName());
            }
        }
        assertThat(marked).isEqualTo(personal);
    }
}
