package finsam.rules.cost;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostTable;
import finsam.core.money.Sek;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables, columns and lines of a cost compilation, as rules look at them. */
final class CostTables {
    private static final String FORM = "Kostnadssammanställning, Samordningsförbund Gävleborg";

    /**
     * A table, with what is added up of it once for all rules.
     *
     * @param costs  the table
     * @param period  the period of the effort
     * @param whole  the sum of the totals of its columns; empty if it is too large
     * @param columns  its columns
     */
    record Table(CostTable costs, Optional<EffortPeriod> period, Optional<Sek> whole, List<Column> columns) {}

    /**
     * A column of a table.
     *
     * @param year  what stands over it
     * @param stated  its total as it is stated
     * @param sum  the sum of its lines; empty if it is too large
     * @param whole  the sum of the totals of all columns; empty if it is too large
     * @param period  the period of the effort
     */
    record Column(
            YearLabel year,
            Optional<Sek> stated,
            Optional<Sek> sum,
            Optional<Sek> whole,
            Optional<EffortPeriod> period) {
        Optional<Sek> amount() {
            return stated.isPresent() ? stated : sum;
        }
    }

    /** The tables, one for each financier. */
    static final Rows<Application, Table> TABLES = Rows.computed(
            "/costCompilation/tables",
            application -> application
                    .costCompilation()
                    .map(CostCompilation::tables)
                    .map(tables -> {
                        Optional<EffortPeriod> period = application.period().flatMap(StatedPeriod::toEffortPeriod);
                        List<Table> all = new ArrayList<>(tables.size());
                        for (CostTable table : tables) {
                            all.add(table(table, period));
                        }
                        return all;
                    }));

    /** The columns of all tables. */
    static final Rows<Application, Column> COLUMNS = TABLES.inner("years", Table::columns);

    /** The lines of all tables. */
    static final Rows<Application, CostLine> LINES = TABLES.inner("lines", table -> table.costs.lines());

    /** The total of a table: as stated, or else the sum of its columns. */
    static final Input<Table, Sek> TOTAL = Input.<Table, Sek>answer(
                    "/grandTotal",
                    table -> table.costs.grandTotal().isPresent() ? table.costs.grandTotal() : table.whole)
            .named("total");

    /** The period of the effort, if its two ends are stated in order. */
    static final Input<Table, EffortPeriod> PERIOD =
            Input.<Table, EffortPeriod>answer("/period", Table::period).ofDocument();

    /** The period of the effort, for a column. */
    static final Input<Column, EffortPeriod> COLUMN_PERIOD =
            Input.<Column, EffortPeriod>answer("/period", Column::period).ofDocument();

    /** What stands over a column. */
    static final Input<Column, YearLabel> YEAR = Input.<Column, YearLabel>answer("", column -> Optional.of(column.year))
            .named("year");

    /** The total of a column: as stated, or else the sum of its lines. */
    static final Input<Column, Sek> COLUMN_AMOUNT =
            Input.<Column, Sek>answer("", Column::amount).named("amount");

    private CostTables() {}

    /** Returns the citation of a part of the form. */
    static FormRef form(String part) {
        return new FormRef(FORM, part);
    }

    private static Table table(CostTable costs, Optional<EffortPeriod> period) {
        Optional<Sek> whole = Sek.ifInRange(costs::sumOfColumns);
        List<Optional<Sek>> sums = sums(costs);
        List<Column> columns = new ArrayList<>(sums.size());
        for (int i = 0; i < sums.size(); i++) {
            columns.add(new Column(costs.year(i), costs.totals().get(i), sums.get(i), whole, period));
        }
        return new Table(costs, period, whole, columns);
    }

    /** Returns the sums of the lines in each column; empty where one is too large. */
    private static List<Optional<Sek>> sums(CostTable costs) {
        long[] ore = new long[costs.columns()];
        boolean[] tooLarge = new boolean[ore.length];
        for (CostLine line : costs.lines()) {
            for (int i = 0; i < line.amounts().size(); i++) {
                long amount = line.amounts().orZero(i).ore();
                tooLarge[i] |= overflows(ore[i], amount);
                ore[i] += amount;
            }
        }
        List<Optional<Sek>> sums = new ArrayList<>(ore.length);
        for (int i = 0; i < ore.length; i++) {
            sums.add(tooLarge[i] ? Optional.empty() : Optional.of(new Sek(ore[i])));
        }
        return sums;
    }

    /** Tells whether a sum is too large, which then has the sign that neither of its parts has. */
    private static boolean overflows(long one, long other) {
        long sum = one + other;
        return ((one ^ sum) & (other ^ sum)) < 0;
    }
}
