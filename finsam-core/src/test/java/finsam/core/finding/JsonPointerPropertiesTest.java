package finsam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class JsonPointerPropertiesTest {

    @Property
    void theOrderIsTotal(
            @ForAll("pointers") JsonPointer a, @ForAll("pointers") JsonPointer b, @ForAll("pointers") JsonPointer c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void indexesOrderAsNumbers(
            @ForAll("pointers") JsonPointer list,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int i,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int j) {
        assertThat(Integer.signum(list.element(i).compareTo(list.element(j)))).isEqualTo(Integer.compare(i, j));
    }

    @Property
    void coversIsAPartialOrder(
            @ForAll("nearPointers") JsonPointer a,
            @ForAll("nearPointers") JsonPointer b,
            @ForAll("nearPointers") JsonPointer c) {
        assertThat(a.covers(a)).isTrue();
        assertThat(a.covers(b) && b.covers(a)).isEqualTo(a.equals(b));
        if (a.covers(b) && b.covers(c)) {
            assertThat(a.covers(c)).isTrue();
        }
        Statistics.label("covers another")
                .collect(a.covers(b) && !a.equals(b) && !a.equals(JsonPointer.ROOT))
                .coverage(seen -> seen.check(true).count(count -> count > 50));
    }

    @Property
    void coversIsWhatAppendMakes(@ForAll("pointers") JsonPointer a, @ForAll("pointers") JsonPointer b) {
        assertThat(a.covers(a.append(b))).isTrue();
        assertThat(a).isLessThanOrEqualTo(a.append(b));
    }

    @Property
    void appendIsAssociativeAndRootIsNeutral(
            @ForAll("pointers") JsonPointer a, @ForAll("pointers") JsonPointer b, @ForAll("pointers") JsonPointer c) {
        assertThat(a.append(b).append(c)).isEqualTo(a.append(b.append(c)));
        assertThat(JsonPointer.ROOT.append(a)).isEqualTo(a);
        assertThat(a.append(JsonPointer.ROOT)).isEqualTo(a);
    }

    @Property
    void anyNameMakesAPointerThatReadsBack(@ForAll("pointers") JsonPointer parent, @ForAll String name) {
        JsonPointer pointer = parent.property(name);
        assertThat(JsonPointer.of(pointer.toString())).isEqualTo(pointer).hasSameHashCodeAs(pointer);
        assertThat(parent.covers(pointer)).isTrue();
    }

    @Provide
    Arbitrary<JsonPointer> pointers() {
        Arbitrary<String> names = Arbitraries.of("", "1a", "01", "a", "a/b", "~", "å", "10", "9", "goals");
        Arbitrary<String> numbers = Arbitraries.integers().between(0, 12).map(String::valueOf);
        return of(Arbitraries.oneOf(names, numbers));
    }

    @Provide
    Arbitrary<JsonPointer> nearPointers() {
        return of(Arbitraries.of("a", "aa"));
    }

    private static Arbitrary<JsonPointer> of(Arbitrary<String> names) {
        return names.list().ofMaxSize(3).map(segments -> {
            JsonPointer pointer = JsonPointer.ROOT;
            for (String segment : segments) {
                pointer = pointer.property(segment);
            }
            return pointer;
        });
    }
}
