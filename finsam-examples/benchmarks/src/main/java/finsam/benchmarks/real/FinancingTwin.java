package finsam.benchmarks.real;

import finsam.core.application.Application;
import finsam.core.application.AttachmentKind;
import finsam.core.cost.AmountRow;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostTable;
import finsam.core.cost.FinancierRole;
import finsam.core.cost.SalaryCalculation;
import finsam.core.cost.SalaryLine;
import finsam.core.cost.YearAmounts;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who pays what: the tables against each other, the application, the attachments and the salary calculation. */
final class FinancingTwin {
    private static final String TABLES = "/costCompilation/tables";
    private static final Set<AttachmentKind> ATTACHMENTS = EnumSet.of(
            AttachmentKind.SALARY_CALCULATION, AttachmentKind.COST_COMPILATION, AttachmentKind.TIME_AND_ACTIVITY_PLAN);

    private final Application application;
    private final Notes notes;
    private final @Nullable CostCompilation costs;
    private final boolean whole;

    FinancingTwin(Application application, Notes notes) {
        this.application = application;
        this.notes = notes;
        this.costs = application.costCompilation().orElse(null);
        this.whole = costs != null && !notes.isUnread(TABLES);
    }

    void check() {
        attachments();
        vat();
        requested();
        totalFinancing();
        if (whole) {
            doubleFinancing();
        } else {
            notes.leaveOpen("no-double-financing", TABLES);
        }
        salaries();
    }

    private void attachments() {
        @Nullable Boolean salaries = costs == null ? null : paysSalaries(costs.tables());
        Set<AttachmentKind> declared = application.attachments();
        if (salaries == null || declared.isEmpty()) {
            notes.leaveOpen("mandatory-attachments-declared", declared.isEmpty() ? "/attachments" : TABLES);
        } else {
            Set<AttachmentKind> undeclared = EnumSet.copyOf(ATTACHMENTS);
            undeclared.removeAll(declared);
            if (!salaries) {
                undeclared.remove(AttachmentKind.SALARY_CALCULATION);
            }
            if (!undeclared.isEmpty()) {
                notes.error("mandatory-attachments-declared", "/attachments", Map.of("undeclared", undeclared));
            }
        }
        if (salaries == null) {
            notes.leaveOpen("salary-calculation-present", TABLES);
        } else if (salaries) {
            notes.require(
                    "salary-calculation-present",
                    "/salaryCalculation",
                    application.salaryCalculation().isPresent());
        }
    }

    /** Returns whether a line is for salaries; null if none is and a line or its kind is not known. */
    private @Nullable Boolean paysSalaries(List<CostTable> tables) {
        boolean known = !tables.isEmpty() && whole;
        for (CostTable table : tables) {
            for (CostLine line : table.lines()) {
                if (line.kind().filter(CostKind.SALARY::equals).isPresent()) {
                    return true;
                }
            }
            known = known && tellsItsKinds(table);
        }
        return known ? false : null;
    }

    private static boolean tellsItsKinds(CostTable table) {
        for (CostLine line : table.lines()) {
            if (line.kind().isEmpty()) {
                return false;
            }
        }
        return !table.lines().isEmpty() || table.total().isZero();
    }

    private void vat() {
        @Nullable VatBasis basis = costs == null ? null : costs.vatBasis().orElse(null);
        if (basis == null || basis == VatBasis.UNKNOWN) {
            notes.leaveOpen("cost-vat-basis", "/costCompilation/vatBasis");
        } else if (basis != VatBasis.EX_VAT) {
            notes.error("cost-vat-basis", "/costCompilation/vatBasis", Map.of("vatBasis", basis));
        }
    }

    private void requested() {
        String code = "requested-equals-association-table-total";
        @Nullable CostTable own = costs == null ? null : costs.ofAssociation().orElse(null);
        @Nullable Sek requested = application.requestedAmount().orElse(null);
        if (own == null || requested == null) {
            notes.leaveOpen(code, own == null ? TABLES : "/requestedAmount");
        } else if (!own.total().equals(requested)) {
            notes.error(code, TABLES, Map.of("associationTotal", own.total(), "requestedAmount", requested));
        }
    }

