package finsam.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.JsonPointer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadPlacesTest {
    private static final JsonPointer RESULT = JsonPointer.of("/goalOutcomes/1/result");

    @Test
    void where_all_was_read_no_place_is_unread() {
        assertThat(unread().meet(RESULT)).isFalse();
        assertThat(unread().meet(JsonPointer.ROOT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/goalOutcomes", "/goalOutcomes/1", "/goalOutcomes/1/result", "/goalOutcomes/1/result/x"})
    void a_place_is_unread_if_something_at_above_or_below_it_is(String lost) {
        assertThat(unread(lost).meet(RESULT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/goal",
                "/goalOutcomesOfOthers",
                "/goalOutcomes/0",
                "/goalOutcomes/10",
                "/goalOutcomes/1/comment",
                "/goalOutcomes/1/resul",
                "/goalOutcomes/1/results",
                "/goalOutcomes/1/result-",
                "/goalOutcomes/1/result~1x",
                "/result",
                "/"
            })
    void what_only_begins_alike_says_nothing(String lost) {
        assertThat(unread(lost).meet(RESULT)).isFalse();
    }

    @Test
    void below_the_root_stands_everything() {
        assertThat(unread("/a").meet(JsonPointer.ROOT)).isTrue();
        assertThat(unread("").meet(JsonPointer.ROOT)).isTrue();
    }

    @Test
    void one_of_many_is_enough() {
        UnreadPlaces places = unread("/a", "/goalOutcomes/1/result-", "/goalOutcomes/1/result/x", "/z");
        assertThat(places.meet(RESULT)).isTrue();
        assertThat(places.meet(JsonPointer.of("/goalOutcomes/1/comment"))).isFalse();
    }

    @Test
    void what_stands_between_a_place_and_what_encloses_it_hides_neither() {
        assertThat(unread("/goalOutcomes", "/goalOutcomes/0", "/goalOutcomes/1/comment")
                        .meet(RESULT))
                .isTrue();
        assertThat(unread("", "/goal", "/goalOutcomes/1/comment").meet(RESULT)).isTrue();
        assertThat(unread("/goal", "/goalOutcomes/0", "/goalOutcomes/1/comment").meet(RESULT))
                .isFalse();
    }

    @Property
    @StatisticsReport(onFailureOnly = true)
    void it_is_found_as_by_going_through_all_of_them(
            @ForAll("places") List<String> place, @ForAll("many") List<List<String>> lost) {
        boolean expected = lost.stream().anyMatch(one -> begins(one, place) || begins(place, one));

        UnreadPlaces places = new UnreadPlaces();
        lost.forEach(one -> places.add(pointer(one)));
        assertThat(places.meet(pointer(place))).isEqualTo(expected);
        Statistics.label("unread").collect(expected).coverage(hit -> {
            hit.check(true).count(count -> count > 50);
            hit.check(false).count(count -> count > 50);
        });
    }

    private static boolean begins(List<String> whole, List<String> start) {
        return whole.size() >= start.size() && whole.subList(0, start.size()).equals(start);
    }

    private static UnreadPlaces unread(String... lost) {
        UnreadPlaces places = new UnreadPlaces();
        Stream.of(lost).map(JsonPointer::of).forEach(places::add);
        return places;
    }

    private static JsonPointer pointer(List<String> segments) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (String segment : segments) {
            pointer = pointer.property(segment);
        }
        return pointer;
    }

    @Provide
    Arbitrary<List<String>> places() {
        return Arbitraries.of("a", "ab", "a-", "a/", "a~", "", "1", "10").list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<List<String>>> many() {
        return places().filter(place -> !place.isEmpty()).list().ofMaxSize(5);
    }
}
