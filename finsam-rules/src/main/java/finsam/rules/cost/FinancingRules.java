package finsam.rules.cost;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.application.ApplicationAnswers.REQUESTED_AMOUNT;
import static finsam.rules.cost.CostTables.TABLES;
import static finsam.rules.cost.CostTables.TOTAL;
import static finsam.rules.cost.CostTables.form;

import finsam.core.application.Application;
import finsam.core.cost.AmountRow;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostTable;
import finsam.core.cost.FinancierRole;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.rules.cost.CostTables.Table;
import finsam.rules.profile.Parameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who pays what: the tables of the cost compilation against each other and against the application. */
public final class FinancingRules {
    private static final String PLACE = "/costCompilation/tables";

    private static final Input<Application, VatBasis> VAT_BASIS = Input.answer(
            "/costCompilation/vatBasis",
            application -> application
                    .costCompilation()
                    .flatMap(CostCompilation::vatBasis)
                    .filter(basis -> basis != VatBasis.UNKNOWN));
    private static final Input<Table, FinancierRole> ROLE =
            Input.answer("/role", table -> table.costs().role());
    private static final Input<Table, String> FINANCIER_NAME =
            Input.answer("/financier", table -> table.costs().financier());
    private static final Input<Application, Sek> ASSOCIATION_TOTAL = Input.<Application, Sek>answer(
                    PLACE,
                    application -> application
                            .costCompilation()
                            .flatMap(CostCompilation::ofAssociation)
                            .flatMap(table -> Sek.ifInRange(table::total)))
            .ifWhollyRead()
            .named("associationTotal");
    private static final Input<Application, Sek> CO_FINANCING = Input.<Application, Sek>answer(
                    PLACE, application -> application.costCompilation().flatMap(FinancingRules::coFinancing))
            .ifWhollyRead()
            .named("coFinancing");
    private static final Input<Application, Sek> TOTAL_COST = Input.answer(
            "/costCompilation/totalCost",
            application -> application.costCompilation().flatMap(CostCompilation::totalCost));
    private static final Input<Application, Boolean> STATES_TOTAL_COST = Input.<Application, Boolean>answer(
                    "/costCompilation/totalCost",
                    application -> application
                            .costCompilation()
                            .map(costs -> costs.totalCost().isPresent()))
            .ifWhollyRead()
            .named("statesTotalCost");
    private static final Input<Application, List<CostKind>> FINANCED_TWICE = Input.<Application, List<CostKind>>answer(
                    PLACE,
                    application -> application
                            .costCompilation()
                            .map(CostCompilation::tables)
                            .map(FinancingRules::financedTwice))
            .ifWhollyRead()
            .named("kinds");

    /** The amounts are with or without VAT as the association wants them. */
    public static final Rule<Application> VAT_AS_WANTED = Rule.<Application>rule("cost-vat-basis", ERROR)
            .from("G01")
            .cites(form("Belopp"))
            .reads(VAT_BASIS, Input.parameter(Parameters.COST_VAT_BASIS))
            .holdsWhen(VatBasis::equals);

    /** A table that a co-financier pays for names the co-financier. */
    public static final Rule<Application> CO_FINANCIER_NAMED = Rule.<Application>rule("co-financier-table-named", ERROR)
            .from("G12")
            .cites(form("Namn på finansiär"))
            .forEach(TABLES)
            .onlyIf(TOTAL, total -> !total.isZero())
            .onlyIf(ROLE, role -> role == FinancierRole.CO_FINANCIER)
            .shows(TOTAL)
            .requires(FINANCIER_NAME);

    /** What is applied for is the total of the association's own table. */
    public static final Rule<Application> REQUESTED_EQUALS_TOTAL = Rule.<Application>rule(
                    "requested-equals-association-table-total", ERROR)
            .from("G11")
            .cites(form("Summa"))
            .reads(ASSOCIATION_TOTAL, REQUESTED_AMOUNT)
            .holdsWhen(Sek::equals);

    /** What the effort costs in all is what is applied for and what the co-financiers pay. */
    public static final Rule<Application> TOTAL_FINANCING = Rule.<Application>rule("total-financing", ERROR)
            .from("G13")
            .cites(form("Medfinansiärer"))
            .onlyIf(STATES_TOTAL_COST, Boolean::booleanValue)
            .reads(TOTAL_COST, REQUESTED_AMOUNT, CO_FINANCING)
            .holdsWhen((total, requested, others) -> Sek.ifInRange(() -> requested.plus(others))
                    .filter(total::equals)
                    .isPresent());

    /** No cost stands in the tables of two financiers with the same amounts. */
    public static final Rule<Application> NO_DOUBLE_FINANCING = Rule.<Application>rule("no-double-financing", NOTE)
            .from("G14")
            .cites(form("Medfinansiärer"))
            .reads(FINANCED_TWICE)
            .holdsWhen(List::isEmpty);

    /** The rules, in the order of the table. */
    public static final List<Rule<Application>> ALL =
            List.of(VAT_AS_WANTED, CO_FINANCIER_NAMED, REQUESTED_EQUALS_TOTAL, TOTAL_FINANCING, NO_DOUBLE_FINANCING);

    private FinancingRules() {}

    /** Returns the sum of the co-financiers' tables; empty if a table does not tell who pays, or it is too large. */
    private static Optional<Sek> coFinancing(CostCompilation costs) {
        Optional<Sek> sum = Optional.of(Sek.ZERO);
        for (CostTable table : costs.tables()) {
            if (table.role().isEmpty()) {
                return Optional.empty();
            }
            if (table.role().get() == FinancierRole.CO_FINANCIER) {
                sum = sum.flatMap(before -> Sek.ifInRange(() -> before.plus(table.total())));
            }
        }
        return sum;
    }

    /** What makes two lines the same cost. */
    private record Cost(CostKind kind, String specification, AmountRow amounts) {}

    /**
     * Returns the kinds of the costs that stand in a table after the one where they stood first. Nothing comes after the last
     * table, so its costs are looked up and not kept.
     */
    private static List<CostKind> financedTwice(List<CostTable> tables) {
        int last = tables.size() - 1;
        if (last < 1) {
            return List.of();
        }
        Map<Cost, Integer> firstTable = new HashMap<>();
        Set<CostKind> twice = new LinkedHashSet<>();
        for (int table = 0; table <= last; table++) {
            for (CostLine line : tables.get(table).lines()) {
                Cost cost = cost(line);
                if (cost != null) {
                    Integer first = table < last ? firstTable.putIfAbsent(cost, table) : firstTable.get(cost);
                    if (first != null && first < table) {
                        twice.add(cost.kind());
                    }
                }
            }
        }
        return List.copyOf(twice);
    }

    private static @Nullable Cost cost(CostLine line) {
        CostKind kind = line.kind().orElse(null);
        String specification = line.specification().orElse(null);
        return kind == null || specification == null || !line.amounts().hasAmount()
                ? null
                : new Cost(kind, specification, line.amounts());
    }
}
