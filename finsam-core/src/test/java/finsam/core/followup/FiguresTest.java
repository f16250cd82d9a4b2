package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Share;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single figures of the report on six associations in Stockholm. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "Botkyrka, 90.0, 20.6, 22.9",
        "Haninge, 92.9, 23.6, 25.4",
        "Huddinge, 85.3, 23.6, 27.7",
        "Nacka, 70.6, 20.6, 29.2",
        "Nynäshamn, 100.0, 26.8, 26.8",
        "Salem, 90.9, 26.2, 28.8",
        "Stockholm, 70.7, 21.6, 30.6",
        "Södertälje, 91.2, 21.2, 23.2",
        "Tyresö, 83.9, 22.7, 27.1",
        "Täby, 61.7, 19.5, 31.6",
        "Värmdö, 88.4, 26.4, 29.9",
        "Österåker, 86.8, 24.2, 27.9",
        "Stockholms län, 77.5, 22.0, 28.4"
    })
    void psychiatricSickCasesArePartOfAllSickCases(String area, BigDecimal all, BigDecimal some, String percent) {
        PartOfWhole row =
                new PartOfWholeBuilder().label(area).part(some).whole(all).build();
        assertThat(row.isWithin()).contains(true);
        BigDecimal gap = row.share().orElseThrow().percent().subtract(new BigDecimal(percent));
        assertThat(gap.abs()).isLessThanOrEqualTo(new BigDecimal("0.05"));
        PartOfWhole reversed = new PartOfWholeBuilder().part(all).whole(some).build();
        assertThat(reversed.isWithin()).contains(false);
    }

    @Test
    void aPartIsBetweenNothingAndTheWhole() {
        assertThat(part("0", "5").isWithin()).contains(true);
        assertThat(part("5", "5.0").isWithin()).contains(true);
        assertThat(part("5.01", "5").isWithin()).contains(false);
        assertThat(part("-0.01", "5").isWithin()).contains(false);
        assertThat(new PartOfWholeBuilder().part(BigDecimal.ONE).build().isWithin())
                .isEmpty();
    }

    @Test
    void aShareOfAFigureIsExact() {
        assertThat(part("17", "49").share()).contains(Share.of(17, 49));
        assertThat(part("1E+2", "0.5").share()).contains(Share.of(200, 1));
        assertThat(part("-1", "4").share()).contains(Share.of(-1, 4));
        assertThat(part("1", "0").share()).isEmpty();
        assertThat(part("1", "-1").share()).isEmpty();
        assertThat(part("1E+30", "3").share()).isEmpty();
        assertThat(part("1", "1E+30").share()).isEmpty();
        assertThat(part("1E+999999999", "3").share()).isEmpty();
        assertThat(part("3", "1E-999999999").share()).isEmpty();
        assertThat(part("0." + "1".repeat(50), "3").share()).isEmpty();
        assertThat(new PartOfWholeBuilder().whole(BigDecimal.ONE).build().share())
                .isEmpty();
    }

    private static PartOfWhole part(String part, String whole) {
        return new PartOfWholeBuilder()
                .part(new BigDecimal(part))
                .whole(new BigDecimal(whole))
                .build();
    }

    @Test
    void groupsAddUpToTheNumberThatTheyAreOf() {
        assertThat(new BreakdownBuilder().total(49).addParts(32, 17).build().sum())
                .contains(49L);
        assertThat(new BreakdownBuilder().total(4).addParts(2, 1, 1).build().sum())
                .contains(4L);
        assertThat(new BreakdownBuilder().total(18).addParts(5, 2, 7).build().sum())
                .contains(14L);
        assertThat(new BreakdownBuilder().total(0).build().sum()).isEmpty();
        assertThat(new BreakdownBuilder()
                        .addParts(Integer.MAX_VALUE, Integer.MAX_VALUE)
                        .build()
                        .sum())
                .contains(2L * Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"12, 8, 9.88", "9, 12, 10.59"})
    void womenAndMenAverageToAll(int women, int men, BigDecimal all) {
        WeightedFigure figure = new WeightedFigureBuilder()
                .addGroups(group(47, women), group(53, men))
                .build();
        assertThat(figure.computed()).contains(Share.ofPercent(all));
    }

    @Test
    void anAverageNeedsEveryWeightAndValue() {
        assertThat(new WeightedFigureBuilder().build().computed()).isEmpty();
        WeightedValue blank = new WeightedValueBuilder().weight(Share.WHOLE).build();
        assertThat(new WeightedFigureBuilder()
                        .addGroups(group(47, 12), blank)
                        .build()
                        .computed())
                .isEmpty();
        WeightedValue tiny = new WeightedValueBuilder()
                .weight(Share.of(1, Long.MAX_VALUE))
                .value(Share.of(1, 2))
                .build();
        assertThat(new WeightedFigureBuilder().addGroups(tiny).build().computed())
                .isEmpty();
    }

    private static WeightedValue group(int weight, int value) {
        return new WeightedValueBuilder()
                .weight(Share.ofPercent(weight))
                .value(Share.ofPercent(value))
                .build();
    }

    @Test
    void theTargetGroupIsPartsOfSixGroups() {
        PopulationCountsBuilder hundreds = new PopulationCountsBuilder()
                .neitherWorkingNorStudying(100)
                .economicAssistance(100)
                .jobSeekers(100)
                .activityCompensation(100)
                .partialSicknessCompensation(100);
        assertThat(TargetGroupSize.byWeights(hundreds.build(), TargetGroupWeights.SKL_2016))
                .isEmpty();
        TargetGroupSize size = TargetGroupSize.byWeights(
                        hundreds.sickListed(100).build(), TargetGroupWeights.SKL_2016)
                .orElseThrow();
        assertThat(size.people()).isEqualTo(325);
        assertThat(size.exact()).isEqualTo(Share.of(325, 1));
        assertThat(size.terms()).extracting(WeightedCount::exact).containsExactly(whole(100, 80, 25, 50, 50, 20));
    }

    private static Share[] whole(long... numbers) {
        return Arrays.stream(numbers).mapToObj(number -> Share.of(number, 1)).toArray(Share[]::new);
    }

    @Test
    void everyGroupHasItsOwnWeight() {
        List<Integer> counts = List.of(1_000_000, 10_000, 1_000, 100, 10, 1);
        TargetGroupWeights whole =
                new TargetGroupWeights(Share.WHOLE, Share.WHOLE, Share.WHOLE, Share.WHOLE, Share.WHOLE, Share.WHOLE);
        TargetGroupWeights growing = new TargetGroupWeights(
                Share.of(1, 1), Share.of(2, 1), Share.of(3, 1), Share.of(4, 1), Share.of(5, 1), Share.of(6, 1));
        PopulationCounts population = new PopulationCountsBuilder()
                .neitherWorkingNorStudying(counts.get(0))
                .economicAssistance(counts.get(1))
                .jobSeekers(counts.get(2))
                .activityCompensation(counts.get(3))
                .partialSicknessCompensation(counts.get(4))
                .sickListed(counts.get(5))
                .build();
        assertThat(TargetGroupSize.byWeights(population, whole).map(TargetGroupSize::people))
                .contains(1_011_111L);
        assertThat(TargetGroupSize.byWeights(population, growing).map(TargetGroupSize::people))
                .isEqualTo(Optional.of(1_023_456L));
    }

    @ParameterizedTest
    @CsvSource({"34000, 5, 1700", "34000, 6.6, 2244", "10, 5, 1", "9, 5, 0", "0, 5, 0"})
    void theTargetGroupIsAShareOfThePopulation(long population, BigDecimal percent, long people) {
        assertThat(TargetGroupSize.byShare(population, Share.ofPercent(percent)).people())
                .isEqualTo(people);
    }
}
