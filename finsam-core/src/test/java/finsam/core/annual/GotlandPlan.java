package finsam.core.annual;

import finsam.core.cost.AmountRow;
import finsam.core.cost.YearAmounts;
import finsam.core.effort.Characteristic;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.YouthConditionBuilder;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.person.AgeRange;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** FinsamGotland's plan for 2021: its four budget columns and its decided activities, as they were published. */
final class GotlandPlan {
    static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023);

    private GotlandPlan() {}

    static Budget budget() {
        return new BudgetBuilder()
                .headingYear(YearLabel.of(2020))
                .addColumns(
                        capital(2020, BudgetScenario.BUDGET, 975699), capital(2021, BudgetScenario.BUDGET_PLAN, 650000))
                .addColumns(column(2022, BudgetScenario.FORECAST), column(2023, BudgetScenario.FORECAST))
                .addSections(revenue(), administration(), development(), projects())
                .activityTotal(row(3258400, 3258400, 2326855, 2335916))
                .costTotal(row(4772000, 4974000, 4260000, 4240000))
                .build();
    }

    private static BudgetSection revenue() {
        return new BudgetSectionBuilder()
                .group(BudgetGroup.REVENUE)
                .addAllColumns(columns(2022, 2023))
                .addLines(
                        line("Försäkringskassan", BudgetItem.STATE_CONTRIBUTION, 2130000, 2162000, 2130000, 2120000),
                        line("Region Gotland", BudgetItem.REGION_CONTRIBUTION, 2130000, 2162000, 2130000, 2120000),
                        line("Eget kapital/sparade medel", BudgetItem.OWN_CAPITAL, 975699, 650000),
                        line("Extra tilldelning", BudgetItem.EXTRA_ALLOCATION))
                .total(row(5235699, 4974000, 4260000, 4240000))
                .build();
    }

    private static BudgetSection administration() {
        return new BudgetSectionBuilder()
                .group(BudgetGroup.ADMINISTRATION)
                .addAllColumns(columns(2022, 2023))
                .addLines(
                        line(
                                "Beredande tjänsteman 1.0, administratör 0.75",
                                BudgetItem.STAFF,
                                1152600,
                                1175652,
                                1199165,
                                1223148),
                        line("Revisionskostnader", BudgetItem.AUDIT, 47600, 47600, 47600, 47600),
                        line(
                                "Telefoni, webbplats, databehandling",
                                BudgetItem.TELEPHONY_AND_DATA,
                                30000,
                                30000,
                                30000,
                                30000),
                        line("Kurser, konferenser, resor", BudgetItem.COURSES_AND_TRAVEL, 60000, 60000, 60000, 60000),
                        line("Avgifter", BudgetItem.FEES, 5200, 5200, 5200, 5200),
                        line("Förbrukning", BudgetItem.CONSUMPTION, 45000, 45000, 45000, 45000),
                        line("Medlems- och serviceavgifter", BudgetItem.MEMBERSHIPS, 2200, 20180, 20180, 20180),
                        purchasedServices(),
                        line("Styrelsen", BudgetItem.BOARD, 50000, 30000, 30000, 30000),
                        line("Representation", BudgetItem.REPRESENTATION, 15000, 15000, 15000, 15000))
                .total(row(1513600, 1534632, 1558145, 1582128))
                .build();
    }

    private static BudgetLine purchasedServices() {
        return new BudgetLineBuilder()
                .label("Inköpta tjänster")
                .item(BudgetItem.PURCHASED_SERVICES)
                .addSubLines(
                        new BudgetSubLineBuilder()
                                .label("Ekonomi")
                                .amounts(row(100000, 100000, 100000, 100000))
                                .build(),
                        new BudgetSubLineBuilder()
                                .label("Lönehantering")
                                .amounts(row(6000, 6000, 6000, 6000))
                                .build())
                .build();
    }

    private static BudgetSection development() {
        return new BudgetSectionBuilder()
                .group(BudgetGroup.DEVELOPMENT)
                .addAllColumns(columns(2021, 2022))
                .addLines(
                        line("Inspiration och föreläsningar", BudgetItem.LECTURES, 180000, 180000, 100000, 25000),
                        line("Frukostmöten", BudgetItem.BREAKFAST_MEETINGS, 60000, 40000, 50000, 50000),
                        line("Dialogmöten", BudgetItem.DIALOGUE_MEETINGS, 15000, 15000, 15000, 15000),
                        line("Metodutbildningar", BudgetItem.METHOD_TRAINING, 150000, 250000, 100000, 100000),
                        line("Indikatorerna", BudgetItem.FOLLOW_UP_TOOLS, 10000, 10000, 10000, 10000),
                        line("Konsulttjänster", BudgetItem.CONSULTING, 200000, 100000, 50000, 50000),
                        line("Pris och övriga insatser", BudgetItem.PRIZE, 50000, 150000, 50000, 50000))
                .total(row(635000, 745000, 375000, 300000))
                .build();
    }

    private static BudgetSection projects() {
        return new BudgetSectionBuilder()
                .group(BudgetGroup.PROJECTS)
                .addAllColumns(columns(2021, 2022))
                .addLines(
                        line("JobbSam 2.0 (Q1 och Q2)", BudgetItem.PROJECT, 1355000),
                        line("JobbSam 3.0", BudgetItem.PROJECT, 1268400, 2203500, 2294300, 2335916),
                        new BudgetLineBuilder()
                                .label("Utrymme för ny verksamhet")
                                .item(BudgetItem.UNALLOCATED_ROOM)
                                .amounts(AmountRow.of(Stream.concat(
                                                Stream.of(Optional.<Sek>empty()),
                                                row(490868, 32555, 21956).cells().stream())
                                        .toList()))
                                .build())
                .total(row(2658400, 2694368, 2294300, 2335916))
                .build();
    }

    static List<DecidedActivity> activities() {
        return List.of(
                new DecidedActivityBuilder()
                        .from(activity("5.1", "JobbSam 3.0", 2203500, "JobbSam 3.0"))
                        .period(StatedPeriod.of(LocalDate.of(2020, 9, 1), LocalDate.of(2023, 8, 31)))
                        .build(),
                activity("5.2", "Frukostmöten", 40000, "Frukostmöten"),
                activity("5.3", "Föreläsningar", 180000, "Inspiration och föreläsningar"),
                ordinary("5.4", "Webbplats"),
                ordinary("5.5", "Aktivitetskartläggning och katalog"),
                activity("5.6", "Dialogmöten", 15000, "Dialogmöten"),
                activity("5.7", "Utbildningar och metod", 250000, "Metodutbildningar"),
                new DecidedActivityBuilder()
                        .number("5.8")
                        .name("Almedalsveckan")
                        .build(),
                activity("5.9", "Övriga samverkansinsatser", 150000, "Pris och övriga insatser"),
                new DecidedActivityBuilder()
                        .from(activity("5.10", "Nätverk", 40000, "Kurser, konferenser, resor"))
                        .partOfLine(true)
                        .build(),
                activity("5.11", "Modell för resultatmätning", 10000, "Indikatorerna"),
                new DecidedActivityBuilder()
                        .number("5.12")
                        .name("Stödmaterial för digital utveckling")
                        .build());
    }

    private static DecidedActivity activity(String number, String name, long kronor, String line) {
        return new DecidedActivityBuilder()
                .number(number)
                .name(name)
                .amounts(YearAmounts.of(Map.of(2021, Sek.of(kronor))))
                .budgetLine(line)
                .build();
    }

    private static DecidedActivity ordinary(String number, String name) {
        return new DecidedActivityBuilder()
                .number(number)
                .name(name)
                .withinOrdinary(true)
                .build();
    }

    static AnnualPlan plan() {
        return new AnnualPlanBuilder()
                .association("FinsamGotland")
                .year(2021)
                .draft(true)
                .operatingYear(13)
                .firstOperatingYear(2008)
                .largestItem("JobbSam 3.0")
                .targetGroup(new IndividualsBuilder()
                        .ages(AgeRange.of(18, 64))
                        .youth(new YouthConditionBuilder()
                                .ages(AgeRange.of(16, 17))
                                .condition(Characteristic.OUTSIDE_LABOUR_MARKET)
                                .build())
                        .neededParties(2)
                        .build())
                .addTargetSizes(new TargetSizeBuilder()
                        .ages(AgeRange.of(16, 64))
                        .share(Share.ofPercent(5))
                        .count(1700)
                        .build())
                .addPriorityAreas(
                        area("3.1", PriorityTopic.STRUCTURAL_COOPERATION),
                        area("3.2", PriorityTopic.EVIDENCE_BASED_METHODS),
                        area("3.3", PriorityTopic.EXPOSURE_TO_VIOLENCE),
                        area("3.4", PriorityTopic.MENTAL_HEALTH),
                        area("3.5", PriorityTopic.ACTIVITY_MAP),
                        area("3.6", PriorityTopic.MEETING_PLACES),
                        area("3.7", PriorityTopic.MEASURING_RESULTS),
                        area("3.8", PriorityTopic.DIGITAL_COOPERATION))
                .budget(budget())
                .addAllActivities(activities())
                .build();
    }

    private static PriorityArea area(String number, PriorityTopic topic) {
        return new PriorityAreaBuilder().number(number).topic(topic).build();
    }

    private static List<BudgetColumn> columns(int firstForecast, int secondForecast) {
        return List.of(
                column(2020, BudgetScenario.BUDGET),
                column(2021, BudgetScenario.BUDGET_PLAN),
                column(firstForecast, BudgetScenario.FORECAST),
                column(secondForecast, BudgetScenario.FORECAST));
    }

    private static BudgetColumn capital(int year, BudgetScenario scenario, long opening) {
        return new BudgetColumnBuilder()
                .from(column(year, scenario))
                .openingOwnCapital(Sek.of(opening))
                .build();
    }

    private static BudgetColumn column(int year, BudgetScenario scenario) {
        return new BudgetColumnBuilder()
                .year(YearLabel.of(year))
                .scenario(scenario)
                .build();
    }

    private static BudgetLine line(String label, BudgetItem item, long... kronor) {
        return new BudgetLineBuilder()
                .label(label)
                .item(item)
                .amounts(row(kronor))
                .build();
    }

    static AmountRow row(long... kronor) {
        return AmountRow.of(Arrays.stream(kronor).mapToObj(Sek::of).toArray(Sek[]::new));
    }
}
