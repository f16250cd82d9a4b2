package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    @ParameterizedTest
    @CsvSource({
        "5, '5 0 9', '5 0 9', 14",
        "5, '4 9 20', '.. .. 20', 33",
        "5, '1 0 20 9', '.. 0 20 ..', 30",
        "5, '4 9 9 20', '.. .. .. 20', 42",
        "5, '4 0', '.. 0', ..",
        "5, '4 4 4', '.. .. ..', ..",
        "5, '4 5', '.. ..', 9",
        "3, '2 3 7', '.. .. 7', 12",
        "3, '3 7', '3 7', 10"
    })
    void hidesWhatIsSmallAndWhatWouldTellIt(long smallest, String counts, String shown, String total) {
        SuppressedCounts published = Suppression.of(smallest).apply(numbers(counts));
        assertThat(String.join(
                        " ",
                        published.counts().stream()
                                .map(SuppressedCount::toString)
                                .toList()))
                .isEqualTo(shown);
        assertThat(published.total()).hasToString(total);
    }

    private static List<Long> numbers(String counts) {
        return Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();
    }

    @Test
    void aNumberAndWhatHidesItLookTheSameInBothLanguages() {
        for (Locale locale : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
            assertThat(SuppressedCount.shown(12).in(locale)).isEqualTo("12");
            assertThat(SuppressedCount.HIDDEN.in(locale)).isEqualTo("..");
        }
    }

    @Test
    void nothingIsNothingToHide() {
        assertThat(Suppression.of(5).apply(List.of()))
                .isEqualTo(new SuppressedCounts(List.of(), SuppressedCount.shown(0)));
    }

    @Test
    void aLimitBelowThreeWouldTellTheNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> Suppression.of(2));
        assertThatIllegalArgumentException().isThrownBy(() -> Suppression.of(3).apply(List.of(4L, -1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> SuppressedCount.shown(-1));
        assertThat(Suppression.of(3).smallestShown()).isEqualTo(3);
    }

    @Test
    void inATableThoseLeftOutAreHiddenToo() {
        CountTable<AgeBand> table = new CountTable<>(
                List.of(
                        new CountRow<>(AgeBand.UP_TO_29, new SexCounts(12, 30, 0)),
                        new CountRow<>(AgeBand.FROM_60, new SexCounts(7, 8, 0))),
                List.of(new CountRow<>(ExclusionReason.ANONYMOUS, new SexCounts(0, 1, 0))));
        SuppressedTable<AgeBand> published = Suppression.of(5).apply(table);
        SuppressedCount none = SuppressedCount.shown(0);
        assertThat(published.rows())
                .containsExactly(
                        new SuppressedRow<>(
                                AgeBand.UP_TO_29, SuppressedCount.shown(12), SuppressedCount.shown(30), none),
                        new SuppressedRow<>(AgeBand.FROM_60, SuppressedCount.HIDDEN, SuppressedCount.shown(8), none));
        assertThat(published.exclusions())
                .containsExactly(new SuppressedRow<>(ExclusionReason.ANONYMOUS, none, SuppressedCount.HIDDEN, none));
        assertThat(published.everybody()).isEqualTo(SuppressedCount.shown(58));
    }

    @Property
    void whatIsHiddenIsNotTheRestOfAShownTotal(
            @ForAll @LongRange(min = 3, max = 12) long smallest,
            @ForAll @Size(max = 12) List<@LongRange(min = 0, max = 40) Long> counts) {
        SuppressedCounts published = Suppression.of(smallest).apply(counts);
        for (int i = 0; i < counts.size(); i++) {
            SuppressedCount cell = published.counts().get(i);
            assertThat(cell.isHidden() || cell.count().orElseThrow().equals(counts.get(i)))
                    .isTrue();
            assertThat(cell.isHidden() || counts.get(i) == 0 || counts.get(i) >= smallest)
                    .isTrue();
        }
        long hidden =
                published.counts().stream().filter(SuppressedCount::isHidden).count();
        published.total().count().filter(total -> hidden > 0).ifPresent(total -> {
            long rest = total
                    - published.counts().stream()
                            .flatMap(cell -> cell.count().stream())
                            .mapToLong(Long::longValue)
                            .sum();
            assertThat(hidden).isGreaterThan(1);
            assertThat(rest).isGreaterThan(smallest);
        });
    }

    @Property
    void evenWhoKnowsTheRuleFindsTwoValuesForEachHiddenNumber(
            @ForAll @LongRange(min = 3, max = 4) long smallest,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 7) Integer> small) {
        List<Long> counts = small.stream().map(Integer::longValue).toList();
        SuppressedCounts published = Suppression.of(smallest).apply(counts);
        Assume.that(published.counts().contains(SuppressedCount.HIDDEN));
        List<Set<Long>> possible = IntStream.range(0, counts.size())
                .<Set<Long>>mapToObj(i -> new HashSet<>())
                .toList();
        for (List<Long> candidate : tables(counts.size())) {
            if (Suppression.of(smallest).apply(candidate).equals(published)) {
                IntStream.range(0, candidate.size())
                        .forEach(i -> possible.get(i).add(candidate.get(i)));
            }
        }
        for (int i = 0; i < counts.size(); i++) {
            if (published.counts().get(i).isHidden()) {
                assertThat(possible.get(i)).hasSizeGreaterThan(1);
            }
        }
    }

    /** Returns every list of so many numbers from 0 to 10. */
    private static List<List<Long>> tables(int size) {
        List<List<Long>> tables = List.of(List.of());
        for (int i = 0; i < size; i++) {
            List<List<Long>> longer = new ArrayList<>();
            for (List<Long> table : tables) {
                for (long number = 0; number <= 10; number++) {
                    List<Long> next = new ArrayList<>(table);
                    next.add(number);
                    longer.add(next);
                }
            }
            tables = longer;
        }
        return tables;
    }
}
