package finsam.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Reading;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a range of ages is written as is read as the same range, without a note. */
class AgeRangeRoundTripTest {

    @Property
    void everyRangeIsReadBack(@ForAll("ranges") AgeRange range) {
        assertThat(AgeRange.parse(range.toString())).isEqualTo(Reading.of(range));
    }

    @Test
    void theRangeOfAllAgesToo() {
        AgeRange all = new AgeRange(Optional.empty(), Optional.empty());
        assertThat(AgeRange.parse("alla åldrar")).isEqualTo(Reading.of(all));
        assertThat(AgeRange.parse("Alla åldrar").value()).contains(all);
        assertThat(AgeRange.parse("Alla åldrar").findings()).hasSize(1);
    }

    @Provide
    Arbitrary<AgeRange> ranges() {
        Arbitrary<Optional<Age>> age =
                Arbitraries.integers().between(0, 130).map(Age::of).optional(0.8);
        return Combinators.combine(age, age)
                .as((one, other) ->
                        one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0
                                ? new AgeRange(other, one)
                                : new AgeRange(one, other));
    }
}
