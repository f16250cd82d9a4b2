package finsam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.CoreClasses;
import finsam.core.cost.CostKind;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every open vocabulary and every closed one. */
class VocabularyTest {

    static Stream<Class<?>> vocabularies() {
        return CoreClasses.all().stream().filter(type -> type.isRecord() && Vocabulary.class.isAssignableFrom(type));
    }

    static Stream<Class<?>> enums() {
        return CoreClasses.all().stream().filter(Class::isEnum);
    }

    @Test
    void thereAreSome() {
        assertThat(vocabularies().map(Class::getSimpleName)).contains("CostKind", "Method", "Instrument");
        assertThat(enums().map(Class::getSimpleName)).contains("Severity", "PartyKind");
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyTermHasAConstantInTheSameOrder(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Field field : constants(type)) {
            Vocabulary constant = (Vocabulary) value(field);
            assertThat(constant.code()).isEqualTo(field.getName());
            assertThat(constant.isKnown()).isTrue();
            assertThat(constant.swedish()).isNotBlank();
            assertThat(constant.english()).isNotBlank();
            names.add(field.getName());
        }
        assertThat(((Vocabulary) value(constants(type).get(0))).terms().codes()).containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void codesAndTermsNameTheConstantWhateverTheirCaseAndTheMachinesLocale(Class<?> type) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            for (Field field : constants(type)) {
                Vocabulary constant = (Vocabulary) value(field);
                for (String word : List.of(constant.code(), constant.swedish(), constant.english())) {
                    assertThat(of(type, word)).isEqualTo(constant);
                    assertThat(of(type, word.toUpperCase(Locale.ROOT))).isEqualTo(constant);
                    assertThat(of(type, " " + word.toLowerCase(Locale.ROOT) + "\u00A0"))
                            .isEqualTo(constant);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void anUnknownWordIsKeptAsItWasWritten(Class<?> type) {
        Vocabulary unknown = of(type, " Något Eget! ");
        assertThat(unknown.code()).isEqualTo("Något Eget!");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.swedish()).isEqualTo("Något Eget!").isEqualTo(unknown.english());
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyValueOfAClosedVocabularyHasItsOwnTerms(Class<?> type) {
        List<Bilingual> values = Arrays.stream(type.getEnumConstants())
                .map(Bilingual.class::cast)
                .toList();
        assertThat(values)
                .extracting(Bilingual::swedish)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(values)
                .extracting(Bilingual::english)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void termsAreGivenInThreesAndAWordOfTwoConstantsIsThatOfTheLaterOne() {
        Vocabulary.Terms terms = Vocabulary.Terms.of("A", "ett", "one", "B", "två", "two", "C", "ETT", "three");
        assertThat(terms.codes()).containsExactly("A", "B", "C");
        assertThat(terms.swedish("B")).isEqualTo("två");
        assertThat(terms.english("B")).isEqualTo("two");
        assertThat(List.of(terms.codeOf("b"), terms.codeOf("Två"), terms.codeOf("TWO")))
                .containsOnly("B");
        assertThat(terms.codeOf("ett")).isEqualTo("C");
    }

    @Test
    void showsInTheReadersLanguage() {
        assertThat(CostKind.SALARY.in(Locale.forLanguageTag("sv-SE"))).isEqualTo("lönekostnader");
        assertThat(CostKind.SALARY.in(Locale.GERMAN)).isEqualTo("salaries");
        assertThat(CostKind.of("Resor")).isEqualTo(CostKind.TRAVEL);
    }

    private static List<Field> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .toList();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Vocabulary of(Class<?> type, String word) {
        try {
            return (Vocabulary) type.getMethod("of", String.class).invoke(null, word);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
