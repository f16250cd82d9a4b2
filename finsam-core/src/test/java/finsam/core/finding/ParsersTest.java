package finsam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import finsam.core.CoreClasses;
import finsam.core.cost.CostKind;
import finsam.core.effort.EffortName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for everything that reads a value from a text. */
class ParsersTest {
    private static final int LONG = 1 << 20;
    private static final List<String> ABSURD = List.of(
            "1".repeat(LONG),
            " ".repeat(LONG),
            " ".repeat(LONG) + "x",
            "\u00A0".repeat(LONG) + "1",
            "1 ".repeat(LONG / 2),
            "1-".repeat(LONG / 2),
            "-".repeat(LONG),
            "1,".repeat(LONG / 2),
            "000 ".repeat(LONG / 4),
            "Dnr " + " ".repeat(LONG) + "x",
            "SE" + "0".repeat(LONG),
            "s kommun".repeat(LONG / 8),
            "a-".repeat(LONG / 2),
            "a.".repeat(LONG / 2),
            "a".repeat(LONG) + "@",
            "a@" + "a-".repeat(LONG / 2),
            "a@" + "a.".repeat(LONG / 2),
            "a@" + "a".repeat(250) + "!",
            "a@" + "a-".repeat(120) + "!",
            "a@" + "a.".repeat(120) + "!",
            "a@" + "1.".repeat(120),
            "2024-09-01" + " ".repeat(LONG) + "- 2026-08-30",
            "å".repeat(LONG),
            "\uD800".repeat(LONG));

    static Stream<Method> parsers() {
        return CoreClasses.parsers().stream();
    }

    @Test
    void thereAreSome() {
        assertThat(parsers().map(Method::getDeclaringClass).map(Class::getSimpleName))
                .contains("Sek", "Share", "FormDate", "StatedPeriod", "YearLabel", "EmailAddress", "PostalCode")
                .contains("OrganisationNumber", "RegistryNumber", "MunicipalityCode", "CountyCode");
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void absurdLengthsAreAnsweredFast(Method parser) {
        for (String text : ABSURD) {
            Reading<?> reading = assertTimeout(Duration.ofMillis(500), () -> parse(parser, text));
            assertTotal(reading);
            assertThat(reading.toString()).hasSizeLessThan(1000);
        }
    }

    @Property
    void neverThrowForAnyText(@ForAll("texts") String text) {
        for (Method parser : CoreClasses.parsers()) {
            assertTotal(parse(parser, text));
        }
    }

    @Test
    void namesAndWordsAreNotSlowEither() {
        for (String text : ABSURD) {
            assertTimeout(Duration.ofMillis(500), () -> CostKind.of(text));
        }
        EffortName name = EffortName.of("a-".repeat(150));
        assertTimeout(Duration.ofMillis(500), () -> name.isAlike(name));
    }

    private static void assertTotal(Reading<?> reading) {
        assertThat(reading.value().isPresent() || reading.hasErrors()).isTrue();
        reading.findings().forEach(finding -> {
            ReadingAssert.assertRenders(finding);
            assertThat(finding.path()).isEqualTo(JsonPointer.ROOT);
        });
    }

    private static Reading<?> parse(Method parser, String text) {
        try {
            return (Reading<?>) parser.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new AssertionError(parser + " threw for a text", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> forms = Arbitraries.of(
                "2024-09-01",
                "211001",
                "1 september 2020",
                "211001 - 220131",
                "2 024",
                "202x",
                "3 222 836 Kr",
                "100,50",
                "75 %",
                "0.75 tjänst",
                "49/45",
                "824 30",
                "212000-0803",
                "SE212000080301",
                "KS2016/1963-2",
                "Hudiksvalls kommun",
                "Gävleborgs län",
                "namn@example.org");
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("0123456789 -\u2212–.,/%krKR@xåä:\u00A0\u2009\u202F\t")
                .ofMaxLength(3);
        Arbitrary<String> broken = Combinators.combine(
                        forms, marks, Arbitraries.integers().between(0, 30))
                .as((form, mark, at) -> new StringBuilder(form)
                        .insert(Math.min(at, form.length()), mark)
                        .toString());
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(80),
                marks.list().ofMaxSize(8).map(s -> String.join("", s)),
                broken);
    }
}