    private void totalFinancing() {
        String code = "total-financing";
        String place = "/costCompilation/totalCost";
        if (costs == null || notes.isUnread(place)) {
            notes.leaveOpen(code, place);
            return;
        }
        @Nullable Sek total = costs.totalCost().orElse(null);
        @Nullable Sek requested = application.requestedAmount().orElse(null);
        if (total == null) {
            return;
        }
        @Nullable Sek others = whole ? coFinancing(costs.tables()) : null;
        if (requested == null || others == null) {
            notes.leaveOpen(code, requested == null ? "/requestedAmount" : TABLES);
        } else if (!requested.plus(others).equals(total)) {
            notes.error(code, place, Map.of("totalCost", total, "requestedAmount", requested, "coFinancing", others));
        }
    }

    private static @Nullable Sek coFinancing(List<CostTable> tables) {
        Sek sum = Sek.ZERO;
        for (CostTable table : tables) {
            @Nullable FinancierRole role = table.role().orElse(null);
            if (role == null) {
                return null;
            }
            sum = role == FinancierRole.CO_FINANCIER ? sum.plus(table.total()) : sum;
        }
        return sum;
    }

    private record Cost(CostKind kind, String specification, AmountRow amounts) {}

    private void doubleFinancing() {
        Set<Cost> before = new HashSet<>();
        Set<CostKind> twice = new HashSet<>();
        for (CostTable table : application.costCompilation().orElseThrow().tables()) {
            List<Cost> own = new ArrayList<>(table.lines().size());
            for (CostLine line : table.lines()) {
                if (line.kind().isPresent() && line.specification().isPresent() && CostTwin.hasAmount(line.amounts())) {
                    own.add(new Cost(line.kind().get(), line.specification().get(), line.amounts()));
                }
            }
            for (Cost cost : own) {
                if (before.contains(cost)) {
                    twice.add(cost.kind());
                }
            }
            before.addAll(own);
        }
        if (!twice.isEmpty()) {
            notes.note("no-double-financing", TABLES, Map.of("kinds", twice));
        }
    }

    private void salaries() {
        String code = "salary-carried-over";
        @Nullable SalaryCalculation salaries = application.salaryCalculation().orElse(null);
        boolean lost = notes.isUnread("/salaryCalculation");
        if (salaries == null) {
            if (lost) {
                notes.leaveOpen(code, "/salaryCalculation");
            }
            return;
        }
        @Nullable SortedMap<Integer, Sek> carried = whole && costs != null ? carried(costs.tables()) : null;
        @Nullable SortedMap<Integer, Sek> calculated = lost ? null : calculated(salaries);
        if (carried == null || calculated == null) {
            notes.leaveOpen(code, carried == null ? TABLES : "/salaryCalculation");
            return;
        }
        Set<Integer> years = new TreeSet<>(carried.keySet());
        years.addAll(calculated.keySet());
        years.removeIf(year -> carried.getOrDefault(year, Sek.ZERO).equals(calculated.getOrDefault(year, Sek.ZERO)));
        if (!years.isEmpty()) {
            notes.error(code, TABLES, Map.of("differentYears", years));
        }
    }

    private static @Nullable SortedMap<Integer, Sek> carried(List<CostTable> tables) {
        SortedMap<Integer, Sek> sums = new TreeMap<>();
        for (CostTable table : tables) {
            if (!tellsItsKinds(table)) {
                return null;
            }
            for (CostLine line : table.lines()) {
                boolean salary = line.kind().filter(CostKind.SALARY::equals).isPresent();
                for (int column = 0; salary && column < line.amounts().size(); column++) {
                    Sek amount = line.amounts().get(column).orElse(Sek.ZERO);
                    if (!amount.isZero() && !add(sums, table.year(column).year(), amount)) {
                        return null;
                    }
                }
            }
        }
        return sums;
    }

    private static @Nullable SortedMap<Integer, Sek> calculated(SalaryCalculation salaries) {
        YearAmounts totals = salaries.totals();
        if (!totals.asMap().isEmpty()) {
            return totals.asMap();
        }
        SortedMap<Integer, Sek> sums = new TreeMap<>();
        for (SalaryLine line : salaries.lines()) {
            OptionalInt year = line.year().isPresent() ? line.year().get().year() : OptionalInt.empty();
            if (line.cost().isEmpty() || !add(sums, year, line.cost().get())) {
                return null;
            }
        }
        return sums;
    }

    private static boolean add(SortedMap<Integer, Sek> sums, OptionalInt year, Sek amount) {
        if (year.isPresent()) {
            sums.merge(year.getAsInt(), amount, Sek::plus);
        }
        return year.isPresent();
    }
}
