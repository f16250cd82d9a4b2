package finsam.benchmarks.growth;

import finsam.benchmarks.real.ApplicationTwin;
import finsam.benchmarks.real.Documents;
import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.cost.AmountRow;
import finsam.core.cost.CostCompilationBuilder;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostLineBuilder;
import finsam.core.cost.CostTable;
import finsam.core.cost.CostTableBuilder;
import finsam.core.cost.FinancierRole;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.time.YearLabel;
import finsam.rules.Rulebook;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The clean application with many lines of costs, half of them in the table of a co-financier. */
final class Costs {
    private Costs() {}

    static Supplier<?> check(int number, boolean equal) {
        Rulebook<Application> rulebook = Documents.applicationRules();
        Application application = application(number, equal);
        return () -> rulebook.check(application, Documents.APPLICATION_DAY);
    }

    static Supplier<?> checkByHand(int number) {
        Application application = application(number, false);
        return () -> ApplicationTwin.check(application);
    }

    private static Application application(int number, boolean equal) {
        return new ApplicationBuilder()
                .from(Documents.read(Documents.application(true), Application.class))
                .costCompilation(new CostCompilationBuilder()
                        .addTables(
                                table(FinancierRole.ASSOCIATION, 0, number / 2, equal),
                                table(FinancierRole.CO_FINANCIER, number / 2, number, equal))
                        .vatBasis(VatBasis.EX_VAT)
                        .build())
                .build();
    }

    private static CostTable table(FinancierRole role, int from, int to, boolean equal) {
        List<CostLine> lines =
                IntStream.range(from, to).mapToObj(i -> line(equal ? 0 : i)).toList();
        Sek column = Sek.of((to - from) * 1000L);
        return new CostTableBuilder()
                .role(role)
                .financier("Finansiär " + role)
                .addYears(YearLabel.of(2024), YearLabel.of(2025), YearLabel.of(2026))
                .lines(lines)
                .totals(AmountRow.of(column, column, column))
                .grandTotal(Sek.of((to - from) * 3000L))
                .build();
    }

    private static CostLine line(int i) {
        Sek amount = Sek.of(1000);
        return new CostLineBuilder()
                .kind(CostKind.TRAVEL)
                .specification("Resor " + i)
                .amounts(AmountRow.of(amount, amount, amount))
                .total(Sek.of(3000))
                .build();
    }
}
