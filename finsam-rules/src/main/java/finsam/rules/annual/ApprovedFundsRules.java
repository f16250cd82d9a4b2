package finsam.rules.annual;

import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.annual.PlanInputs.plan;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.Budget;
import finsam.core.annual.BudgetItem;
import finsam.core.annual.BudgetLine;
import finsam.core.decision.EffortFunding;
import finsam.core.decision.Grant;
import finsam.core.effort.EffortName;
import finsam.core.effortcase.AssociationYear;
import finsam.core.effortcase.EffortCase;
import finsam.core.money.Sek;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an association has approved for the efforts of a year, beside the budget of that year. */
public final class ApprovedFundsRules {
    /**
     * The funds that an effort was approved.
     *
     * @param name  what the effort is called
     * @param amount  what of them is for the year
     * @param hasLine  whether the budget has a line for the effort; empty without a budget
     * @param line  what that line says for the year
     */
    private record Approved(
            Optional<EffortName> name, Optional<Sek> amount, Optional<Boolean> hasLine, Optional<Sek> line) {}

    private static final Rows<AssociationYear, Approved> APPROVED =
            Rows.computed("/cases", ApprovedFundsRules::approved);
    private static final Input<Approved, EffortName> NAME =
            Input.<Approved, EffortName>answer("", Approved::name).named("effortName");
    private static final Input<Approved, Sek> AMOUNT = Input.<Approved, Sek>answer(
                    "/funding/grant/approvedByYear", Approved::amount)
            .named("approved");
    private static final Input<Approved, Boolean> HAS_LINE = Input.<Approved, Boolean>answer(
                    "/plan/budget", Approved::hasLine)
            .named("hasLine")
            .ofDocument();
    private static final Input<Approved, Sek> LINE = Input.<Approved, Sek>answer("/plan/budget", Approved::line)
            .named("lineAmount")
            .ofDocument();

    private static final Input<AssociationYear, Sek> FROM_ROOM = Input.<AssociationYear, Sek>answer(
                    "/cases", ApprovedFundsRules::fromRoom)
            .named("approved");
    private static final Input<AssociationYear, Sek> ROOM = Input.<AssociationYear, Sek>answer(
                    "/plan/budget",
                    year -> budget(year)
                            .flatMap(budget -> column(year, budget)
                                    .flatMap(column -> budget.totals().ofItem(BudgetItem.UNALLOCATED_ROOM, column))))
            .named("room");

    /** An effort that has a line of its own in the budget is approved at most that for the year. */
    public static final Rule<AssociationYear> WITHIN_LINE = Rule.<AssociationYear>rule(
                    "approved-within-budget-line", NOTE)
            .from("H09")
            .cites(plan("4"))
            .forEach(APPROVED)
            .onlyIf(HAS_LINE, has -> has)
            .shows(NAME)
            .reads(AMOUNT, LINE)
            .holdsWhen(Sek::isAtMost);

    /** All efforts without a line of their own are together approved at most the room that the budget leaves. */
    public static final Rule<AssociationYear> WITHIN_ROOM = Rule.<AssociationYear>rule(
                    "approved-within-association-free-room", NOTE)
            .from("H09")
            .cites(plan("4"))
            .reads(FROM_ROOM, ROOM)
            .holdsWhen(Sek::isAtMost);

    /** The rules. */
    public static final List<Rule<AssociationYear>> ALL = List.of(WITHIN_LINE, WITHIN_ROOM);

    private ApprovedFundsRules() {}

    private static Optional<Budget> budget(AssociationYear year) {
        return year.plan().flatMap(AnnualPlan::budget);
    }

    private static Optional<Integer> column(AssociationYear year, Budget budget) {
        return year.year().flatMap(number -> PlanInputs.columnOf(number, budget));
    }

    /** Returns what each case was approved, nothing without a decision; empty if nobody tells of cases. */
    private static Optional<List<Approved>> approved(AssociationYear year) {
        Optional<Map<String, BudgetLine>> lines = budget(year).map(ApprovedFundsRules::byLabel);
        Optional<Integer> column = budget(year).flatMap(budget -> column(year, budget));
        return Optional.of(year.cases())
                .filter(cases -> !cases.isEmpty())
                .map(cases -> cases.stream()
                        .map(one -> approved(one, year.year(), lines, column))
                        .toList());
    }

    private static Approved approved(
            EffortCase one, Optional<Integer> year, Optional<Map<String, BudgetLine>> lines, Optional<Integer> column) {
        Optional<Grant> grant = one.funding().flatMap(EffortFunding::grant);
        Optional<Sek> amount =
                grant.isEmpty() ? Optional.of(Sek.ZERO) : year.flatMap(number -> ofYear(grant.get(), number));
        Optional<BudgetLine> line = lines.flatMap(all -> one.names().stream()
                .map(name -> Optional.ofNullable(all.get(name.letters())))
                .flatMap(Optional::stream)
                .findFirst());
        return new Approved(
                one.names().stream().findFirst(),
                amount,
                lines.map(all -> line.isPresent()),
                line.flatMap(found -> column.flatMap(found::amount)));
    }

    /** Returns what a decision grants for a year: as it tells, or all of it if the whole period lies within the year. */
    private static Optional<Sek> ofYear(Grant grant, int year) {
        if (!grant.approvedByYear().asMap().isEmpty()) {
            return grant.approvedByYear().of(year).or(() -> Optional.of(Sek.ZERO));
        }
        Optional<EffortPeriod> period = grant.period().flatMap(StatedPeriod::toEffortPeriod);
        if (period.filter(time -> time.start().getYear() > year || time.end().getYear() < year)
                .isPresent()) {
            return Optional.of(Sek.ZERO);
        }
        return period.filter(
                        time -> time.start().getYear() == year && time.end().getYear() == year)
                .flatMap(time -> grant.approvedAmount());
    }

    private static Map<String, BudgetLine> byLabel(Budget budget) {
        Map<String, BudgetLine> lines = new HashMap<>();
        PlanInputs.lines(budget)
                .forEach(line -> line.labelLetters().ifPresent(label -> lines.putIfAbsent(label, line)));
        return lines;
    }

    /** Returns the sum of what is approved outside the lines; empty if it is not known of each. */
    private static Optional<Sek> fromRoom(AssociationYear year) {
        Optional<List<Approved>> all = approved(year);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Sek sum = Sek.ZERO;
        for (Approved one : all.get()) {
            boolean ofLine = one.hasLine.orElse(false);
            Sek before = sum;
            Optional<Sek> after = ofLine
                    ? Optional.of(before)
                    : one.amount.flatMap(amount -> Sek.ifInRange(() -> before.plus(amount)));
            if (after.isEmpty()) {
                return Optional.empty();
            }
            sum = after.get();
        }
        return Optional.of(sum);
    }
}
