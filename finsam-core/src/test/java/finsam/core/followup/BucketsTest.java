package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.money.Share;
import finsam.core.person.Age;
import finsam.core.person.Sex;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {

    @ParameterizedTest
    @CsvSource({
        "0, NOT_APPLICABLE",
        "1, UP_TO_1_YEAR",
        "12, UP_TO_1_YEAR",
        "13, UP_TO_3_YEARS",
        "36, UP_TO_3_YEARS",
        "37, UP_TO_6_YEARS",
        "72, UP_TO_6_YEARS",
        "73, UP_TO_9_YEARS",
        "108, UP_TO_9_YEARS",
        "109, OVER_9_YEARS",
        "2147483647, OVER_9_YEARS"
    })
    void theUpperEndOfATimeBelongsToIt(int months, SupportTime time) {
        assertThat(SupportTime.ofMonths(months)).isEqualTo(time);
        assertThatIllegalArgumentException().isThrownBy(() -> SupportTime.ofMonths(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, UP_TO_29",
        "29, UP_TO_29",
        "30, FROM_30",
        "44, FROM_30",
        "45, FROM_45",
        "59, FROM_45",
        "60, FROM_60",
        "130, FROM_60"
    })
    void everyAgeIsInABand(int years, AgeBand band) {
        assertThat(AgeBand.of(Age.of(years))).isEqualTo(band);
    }

    @Property
    void everyTimeIsInExactlyOneBucket(@ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int months) {
        assertOne(months, SupportTime.ofMonths(months));
    }

    @Property
    void everyShortTimeIsInExactlyOneBucket(@ForAll @IntRange(min = 0, max = 120) int months) {
        assertOne(months, SupportTime.ofMonths(months));
    }

    private static void assertOne(int months, SupportTime time) {
        List<IntPredicate> buckets = List.of(
                m -> m >= 1 && m <= 12,
                m -> m > 12 && m <= 36,
                m -> m > 36 && m <= 72,
                m -> m > 72 && m <= 108,
                m -> m > 108,
                m -> m == 0);
        int[] hits = IntStream.range(0, buckets.size())
                .filter(i -> buckets.get(i).test(months))
                .toArray();
        assertThat(hits).containsExactly(time.ordinal());
    }

    @Property
    void sharesOfWomenAndMenAreOneTogether(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 2) long women,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE / 2) long men) {
        SexCounts counts = SexCounts.of(women, men);
        assertThat(counts.share(Sex.WOMAN)
                        .orElseThrow()
                        .plus(counts.share(Sex.MAN).orElseThrow()))
                .isEqualTo(Share.WHOLE);
    }

    @Test
    void countsAddUpSexBySex() {
        SexCounts counts = Arrays.stream(Sex.values())
                .map(sex -> SexCounts.of(sex, sex.ordinal() + 1))
                .reduce(SexCounts.NONE, SexCounts::plus);
        assertThat(counts).isEqualTo(new SexCounts(1, 2, 3));
        assertThat(counts.total()).isEqualTo(6);
        assertThat(Arrays.stream(Sex.values()).map(counts::of)).containsExactly(1L, 2L, 3L);
        assertThat(counts.share(Sex.UNSPECIFIED)).isEmpty();
        assertThat(counts.share(Sex.WOMAN)).contains(Share.of(1, 3));
        assertThat(SexCounts.of(Sex.UNSPECIFIED, 4).share(Sex.WOMAN)).isEmpty();
    }

    @Test
    void comparesSexBySex() {
        assertThat(SexCounts.of(1, 2).isAtMost(SexCounts.of(1, 2))).isTrue();
        assertThat(SexCounts.of(2, 2).isAtMost(SexCounts.of(1, 9))).isFalse();
        assertThat(SexCounts.of(1, 2).isAtMost(SexCounts.of(9, 1))).isFalse();
        assertThat(new SexCounts(1, 2, 1).isAtMost(SexCounts.of(9, 9))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> SexCounts.of(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SexCounts.of(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SexCounts(0, 0, -1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> SexCounts.of(Long.MAX_VALUE, 1).total());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> SexCounts.of(Long.MAX_VALUE, 1).plus(SexCounts.of(1, 0)));
    }
}
