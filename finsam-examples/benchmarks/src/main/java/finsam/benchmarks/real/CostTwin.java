package finsam.benchmarks.real;

import finsam.core.application.Application;
import finsam.core.cost.AmountRow;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostTable;
import finsam.core.cost.FinancierRole;
import finsam.core.money.Sek;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One table of the cost compilation: its lines, its columns, its totals. */
final class CostTwin {
    private static final String TABLES = "/costCompilation/tables";
    private static final List<String> CODES = List.of(
            "cost-row-complete",
            "cost-row-total",
            "cost-column-total",
            "cost-grand-total",
            "costs-specified-per-year",
            "cost-year-header-valid",
            "cost-year-within-effort-period",
            "cost-year-columns-cover-period",
            "co-financier-table-named");

    private final Notes notes;
    private final CostTable table;
    private final String path;
    private final @Nullable EffortPeriod period;
    private final Sek total;

    private CostTwin(Notes notes, CostTable table, String path, @Nullable EffortPeriod period) {
        this.notes = notes;
        this.table = table;
        this.path = path;
        this.period = period;
        this.total = table.total();
    }

    static void check(Application application, Notes notes) {
        List<CostTable> tables =
                application.costCompilation().map(CostCompilation::tables).orElse(null);
        if (tables == null || (tables.isEmpty() && notes.isUnread(TABLES))) {
            CODES.forEach(code -> notes.leaveOpen(code, TABLES));
            return;
        }
        @Nullable
        EffortPeriod period =
                application.period().flatMap(StatedPeriod::toEffortPeriod).orElse(null);
        boolean noLine = true;
        boolean noColumn = true;
        for (int i = 0; i < tables.size(); i++) {
            new CostTwin(notes, tables.get(i), TABLES + "/" + i, period).check();
            noLine &= tables.get(i).lines().isEmpty();
            noColumn &= tables.get(i).columns() == 0;
        }
        if (noLine && !tables.isEmpty() && notes.isUnread(TABLES)) {
            notes.leaveOpen("cost-row-complete", TABLES);
            notes.leaveOpen("cost-row-total", TABLES);
        }
        if (noColumn && !tables.isEmpty() && notes.isUnread(TABLES)) {
            notes.leaveOpen("cost-year-header-valid", TABLES);
            notes.leaveOpen("cost-year-within-effort-period", TABLES);
        }
    }

    private void check() {
        for (int i = 0; i < table.lines().size(); i++) {
            line(table.lines().get(i), i);
        }
        columnTotals();
        grandTotal();
        if (!total.isZero()) {
            spread();
            yearsCoverPeriod();
            financier();
        }
        for (int column = 0, columns = table.columns(); column < columns; column++) {
            column(column);
        }
    }

    private void line(CostLine line, int index) {
        @Nullable Sek stated = line.total().orElse(null);
        if (hasAmount(line.amounts()) || (stated != null && !stated.isZero())) {
            if (line.kind().isEmpty()) {
                notes.require("cost-row-complete", at(index, "kind"), false);
            }
            if (line.specification().isEmpty()) {
                notes.require("cost-row-complete", at(index, "specification"), false);
            }
        }
        if (stated == null) {
            if (notes.isUnread(at(index, "total"))) {
                notes.leaveOpen("cost-row-total", at(index, "total"));
            }
        } else {
            Sek sum = line.amounts().sum();
            if (!stated.equals(sum)) {
                notes.error("cost-row-total", at(index, "total"), Map.of("total", stated, "sumOfYears", sum));
            }
        }
    }

    private String at(int line, String property) {
        return path + "/lines/" + line + "/" + property;
    }

    static boolean hasAmount(AmountRow amounts) {
        for (int column = 0; column < amounts.size(); column++) {
            if (!amounts.get(column).orElse(Sek.ZERO).isZero()) {
                return true;
            }
        }
        return false;
    }

    private void columnTotals() {
        String code = "cost-column-total";
        boolean noTotals = true;
        for (int column = 0; column < table.totals().size(); column++) {
            noTotals &= table.totals().get(column).isEmpty();
        }
        boolean linesLost = table.lines().isEmpty() && notes.isUnread(path + "/lines");
        boolean totalsLost = noTotals && notes.isUnread(path + "/totals");
        if ((table.lines().isEmpty() && !linesLost) || (noTotals && !totalsLost)) {
            return;
        }
        if (linesLost || totalsLost) {
            notes.leaveOpen(code, path + (totalsLost ? "/totals" : "/lines"));
            return;
        }
        for (int column = 0; column < table.totals().size(); column++) {
            @Nullable Sek stated = table.totals().get(column).orElse(null);
            if (stated != null && !stated.equals(sum(column))) {
                notes.error(code, path + "/totals", Map.of("column", column, "total", stated, "sum", sum(column)));
                return;
            }
        }
    }

    private Sek sum(int column) {
        Sek sum = Sek.ZERO;
        for (CostLine line : table.lines()) {
            sum = sum.plus(line.amounts().get(column).orElse(Sek.ZERO));
        }
        return sum;
    }

    private void grandTotal() {
        Sek columns = table.sumOfColumns();
        Sek lines = table.lines().isEmpty() ? total : table.sumOfLines();
        if (!total.equals(columns) || !total.equals(lines)) {
            notes.error(
                    "cost-grand-total",
                    path + "/grandTotal",
                    Map.of("total", total, "sumOfColumns", columns, "sumOfLines", lines));
        }
    }

    private void spread() {
        if (hasAmount(table.totals())) {
            return;
        }
        for (CostLine line : table.lines()) {
            if (hasAmount(line.amounts())) {
                return;
            }
        }
        notes.error("costs-specified-per-year", path + "/totals", Map.of("total", total));
    }

    private void yearsCoverPeriod() {
        String code = "cost-year-columns-cover-period";
        if (period == null) {
            notes.leaveOpen(code, "/period");
            return;
        }
        Set<Integer> stated = new HashSet<>();
        for (YearLabel label : table.years()) {
            label.year().ifPresent(stated::add);
        }
        List<Integer> missing = new ArrayList<>();
        for (int year = period.start().getYear(); year <= period.end().getYear() && missing.size() < 12; year++) {
            if (!stated.contains(year)) {
                missing.add(year);
            }
        }
        if (!missing.isEmpty()) {
            notes.note(code, path + "/years", Map.of("missingYears", missing));
        }
    }

    private void column(int column) {
        Sek amount = table.columnTotal(column);
        if (amount.isZero()) {
            return;
        }
        YearLabel label = table.year(column);
        if (label.year().isEmpty()) {
            notes.error("cost-year-header-valid", path + "/years/" + column, Map.of("year", label, "amount", amount));
            return;
        }
        int year = label.year().getAsInt();
        if (period == null) {
            notes.leaveOpen("cost-year-within-effort-period", "/period");
        } else if (year < period.start().getYear() || year > period.end().getYear()) {
            notes.error(
                    "cost-year-within-effort-period",
                    path + "/years/" + column,
                    Map.of("year", year, "period", period, "amount", amount));
        }
    }

    private void financier() {
        String code = "co-financier-table-named";
        @Nullable FinancierRole role = table.role().orElse(null);
        if (role == null) {
            notes.leaveOpen(code, path + "/role");
        } else if (role == FinancierRole.CO_FINANCIER && table.financier().isEmpty()) {
            notes.require(code, path + "/financier", false);
        }
    }
}
