package finsam.rules.cost;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.cost.AmountRow;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostTable;
import finsam.core.money.Sek;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tables, columns and lines of a cost compilation, as rules look at them. */
final class CostTables {
    private static final String FORM = "Kostnadssammanställning, Samordningsförbund Gävleborg";

    /** A table, with the period of the effort that it belongs to. */
    record Table(CostTable costs, Optional<EffortPeriod> period) {}

    /** A column of a table, counted from 0. */
    record Column(Table table, int index) {}

    /** The tables, one for each financier. */
    static final Rows<Application, Table> TABLES = Rows.of(
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

    /** The columns of all tables. */
    static final Rows<Application, Column> COLUMNS = TABLES.inner(
            "years",
            table -> IntStream.range(0, table.costs.columns())
                    .mapToObj(index -> new Column(table, index))
                    .toList());

    /** The lines of all tables. */
    static final Rows<Application, CostLine> LINES = TABLES.inner("lines", table -> table.costs.lines());

    /** The total of a table: as stated, or else the sum of its columns. */
    static final Input<Table, Sek> TOTAL = Input.<Table, Sek>answer(
                    "/grandTotal", table -> Sek.ifInRange(table.costs::total))
            .named("total");

    /** The period of the effort, if its two ends are stated in order. */
    static final Input<Table, EffortPeriod> PERIOD =
            Input.<Table, EffortPeriod>answer("/period", Table::period).ofDocument();

    /** The period of the effort, for a column. */
    static final Input<Column, EffortPeriod> COLUMN_PERIOD = Input.<Column, EffortPeriod>answer(
                    "/period", column -> column.table.period)
            .ofDocument();

    /** What stands over a column. */
    static final Input<Column, YearLabel> YEAR = Input.<Column, YearLabel>answer(
                    "", column -> Optional.of(column.table.costs.year(column.index)))
            .named("year");

    /** The total of a column: as stated, or else the sum of its lines. */
    static final Input<Column, Sek> COLUMN_AMOUNT = Input.<Column, Sek>answer(
                    "", column -> Sek.ifInRange(() -> column.table.costs.columnTotal(column.index)))
            .named("amount");

    private CostTables() {}

    /** Returns the citation of a part of the form. */
    static FormRef form(String part) {
        return new FormRef(FORM, part);
    }

    /** Returns the sum of some lines in a column; blank cells count as nothing. */
    static Sek sum(List<CostLine> lines, int column) {
        Sek sum = Sek.ZERO;
        for (CostLine line : lines) {
            sum = sum.plus(line.amounts().get(column).orElse(Sek.ZERO));
        }
        return sum;
    }

    /** Tells whether a row has an amount that is not nothing. */
    static boolean hasAmount(AmountRow amounts) {
        return amounts.cells().stream()
                .anyMatch(cell -> cell.filter(amount -> !amount.isZero()).isPresent());
    }
}
