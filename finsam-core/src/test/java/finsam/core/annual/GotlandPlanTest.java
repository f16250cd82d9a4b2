package finsam.core.annual;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.effort.Characteristic;
import finsam.core.followup.TargetGroupSize;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.person.Age;
import finsam.core.time.YearLabel;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real budget whose lines are right, while some of its totals are stale. */
class GotlandPlanTest {
    private static final Budget BUDGET = GotlandPlan.budget();
    private static final BudgetTotals TOTALS = BUDGET.totals();

    @ParameterizedTest
    @CsvSource({
        "REVENUE, 2020, 5235699, 5235699, , 0",
        "REVENUE, 2021, 4974000, 4974000, , 0",
        "REVENUE, 2022, 4260000, 4260000, , 0",
        "REVENUE, 2023, 4240000, 4240000, , 0",
        "ADMINISTRATION, 2020, 1513600, 1513600, , 0",
        "ADMINISTRATION, 2021, 1534632, 1534632, , 0",
        "ADMINISTRATION, 2022, 1558145, 1558145, , 0",
        "ADMINISTRATION, 2023, 1582128, 1582128, , 0",
        "DEVELOPMENT, 2020, 635000, 665000, , -30000",
        "DEVELOPMENT, 2021, 745000, 745000, , 0",
        "DEVELOPMENT, 2022, 375000, 375000, , 0",
        "DEVELOPMENT, 2023, 300000, 300000, , 0",
        "PROJECTS, 2020, 2658400, 2623400, , 35000",
        "PROJECTS, 2021, 2694368, 2694368, , 0",
        "PROJECTS, 2022, 2294300, 2326855, , -32555",
        "PROJECTS, 2023, 2335916, 2357872, , -21956",
        "ACTIVITY, 2020, 3258400, 3288400, 3293400, -30000",
        "ACTIVITY, 2021, 3258400, 3439368, 3439368, -180968",
        "ACTIVITY, 2022, 2326855, 2701855, 2669300, -375000",
        "ACTIVITY, 2023, 2335916, 2657872, 2635916, -321956",
        "COSTS, 2020, 4772000, 4802000, 4772000, -30000",
        "COSTS, 2021, 4974000, 4974000, 4793032, 0",
        "COSTS, 2022, 4260000, 4260000, 3885000, 0",
        "COSTS, 2023, 4240000, 4240000, 3918044, 0"
    })
    void comparesEachStatedTotalOnItsOwn(
            BudgetTotal total, int year, long stated, long fromLines, Long fromSubtotals, long difference) {
        int column = GotlandPlan.YEARS.indexOf(year);
        TotalComparison comparison = TOTALS.compare(total, column);
        assertThat(comparison)
                .isEqualTo(new TotalComparison(
                        total,
                        column,
                        Optional.of(Sek.of(stated)),
                        Optional.of(Sek.of(fromLines)),
                        Optional.ofNullable(fromSubtotals).map(Sek::of)));
        assertThat(comparison.difference()).contains(Sek.of(difference));
        assertThat(comparison.isContradicted()).isEqualTo(difference != 0);
        assertThat(TOTALS.comparisons()).contains(comparison);
    }

    @Test
    void theCapitalThatIsExpectedIsNotWhatTheYearBeforeLeaves() {
        Sek left = TOTALS.statedBalance(0).orElseThrow();
        Sek opening = BUDGET.columns().get(1).openingOwnCapital().orElseThrow();
        assertThat(opening.minus(left)).isEqualTo(Sek.of(186301));
        assertThat(TOTALS.ofItem(BudgetItem.OWN_CAPITAL, 1)).contains(opening);
    }

    @Test
    void hasNoOtherTotals() {
        assertThat(TOTALS.columns()).isEqualTo(4);
        assertThat(TOTALS.comparisons()).hasSize(24).doesNotHaveDuplicates();
        assertThat(TOTALS.comparisons().stream()
                        .filter(TotalComparison::isContradicted)
                        .map(wrong -> wrong.total() + " " + GotlandPlan.YEARS.get(wrong.column())))
                .containsExactly(
                        "DEVELOPMENT 2020",
                        "PROJECTS 2020",
                        "PROJECTS 2022",
                        "PROJECTS 2023",
                        "ACTIVITY 2020",
                        "ACTIVITY 2021",
                        "ACTIVITY 2022",
                        "ACTIVITY 2023",
                        "COSTS 2020");
    }

