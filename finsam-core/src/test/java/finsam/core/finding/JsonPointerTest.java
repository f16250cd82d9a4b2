package finsam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/goals", "/goals/0/text", "/a~0b~1c", "//", "/ ", "/mål"})
    void spellsItsText(String text) {
        assertThat(JsonPointer.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals", " /goals", "#/goals", "0", "/a~", "/a~2", "/~0~/b"})
    void refusesWhatIsNoPointer(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonPointer.of(text))
                .withMessageContaining("text");
    }

    @Test
    void escapesNames() {
        assertThat(JsonPointer.ROOT.property("a/b~c").element(0)).hasToString("/a~1b~0c/0");
        assertThat(JsonPointer.ROOT.property("~1")).hasToString("/~01");
        assertThat(JsonPointer.ROOT.property("")).isEqualTo(JsonPointer.of("/"));
    }

    @Test
    void countsFromNothing() {
        assertThat(JsonPointer.ROOT.element(0)).hasToString("/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonPointer.ROOT.element(-1))
                .withMessageContaining("index");
    }

    @Test
    void ordersIndexesAsNumbersAndBeforeNames() {
        List<JsonPointer> ordered = Stream.of(
                        "",
                        "/0",
                        "/2",
                        "/2/text",
                        "/9",
                        "/10",
                        "/10/a",
                        "/99999999999999999999",
                        "/",
                        "/01",
                        "/1a",
                        "/goals",
                        "/goals/2",
                        "/goals/10",
                        "/goals2")
                .map(JsonPointer::of)
                .toList();
        List<JsonPointer> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "'', /goals, true",
        "/goals, /goals, true",
        "/goals, /goals/0, true",
        "/goals, /goals2, false",
        "/goals/1, /goals/10, false",
        "/goals/0, /goals, false",
        "/goals, '', false"
    })
    void coversItselfAndWhatIsBelow(String one, String other, boolean covers) {
        assertThat(JsonPointer.of(one).covers(JsonPointer.of(other))).isEqualTo(covers);
    }
}
