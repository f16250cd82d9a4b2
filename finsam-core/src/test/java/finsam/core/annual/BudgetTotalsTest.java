package finsam.core.annual;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.cost.AmountRow;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BudgetTotalsTest {
    private static final Sek MOST = new Sek(Long.MAX_VALUE);

    @Test
    void aBudgetOfNothingHasNoTotals() {
        BudgetTotals totals = new BudgetBuilder().build().totals();
        assertThat(totals.columns()).isZero();
        assertThat(totals.comparisons()).isEmpty();
        for (BudgetTotal total : BudgetTotal.values()) {
            assertThat(totals.compare(total, 7))
                    .isEqualTo(new TotalComparison(total, 7, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        assertThat(totals.residual(0)).isEmpty();
        assertThat(totals.statedBalance(0)).isEmpty();
        assertThat(totals.balanceFromLines(0)).isEmpty();
    }

    @Test
    void aLinesOwnAmountComesBeforeItsSubLines() {
        BudgetLine line = new BudgetLineBuilder()
                .amounts(AmountRow.of(List.of(Optional.empty(), Optional.of(Sek.of(5)))))
                .addSubLines(subLine(1, 2), subLine(10, 20))
                .build();
        assertThat(line.amount(0)).contains(Sek.of(11));
        assertThat(line.amount(1)).contains(Sek.of(5));
        assertThat(line.sumOfSubLines(1)).contains(Sek.of(22));
        assertThat(line.amount(2)).isEmpty();
        BudgetTotals totals = budget(section(BudgetGroup.PROJECTS, line).build());
        assertThat(totals.fromLines(BudgetTotal.PROJECTS, 0)).contains(Sek.of(11));
        assertThat(totals.fromLines(BudgetTotal.ACTIVITY, 1)).contains(Sek.of(5));
        assertThat(totals.columns()).isEqualTo(2);
    }

    @Test
    void aLineIsFoundByTheLettersOfItsLabel() {
        assertThat(new BudgetLineBuilder().label("Vägen in!").build().labelLetters())
                .contains("vägenin");
        assertThat(new BudgetLineBuilder().build().labelLetters()).isEmpty();
    }

    @Test
    void aLineWithoutAmountsCountsAsItsSubLines() {
        BudgetLine line =
                new BudgetLineBuilder().addSubLines(subLine(1, 2), subLine(10)).build();
        BudgetTotals totals = budget(section(BudgetGroup.PROJECTS, line).build());
        assertThat(totals.fromLines(BudgetTotal.PROJECTS, 0)).contains(Sek.of(11));
        assertThat(totals.fromLines(BudgetTotal.PROJECTS, 1)).contains(Sek.of(2));
        assertThat(totals.fromLines(BudgetTotal.PROJECTS, 2)).isEmpty();
    }

    @Test
    void theLinesOfAnItemCountTogetherInWhateverSectionTheyStand() {
        BudgetLine own = new BudgetLineBuilder()
                .item(BudgetItem.STAFF)
                .amounts(GotlandPlan.row(5))
                .build();
        BudgetLine parts = new BudgetLineBuilder()
                .item(BudgetItem.STAFF)
                .addSubLines(subLine(1), subLine(10))
                .build();
        BudgetTotals totals = budget(
                section(BudgetGroup.REVENUE, own).build(),
                new BudgetSectionBuilder()
                        .group(BudgetGroup.PROJECTS)
                        .addLines(parts)
                        .build());
        assertThat(totals.ofItem(BudgetItem.STAFF, 0)).contains(Sek.of(16));
        assertThat(totals.ofItem(BudgetItem.STAFF, 1)).isEmpty();
    }

    @Test
    void theLinesOfASectionWithoutAGroupAreInNoSum() {
        BudgetTotals totals = budget(new BudgetSectionBuilder()
                .addLines(line(1))
                .total(GotlandPlan.row(1))
                .build());
        assertThat(totals.comparisons()).isEmpty();
        assertThat(totals.columns()).isEqualTo(1);
    }

    @Test
    void sectionsOfOneGroupCountTogether() {
        BudgetTotals totals = budget(
                section(BudgetGroup.REVENUE, line(1, 1))
                        .total(GotlandPlan.row(1, 1))
                        .build(),
                section(BudgetGroup.REVENUE, line(2, 2))
                        .total(GotlandPlan.row(3))
                        .build());
        assertThat(totals.compare(BudgetTotal.REVENUE, 0).difference()).contains(Sek.of(1));
        assertThat(totals.stated(BudgetTotal.REVENUE, 1)).isEmpty();
        assertThat(totals.compare(BudgetTotal.REVENUE, 1).isContradicted()).isFalse();
    }

    @Test
    void aTotalAloneIsNotContradicted() {
        BudgetTotals totals = budget(new BudgetSectionBuilder()
                .group(BudgetGroup.ADMINISTRATION)
                .total(GotlandPlan.row(7))
                .build());
        TotalComparison alone = totals.compare(BudgetTotal.ADMINISTRATION, 0);
        assertThat(alone.stated()).contains(Sek.of(7));
        assertThat(alone.fromLines()).isEmpty();
        assertThat(alone.difference()).isEmpty();
        assertThat(alone.isContradicted()).isFalse();
        assertThat(totals.comparisons()).containsExactly(alone);
    }

    @Test
    void tellsTheDifferenceFromTheSubtotals() {
        TotalComparison costs = GotlandPlan.budget().totals().compare(BudgetTotal.COSTS, 1);
        assertThat(costs.differenceFromSubtotals()).contains(Sek.of(4974000 - 4793032));
        assertThat(GotlandPlan.budget().totals().compare(BudgetTotal.REVENUE, 1).differenceFromSubtotals())
                .isEmpty();
    }

    @Test
    void aSumThatIsTooLargeIsNone() {
        BudgetTotals totals = budget(
                section(BudgetGroup.REVENUE, line(MOST))
                        .total(AmountRow.of(MOST))
                        .build(),
                section(BudgetGroup.REVENUE, line(new Sek(1)))
                        .total(AmountRow.of(new Sek(1)))
                        .build());
        assertThat(totals.fromLines(BudgetTotal.REVENUE, 0)).isEmpty();
        assertThat(totals.stated(BudgetTotal.REVENUE, 0)).isEmpty();
        BudgetLine parts = new BudgetLineBuilder()
                .addSubLines(
                        new BudgetSubLineBuilder().amounts(AmountRow.of(MOST)).build(),
                        new BudgetSubLineBuilder()
                                .amounts(AmountRow.of(new Sek(1)))
                                .build())
                .build();
        assertThat(parts.amount(0)).isEmpty();
        assertThat(new TotalComparison(
                                BudgetTotal.COSTS,
                                0,
                                Optional.of(MOST),
                                Optional.of(new Sek(-1)),
                                Optional.of(new Sek(-1)))
                        .difference())
                .isEmpty();
    }

    @Test
    void onlyTheResultMustFit() {
        BudgetTotals totals = budget(
                section(BudgetGroup.REVENUE, line(MOST), line(MOST), line(new Sek(-Long.MAX_VALUE)))
                        .build(),
                section(BudgetGroup.PROJECTS, line(MOST)).build());
        assertThat(totals.fromLines(BudgetTotal.REVENUE, 0)).contains(MOST);
        assertThat(totals.balanceFromLines(0)).contains(Sek.ZERO);
    }

    @Test
    @Timeout(20)
    void isLinearInTheSizeOfTheTable() {
        AmountRow wide = AmountRow.of(Collections.nCopies(50_000, Optional.of(Sek.of(1))));
        List<BudgetLine> tall = new ArrayList<>(Collections.nCopies(50_000, line(1)));
        tall.add(new BudgetLineBuilder()
                .amounts(wide)
                .addAllSubLines(Collections.nCopies(50_000, subLine(1)))
                .build());
        BudgetSection section = new BudgetSectionBuilder()
                .group(BudgetGroup.PROJECTS)
                .addAllLines(tall)
                .total(wide)
                .build();
        BudgetTotals totals = new BudgetBuilder()
                .addAllSections(Collections.nCopies(1, section))
                .build()
                .totals();
        assertThat(totals.comparisons()).hasSize(3 * 50_000);
        assertThat(totals.fromLines(BudgetTotal.PROJECTS, 0)).contains(Sek.of(50_001));
    }

    @Property
    void theOrderOfTheLinesMakesNoDifference(@ForAll("lines") List<BudgetLine> lines) {
        List<BudgetLine> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        List<TotalComparison> forth = budget(section(BudgetGroup.DEVELOPMENT, lines.toArray(BudgetLine[]::new))
                        .build())
                .comparisons();
        assertThat(budget(section(BudgetGroup.DEVELOPMENT, reversed.toArray(BudgetLine[]::new))
                                .build())
                        .comparisons())
                .isEqualTo(forth);
    }

    @Property
    void aSectionsLinesAddUpToTheSumOfTheirAmounts(@ForAll("lines") List<BudgetLine> lines) {
        BudgetTotals totals = budget(section(BudgetGroup.DEVELOPMENT, lines.toArray(BudgetLine[]::new))
                .build());
        for (int column = 0; column < totals.columns(); column++) {
            int at = column;
            List<Sek> amounts =
                    lines.stream().flatMap(line -> line.amount(at).stream()).toList();
            BigInteger sum = amounts.stream()
                    .map(amount -> BigInteger.valueOf(amount.ore()))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            boolean fits = sum.bitLength() < 64;
            assertThat(totals.fromLines(BudgetTotal.DEVELOPMENT, column).map(Sek::ore))
                    .isEqualTo(!amounts.isEmpty() && fits ? Optional.of(sum.longValue()) : Optional.empty());
            Statistics.label("fits").collect(fits).coverage(seen -> {
                seen.check(false).count(count -> count > 20);
                seen.check(true).count(count -> count > 20);
            });
        }
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        Arbitrary<Optional<Sek>> cell = Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE / 2, 1L)
                                .map(ore -> Optional.of(new Sek(ore)))),
                Tuple.of(3, Arbitraries.integers().map(ore -> Optional.of(new Sek(ore)))),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
        return cell.list()
                .ofMaxSize(3)
                .map(cells ->
                        new BudgetLineBuilder().amounts(AmountRow.of(cells)).build())
                .list()
                .ofMaxSize(4);
    }

    @Test
    void theSizeOfATargetGroupIsRoundedHalfUp() {
        TargetSize half = new TargetSizeBuilder()
                .population(5)
                .share(Share.ofPercent(50))
                .count(1)
                .build();
        assertThat(half.impliedCount()).contains(BigInteger.valueOf(3));
        assertThat(half.impliedPopulation()).contains(BigInteger.TWO);
        TargetSize negative = new TargetSizeBuilder()
                .population(-5)
                .share(Share.ofPercent(50))
                .build();
        assertThat(negative.impliedCount()).contains(BigInteger.valueOf(-2));
        TargetSize none =
                new TargetSizeBuilder().share(Share.NONE).count(1).population(9).build();
        assertThat(none.impliedPopulation()).isEmpty();
        assertThat(none.impliedCount()).contains(BigInteger.ZERO);
        TargetSize tiny = new TargetSizeBuilder()
                .share(Share.of(1, Long.MAX_VALUE))
                .count(Integer.MAX_VALUE)
                .build();
        assertThat(tiny.impliedPopulation().orElseThrow().bitLength()).isGreaterThan(64);
        assertThat(tiny.impliedCount()).isEmpty();
    }

    @Test
    void theTotalsOfAllCostsAreEverySectionButRevenue() {
        assertThat(BudgetTotal.COSTS.groups())
                .containsExactly(BudgetGroup.ADMINISTRATION, BudgetGroup.DEVELOPMENT, BudgetGroup.PROJECTS);
        assertThat(BudgetTotal.ACTIVITY.groups()).containsExactly(BudgetGroup.DEVELOPMENT, BudgetGroup.PROJECTS);
    }

    private static BudgetTotals budget(BudgetSection... sections) {
        return new BudgetBuilder().addSections(sections).build().totals();
    }

    private static BudgetSectionBuilder section(BudgetGroup group, BudgetLine... lines) {
        return new BudgetSectionBuilder().group(group).addLines(lines);
    }

    private static BudgetLine line(long... kronor) {
        return new BudgetLineBuilder().amounts(GotlandPlan.row(kronor)).build();
    }

    private static BudgetLine line(Sek amount) {
        return new BudgetLineBuilder().amounts(AmountRow.of(amount)).build();
    }

    private static BudgetSubLine subLine(long... kronor) {
        return new BudgetSubLineBuilder().amounts(GotlandPlan.row(kronor)).build();
    }
}