    @Test
    void theActivityOf2020TookOneSubtotalAsStatedAndTheOtherAsComputed() {
        assertThat(TOTALS.stated(BudgetTotal.DEVELOPMENT, 0)
                        .orElseThrow()
                        .plus(TOTALS.fromLines(BudgetTotal.PROJECTS, 0).orElseThrow()))
                .isEqualTo(TOTALS.stated(BudgetTotal.ACTIVITY, 0).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0, 463699, 433699", "1, 0, 0", "2, 0, 0", "3, 0, 0"})
    void isBalancedFrom2021On(int column, long stated, long fromLines) {
        assertThat(TOTALS.statedBalance(column)).contains(Sek.of(stated));
        assertThat(TOTALS.balanceFromLines(column)).contains(Sek.of(fromLines));
    }

    @ParameterizedTest
    @CsvSource({"0, -30000, ", "1, 490868, 490868", "2, 32555, 32555", "3, 21956, 21956"})
    void theRoomForNewActivityIsWhatIsLeft(int column, long residual, Long stated) {
        assertThat(TOTALS.residual(column)).contains(Sek.of(residual));
        assertThat(TOTALS.ofItem(BudgetItem.UNALLOCATED_ROOM, column))
                .isEqualTo(Optional.ofNullable(stated).map(Sek::of));
    }

    @Test
    void tellsTheSumOfAnItem() {
        assertThat(TOTALS.ofItem(BudgetItem.PROJECT, 0)).contains(Sek.of(2623400));
        assertThat(TOTALS.ofItem(BudgetItem.PURCHASED_SERVICES, 1)).contains(Sek.of(106000));
        assertThat(TOTALS.ofItem(BudgetItem.EXTRA_ALLOCATION, 1)).isEmpty();
        assertThat(TOTALS.ofItem(BudgetItem.of("något eget"), 1)).isEmpty();
        assertThat(IntStream.range(0, 4)
                        .mapToObj(column -> TOTALS.ofItem(BudgetItem.STATE_CONTRIBUTION, column)
                                .equals(TOTALS.ofItem(BudgetItem.REGION_CONTRIBUTION, column))))
                .containsOnly(true);
    }

    @Test
    void theTwoHalvesOfTheTableNameDifferentYears() {
        List<List<String>> headings = BUDGET.sections().stream()
                .map(section -> section.columns().stream()
                        .map(column -> column.year().map(YearLabel::text).orElse(""))
                        .toList())
                .toList();
        assertThat(headings)
                .containsExactly(
                        List.of("2020", "2021", "2022", "2023"),
                        List.of("2020", "2021", "2022", "2023"),
                        List.of("2020", "2021", "2021", "2022"),
                        List.of("2020", "2021", "2021", "2022"));
        assertThat(BUDGET.headingYear()).contains(YearLabel.of(2020));
        assertThat(GotlandPlan.plan().year()).contains(2021);
    }

    @Test
    void theDecidedActivitiesHaveTheirLineInTheTable() {
        var lines = BUDGET.sections().stream()
                .flatMap(section -> section.lines().stream())
                .collect(Collectors.toMap(line -> line.label().orElseThrow(), line -> line));
        List<DecidedActivity> paid = GotlandPlan.activities().stream()
                .filter(activity -> activity.budgetLine().isPresent())
                .toList();
        assertThat(paid).hasSize(8);
        for (DecidedActivity activity : paid) {
            Sek stated = activity.amounts().of(2021).orElseThrow();
            Sek line = lines.get(activity.budgetLine().orElseThrow()).amount(1).orElseThrow();
            if (activity.partOfLine().orElse(false)) {
                assertThat(activity.number()).contains("5.10");
                assertThat(stated.isAtMost(line)).isTrue();
                assertThat(line).isEqualTo(Sek.of(60000));
            } else {
                assertThat(stated).as(activity.name().orElseThrow()).isEqualTo(line);
            }
        }
        assertThat(GotlandPlan.activities()).hasSize(12);
        assertThat(GotlandPlan.activities()
                        .get(0)
                        .period()
                        .orElseThrow()
                        .toEffortPeriod()
                        .orElseThrow()
                        .months())
                .isEqualTo(36);
        assertThat(GotlandPlan.activities().get(0).period().orElseThrow().end()).contains(LocalDate.of(2023, 8, 31));
    }

    @Test
    void theYearOfOperationIsOneMoreThanThePlanSays() {
        assertThat(GotlandPlan.plan().computedOperatingYear()).contains(14L);
        assertThat(GotlandPlan.plan().operatingYear()).contains(13);
        assertThat(new AnnualPlanBuilder().year(2021).build().computedOperatingYear())
                .isEmpty();
        assertThat(new AnnualPlanBuilder()
                        .year(Integer.MAX_VALUE)
                        .firstOperatingYear(Integer.MIN_VALUE)
                        .build()
                        .computedOperatingYear())
                .contains(1L << 32);
    }

    @Test
    void theSizeOfTheTargetGroupImpliesAPopulation() {
        assertThat(GotlandPlan.plan().targetSizes().get(0).impliedPopulation()).contains(BigInteger.valueOf(34000));
        assertThat(GotlandPlan.plan().targetSizes().get(0).count()).contains((int)
                TargetGroupSize.byShare(34_000, Share.ofPercent(5)).people());
    }

    @Test
    void takesTheYoungOnACondition() {
        var group = GotlandPlan.plan().targetGroup().orElseThrow();
        assertThat(group.takesAge(Age.of(16), Set.of(Characteristic.OUTSIDE_LABOUR_MARKET)))
                .contains(true);
        assertThat(group.takesAge(Age.of(16), Set.of())).contains(false);
        assertThat(group.takesAge(Age.of(18), Set.of())).contains(true);
    }

    @Test
    void namesItsAreasInOrder() {
        assertThat(GotlandPlan.plan().priorityAreas().stream()
                        .map(area -> area.topic().orElseThrow().code()))
                .containsExactlyElementsOf(PriorityTopic.MEETING_PLACES.terms().codes());
    }
}
