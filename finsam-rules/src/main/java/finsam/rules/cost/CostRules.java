package finsam.rules.cost;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.application.ApplicationAnswers.REQUESTED_AMOUNT;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostTable;
import finsam.core.cost.FinancierRole;
import finsam.core.money.Sek;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The cost compilation: its columns, its totals, and how it agrees with the application. */
public final class CostRules {
    private static final FormRef FORM = new FormRef("Kostnadssammanställning, Samordningsförbund Gävleborg", "Summa");
    private static final FormRef YEARS = new FormRef(FORM.form(), "År");
    private static final FormRef FINANCIER = new FormRef(FORM.form(), "Namn på finansiär");

    /** A table, with the period of the effort that it belongs to. */
    private record Table(CostTable costs, Optional<EffortPeriod> period) {}

    /** A column of a table, counted from 0. */
    private record Column(CostTable costs, int index) {}

    private static final Rows<Application, Table> TABLES = Rows.of(
            "/costCompilation/tables",
            application -> application
                    .costCompilation()
                    .map(CostCompilation::tables)
                    .map(tables -> {
                        Optional<EffortPeriod> period = application.period().flatMap(StatedPeriod::toEffortPeriod);
                        return tables.stream()
                                .map(table -> new Table(table, period))
                                .toList();
                    }));
    private static final Rows<Application, Column> COLUMNS = TABLES.inner(
            "years",
            table -> IntStream.range(0, table.costs.columns())
                    .mapToObj(index -> new Column(table.costs, index))
                    .toList());

    private static final Input<Table, FinancierRole> ROLE = Input.answer("/role", table -> table.costs.role());
    private static final Input<Table, String> FINANCIER_NAME =
            Input.answer("/financier", table -> table.costs.financier());
    private static final Input<Table, Sek> TOTAL = Input.<Table, Sek>answer(
                    "/grandTotal", table -> Sek.ifInRange(table.costs::total))
            .named("total");
    private static final Input<Table, Sek> SUM_OF_COLUMNS = Input.<Table, Sek>answer(
                    "/totals", table -> Sek.ifInRange(table.costs::sumOfColumns))
            .named("sumOfColumns");
    private static final Input<Table, Sek> SUM_OF_LINES = Input.<Table, Sek>answer(
                    "/lines",
                    table ->
                            Sek.ifInRange(table.costs.lines().isEmpty() ? table.costs::total : table.costs::sumOfLines))
            .named("sumOfLines");
    private static final Input<Table, EffortPeriod> PERIOD =
            Input.<Table, EffortPeriod>answer("/period", Table::period).ofDocument();
    private static final Input<Table, List<YearLabel>> TABLE_YEARS =
            Input.answer("/years", table -> Optional.of(table.costs.years()));
    private static final Input<Table, List<Integer>> MISSING_YEARS =
            Input.computed("missingYears", TABLE_YEARS, PERIOD, CostRules::missingYears);

    private static final Input<Column, YearLabel> YEAR = Input.<Column, YearLabel>answer(
                    "", column -> Optional.of(column.costs.year(column.index)))
            .named("year");
    private static final Input<Column, Sek> COLUMN_AMOUNT = Input.<Column, Sek>answer(
                    "", column -> Sek.ifInRange(() -> column.costs.columnTotal(column.index)))
            .named("amount");

    private static final Input<Application, Sek> ASSOCIATION_TOTAL = Input.<Application, Sek>answer(
                    "/costCompilation/tables",
                    application -> application
                            .costCompilation()
                            .flatMap(CostCompilation::ofAssociation)
                            .flatMap(table -> Sek.ifInRange(table::total)))
            .named("associationTotal");

    /** A table that a co-financier pays for names the co-financier. */
    public static final Rule<Application> CO_FINANCIER_NAMED = Rule.<Application>rule("co-financier-table-named", ERROR)
            .from("G12")
            .cites(FINANCIER)
            .forEach(TABLES)
            .onlyIf(TOTAL, total -> !total.isZero())
            .onlyIf(ROLE, role -> role == FinancierRole.CO_FINANCIER)
            .shows(TOTAL)
            .requires(FINANCIER_NAME);

    /** Over every column that carries an amount stands a year. */
    public static final Rule<Application> YEAR_HEADER_VALID = Rule.<Application>rule("cost-year-header-valid", ERROR)
            .from("G07")
            .cites(YEARS)
            .forEach(COLUMNS)
            .onlyIf(COLUMN_AMOUNT, amount -> !amount.isZero())
            .shows(COLUMN_AMOUNT)
            .reads(YEAR)
            .holdsWhen(year -> year.year().isPresent());

    /** Every calendar year of the period has a column. */
    public static final Rule<Application> YEARS_COVER_PERIOD = Rule.<Application>rule(
                    "cost-year-columns-cover-period", NOTE)
            .from("G09")
            .cites(YEARS)
            .forEach(TABLES)
            .onlyIf(TOTAL, total -> !total.isZero())
            .reads(MISSING_YEARS)
            .holdsWhen(List::isEmpty);

    /** The total of a table is the sum of its columns, and the sum of its lines. */
    public static final Rule<Application> GRAND_TOTAL = Rule.<Application>rule("cost-grand-total", ERROR)
            .from("G05")
            .cites(FORM)
            .forEach(TABLES)
            .reads(TOTAL, SUM_OF_COLUMNS, SUM_OF_LINES)
            .holdsWhen((total, columns, lines) -> total.equals(columns) && total.equals(lines));

    /** What is applied for is the total of the association's own table. */
    public static final Rule<Application> REQUESTED_EQUALS_TOTAL = Rule.<Application>rule(
                    "requested-equals-association-table-total", ERROR)
            .from("G11")
            .cites(FORM)
            .reads(ASSOCIATION_TOTAL, REQUESTED_AMOUNT)
            .holdsWhen(Sek::equals);

    /** The rules, in the order of the table. */
    public static final List<Rule<Application>> ALL =
            List.of(CO_FINANCIER_NAMED, YEAR_HEADER_VALID, YEARS_COVER_PERIOD, GRAND_TOTAL, REQUESTED_EQUALS_TOTAL);

    private CostRules() {}

    private static Optional<List<Integer>> missingYears(List<YearLabel> labels, EffortPeriod period) {
        return Optional.of(period.years().stream()
                .filter(year -> labels.stream()
                        .noneMatch(label ->
                                label.year().isPresent() && label.year().getAsInt() == year))
                .toList());
    }
}
