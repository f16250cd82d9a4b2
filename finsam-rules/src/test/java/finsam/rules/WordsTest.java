package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Bilingual;
import finsam.rules.decision.Rejection;
import finsam.rules.law.BaseAmountKind;
import finsam.rules.profile.AttestationUnit;
import finsam.rules.profile.UpperBound;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a closed choice is called, in Swedish and English. */
class WordsTest {

    static Stream<Class<? extends Enum<?>>> choices() {
        return Stream.of(
                Status.class,
                Outcome.class,
                OpenQuestion.Reason.class,
                Judgement.Decision.class,
                Rejection.class,
                BaseAmountKind.class,
                AttestationUnit.class,
                UpperBound.class);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void each_has_words_of_its_own_in_both_languages(Class<?> choice) {
        List<Bilingual> values = Arrays.stream(choice.getEnumConstants())
                .map(Bilingual.class::cast)
                .toList();

        assertThat(values)
                .extracting(Bilingual::swedish)
                .noneMatch(String::isBlank)
                .doesNotHaveDuplicates();
        assertThat(values)
                .extracting(Bilingual::english)
                .noneMatch(String::isBlank)
                .doesNotHaveDuplicates();
        assertThat(values).allSatisfy(value -> assertThat(value.swedish()).isNotEqualTo(value.english()));
    }
}
