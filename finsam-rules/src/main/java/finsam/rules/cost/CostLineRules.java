package finsam.rules.cost;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.cost.CostTables.LINES;
import static finsam.rules.cost.CostTables.TABLES;
import static finsam.rules.cost.CostTables.TOTAL;
import static finsam.rules.cost.CostTables.form;

import finsam.core.application.Application;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLine;
import finsam.core.money.Sek;
import finsam.rules.cost.CostTables.Column;
import finsam.rules.cost.CostTables.Table;
import finsam.rules.profile.Parameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The lines of the cost compilation, and the sums over them. */
public final class CostLineRules {
    private static final Input<CostLine, Boolean> HAS_AMOUNT = Input.<CostLine, Boolean>answer(
                    "/amounts",
                    line -> Optional.of(line.amounts().hasAmount()
                            || line.total().filter(total -> !total.isZero()).isPresent()))
            .named("hasAmount");
    private static final Input<CostLine, CostKind> KIND = Input.answer("/kind", CostLine::kind);
    private static final Input<CostLine, String> SPECIFICATION = Input.<CostLine, String>answer(
                    "/specification", CostLine::specification)
            .hidden();
    private static final Input<CostLine, Sek> LINE_TOTAL = Input.answer("/total", CostLine::total);
    private static final Input<CostLine, Sek> SUM_OF_YEARS = Input.<CostLine, Sek>answer(
                    "/amounts", line -> Sek.ifInRange(line.amounts()::sum))
            .ifWhollyRead()
            .named("sumOfYears");

    private static final Input<Table, List<CostLine>> TABLE_LINES =
            Input.list("/lines", table -> table.costs().lines());
    private static final Input<Table, List<Sek>> COLUMN_TOTALS = Input.answer("/totals", CostLineRules::stated);
    private static final Input<Table, List<Sek>> COLUMN_SUMS = Input.<Table, List<Sek>>answer(
                    "/lines", CostLineRules::sums)
            .ifWhollyRead()
            .named("sums");
    private static final Input<Table, Sek> SUM_OF_COLUMNS =
            Input.<Table, Sek>answer("/totals", Table::whole).named("sumOfColumns");
    private static final Input<Table, Sek> SUM_OF_LINES = Input.<Table, Sek>answer(
                    "/lines",
                    table -> table.costs().lines().isEmpty()
                            ? Sek.ifInRange(table.costs()::total)
                            : Sek.ifInRange(table.costs()::sumOfLines))
            .named("sumOfLines");

    /** A line that carries an amount says what kind of cost it is, and what exactly. */
    public static final Rule<Application> ROW_COMPLETE = Rule.<Application>rule("cost-row-complete", ERROR)
            .from("G02")
            .cites(form("Kostnadsslag"))
            .cites(form("Specifikation"))
            .forEach(LINES)
            .onlyIf(HAS_AMOUNT, Boolean::booleanValue)
            .requires(KIND, SPECIFICATION);

    /** The kind of a cost is one of those that the association uses. */
    public static final Rule<Application> KIND_IN_VOCABULARY = Rule.<Application>rule(
                    "cost-kind-in-vocabulary", WARNING)
            .from("G16")
            .cites(form("Kostnadsslag"))
            .forEach(LINES)
            .reads(KIND, Input.parameter(Parameters.COST_KINDS))
            .holdsWhen((kind, kinds) -> kinds.contains(kind));

    /** The total of a line is the sum of its years. */
    public static final Rule<Application> ROW_TOTAL = Rule.<Application>rule("cost-row-total", ERROR)
            .from("G03")
            .cites(form("Belopp"))
            .forEach(LINES)
            .onlyIfAnswered(LINE_TOTAL)
            .reads(LINE_TOTAL, SUM_OF_YEARS)
            .holdsWhen(Sek::equals);

    /** The total of each column is the sum of its lines. */
    public static final Rule<Application> COLUMN_TOTAL = Rule.<Application>rule("cost-column-total", ERROR)
            .from("G04")
            .cites(form("Summa"))
            .forEach(TABLES)
            .onlyIfAnswered(TABLE_LINES)
            .onlyIfAnswered(COLUMN_TOTALS)
            .reads(COLUMN_TOTALS, COLUMN_SUMS)
            .holdsWhen(List::equals);

    /** The total of a table is the sum of its columns, and the sum of its lines. */
    public static final Rule<Application> GRAND_TOTAL = Rule.<Application>rule("cost-grand-total", ERROR)
            .from("G05")
            .cites(form("Summa"))
            .forEach(TABLES)
            .reads(TOTAL, SUM_OF_COLUMNS, SUM_OF_LINES)
            .holdsWhen((total, columns, lines) -> total.equals(columns) && total.equals(lines));

    /** The rules, in the order of the table. */
    public static final List<Rule<Application>> ALL =
            List.of(ROW_COMPLETE, KIND_IN_VOCABULARY, ROW_TOTAL, COLUMN_TOTAL, GRAND_TOTAL);

    private CostLineRules() {}

    /** Returns the totals that are stated; empty if none is. */
    private static Optional<List<Sek>> stated(Table table) {
        List<Sek> totals = new ArrayList<>();
        for (Column column : table.columns()) {
            column.stated().ifPresent(totals::add);
        }
        return totals.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableList(totals));
    }

    /** Returns the sums of the columns whose total is stated; empty if one is too large. */
    private static Optional<List<Sek>> sums(Table table) {
        List<Sek> sums = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.stated().isPresent()) {
                if (column.sum().isEmpty()) {
                    return Optional.empty();
                }
                sums.add(column.sum().get());
            }
        }
        return Optional.of(Collections.unmodifiableList(sums));
    }
}
