package finsam.rules.annual;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.annual.PlanInputs.COLUMNS;
import static finsam.rules.annual.PlanInputs.IS_STEP;
import static finsam.rules.annual.PlanInputs.STEPS;
import static finsam.rules.annual.PlanInputs.STEP_YEAR;
import static finsam.rules.annual.PlanInputs.YEAR;
import static finsam.rules.annual.PlanInputs.YEAR_NUMBER;
import static finsam.rules.annual.PlanInputs.item;
import static finsam.rules.annual.PlanInputs.ofColumn;
import static finsam.rules.annual.PlanInputs.ofStep;
import static finsam.rules.annual.PlanInputs.plan;
import static finsam.rules.annual.PlanInputs.stated;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.BudgetItem;
import finsam.core.annual.BudgetTotal;
import finsam.core.citation.StatuteRef;
import finsam.core.money.Sek;
import finsam.rules.annual.PlanInputs.Column;
import finsam.rules.annual.PlanInputs.Step;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the money comes from, whether it is enough, and what is left over the turn of the year. */
public final class BalanceRules {
    private static final StatuteRef LOCAL_GOVERNMENT_ACT =
            new StatuteRef("kommunallagen (2017:725)", "2017:725", Optional.of(11), "5");

    private static final Input<Column, Sek> STATE = item("state", BudgetItem.STATE_CONTRIBUTION);
    private static final Input<Column, Sek> LOCAL = ofColumn("local", BalanceRules::local);
    private static final Input<Column, Sek> REGION = item("region", BudgetItem.REGION_CONTRIBUTION);
    private static final Input<Column, Sek> MUNICIPALITY = item("municipality", BudgetItem.MUNICIPALITY_CONTRIBUTION);
    private static final Input<Column, Sek> REVENUE = stated("revenue", BudgetTotal.REVENUE);
    private static final Input<Column, Sek> COSTS = stated("costs", BudgetTotal.COSTS);
    private static final Input<Column, Sek> REVENUE_OF_YEAR = ofColumn("revenueOfYear", BalanceRules::revenueOfYear);
    private static final Input<Column, Sek> OWN_CAPITAL = ofColumn("ownCapital", Column::ownCapital);
    private static final Input<Step, Sek> CAPITAL_BEFORE =
            ofStep("before", step -> step.from().ownCapital());
    private static final Input<Step, Sek> CAPITAL =
            ofStep("ownCapital", step -> step.to().ownCapital());
    private static final Input<Step, Sek> LEFT_OVER = ofStep(
            "computed", step -> step.from().totals().statedBalance(step.from().index()));

    /** The state contributes as much as regions and municipalities together: each bears a half. */
    public static final Rule<AnnualPlan> SHARES = Rule.<AnnualPlan>rule("financing-shares-equal", ERROR)
            .from("B01")
            .cites(StatuteRef.finsam("5"))
            .cites(StatuteRef.finsam("5 a"))
            .cites(plan("1.1"))
            .forEach(COLUMNS)
            .shows(YEAR)
            .reads(STATE, LOCAL)
            .holdsWhen(Sek::equals);

    /** Regions and municipalities contribute a quarter each, where they are not one and the same body. */
    public static final Rule<AnnualPlan> QUARTERS = Rule.<AnnualPlan>rule(
                    "regions-and-municipalities-contribute-alike", ERROR)
            .from("B01")
            .cites(StatuteRef.finsam("5"))
            .forEach(COLUMNS)
            .onlyIfAnswered(MUNICIPALITY)
            .shows(YEAR)
            .reads(REGION, MUNICIPALITY)
            .holdsWhen(Sek::equals);

    /** Planned costs are at most the planned revenue with the own capital. */
    public static final Rule<AnnualPlan> BALANCED = Rule.<AnnualPlan>rule("budget-balanced", WARNING)
            .from("B08")
            .cites(plan("4"))
            .forEach(COLUMNS)
            .shows(YEAR)
            .reads(COSTS, REVENUE)
            .holdsWhen(Sek::isAtMost);

    /**
     * The planned result of the year is not below zero: revenue without the capital from before covers the costs. The act
     * takes the requirement over from the local government act, but not its exceptions; many associations plan to use capital.
     */
    public static final Rule<AnnualPlan> RESULT = Rule.<AnnualPlan>rule("planned-result-not-below-zero", WARNING)
            .from("L2003:1210 21 §")
            .cites(StatuteRef.finsam("21"))
            .cites(LOCAL_GOVERNMENT_ACT)
            .forEach(COLUMNS)
            .shows(YEAR)
            .reads(COSTS, REVENUE_OF_YEAR)
            .holdsWhen(Sek::isAtMost);

    /** The own capital is at most the cap, except for the allocation of a year for which the cap is suspended. */
    public static final Rule<AnnualPlan> CAP = Rule.<AnnualPlan>rule("own-capital-cap", WARNING)
            .from("B09")
            .cites(plan("1.1"))
            .forEach(COLUMNS)
            .onlyIf(
                    YEAR_NUMBER,
                    Input.parameter(AssociationParameters.CAP_SUSPENDED_YEARS, Set.of()),
                    (year, suspended) -> !suspended.contains(year))
            .shows(YEAR)
            .reads(OWN_CAPITAL, Input.parameter(AssociationParameters.OWN_CAPITAL_CAP))
            .holdsWhen(Sek::isAtMost);

    /** The own capital does not grow: allocated funds are for using. */
    public static final Rule<AnnualPlan> NOT_CAPITALISED = Rule.<AnnualPlan>rule("funds-not-capitalised", NOTE)
            .from("B10")
            .cites(plan("1.1"))
            .forEach(STEPS)
            .onlyIf(IS_STEP, is -> is)
            .shows(STEP_YEAR)
            .reads(CAPITAL, CAPITAL_BEFORE)
            .holdsWhen(Sek::isAtMost);

    /** The own capital with which a year starts is what the year before leaves over. */
    public static final Rule<AnnualPlan> FORECAST = Rule.<AnnualPlan>rule("own-capital-forecast-consistent", NOTE)
            .from("B11")
            .cites(plan("4"))
            .forEach(STEPS)
            .onlyIf(IS_STEP, is -> is)
            .shows(STEP_YEAR)
            .reads(CAPITAL, LEFT_OVER)
            .holdsWhen(Sek::equals);

    /** The rules, in the order of the table. */
    public static final List<Rule<AnnualPlan>> ALL =
            List.of(SHARES, QUARTERS, BALANCED, RESULT, CAP, NOT_CAPITALISED, FORECAST);

    private BalanceRules() {}

    private static Optional<Sek> local(Column column) {
        Optional<Sek> region = column.totals().ofItem(BudgetItem.REGION_CONTRIBUTION, column.index());
        Optional<Sek> municipality = column.totals().ofItem(BudgetItem.MUNICIPALITY_CONTRIBUTION, column.index());
        return region.isEmpty()
                ? municipality
                : region.flatMap(one -> Sek.ifInRange(() -> one.plus(municipality.orElse(Sek.ZERO))));
    }

    private static Optional<Sek> revenueOfYear(Column column) {
        Sek capital =
                column.totals().ofItem(BudgetItem.OWN_CAPITAL, column.index()).orElse(Sek.ZERO);
        return column.totals()
                .stated(BudgetTotal.REVENUE, column.index())
                .flatMap(revenue -> Sek.ifInRange(() -> revenue.minus(capital)));
    }
}
