package finsam.json.cost;

import finsam.core.cost.AmountRow;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostCompilationBuilder;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostLineBuilder;
import finsam.core.cost.CostTable;
import finsam.core.cost.CostTableBuilder;
import finsam.core.cost.FinancierRole;
import finsam.core.cost.SalaryCalculation;
import finsam.core.cost.SalaryCalculationBuilder;
import finsam.core.cost.SalaryLine;
import finsam.core.cost.SalaryLineBuilder;
import finsam.core.cost.YearAmounts;
import finsam.core.money.VatBasis;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.time.TimeForms;

/** What an effort costs. */
public final class CostForms {
    /** A row of amounts. */
    public static final Codec<AmountRow> AMOUNTS = new AmountRowCodec();

    /** Amounts by year. */
    public static final Codec<YearAmounts> YEAR_AMOUNTS = new YearAmountsCodec();

    /** A line of costs. */
    public static final Form<CostLine, CostLineBuilder> LINE = Form.of(
                    CostLine.class, CostLineBuilder::new, CostLineBuilder::build)
            .optional("kind", OpenWords.of(CostKind::of), CostLine::kind, CostLineBuilder::kind)
            .text("specification", CostLine::specification, CostLineBuilder::specification)
            .plain("amounts", AMOUNTS, CostLine::amounts, CostLineBuilder::amounts, AmountRow.EMPTY)
            .optional("total", MoneyCodecs.SEK, CostLine::total, CostLineBuilder::total)
            .done();

    /** What one financier pays. */
    public static final Form<CostTable, CostTableBuilder> TABLE = Form.of(
                    CostTable.class, CostTableBuilder::new, CostTableBuilder::build)
            .optional("role", Words.of(FinancierRole.values()), CostTable::role, CostTableBuilder::role)
            .text("financier", CostTable::financier, CostTableBuilder::financier)
            .many("years", Many.list(TimeForms.YEAR), CostTable::years, CostTableBuilder::addAllYears)
            .many("lines", Many.list(LINE), CostTable::lines, CostTableBuilder::addAllLines)
            .plain("totals", AMOUNTS, CostTable::totals, CostTableBuilder::totals, AmountRow.EMPTY)
            .optional("grandTotal", MoneyCodecs.SEK, CostTable::grandTotal, CostTableBuilder::grandTotal)
            .done();

    /** The costs of an effort. */
    public static final Form<CostCompilation, CostCompilationBuilder> COMPILATION = Form.of(
                    CostCompilation.class, CostCompilationBuilder::new, CostCompilationBuilder::build)
            .many("tables", Many.list(TABLE), CostCompilation::tables, CostCompilationBuilder::addAllTables)
            .optional(
                    "vatBasis",
                    Words.of(VatBasis.values()),
                    CostCompilation::vatBasis,
                    CostCompilationBuilder::vatBasis)
            .optional("totalCost", MoneyCodecs.SEK, CostCompilation::totalCost, CostCompilationBuilder::totalCost)
            .done();

    /** A post whose salary an effort pays. */
    public static final Form<SalaryLine, SalaryLineBuilder> SALARY_LINE = Form.of(
                    SalaryLine.class, SalaryLineBuilder::new, SalaryLineBuilder::build)
            .text("role", SalaryLine::role, SalaryLineBuilder::role)
            .optional("extent", MoneyCodecs.SHARE, SalaryLine::extent, SalaryLineBuilder::extent)
            .optional("monthlySalary", MoneyCodecs.SEK, SalaryLine::monthlySalary, SalaryLineBuilder::monthlySalary)
            .optional("socialFees", MoneyCodecs.SHARE, SalaryLine::socialFees, SalaryLineBuilder::socialFees)
            .optional("months", Scalars.WHOLE_NUMBER, SalaryLine::months, SalaryLineBuilder::months)
            .optional("year", TimeForms.YEAR, SalaryLine::year, SalaryLineBuilder::year)
            .optional("cost", MoneyCodecs.SEK, SalaryLine::cost, SalaryLineBuilder::cost)
            .done();

    /** The salaries that an effort pays. */
    public static final Form<SalaryCalculation, SalaryCalculationBuilder> SALARY_CALCULATION = Form.of(
                    SalaryCalculation.class, SalaryCalculationBuilder::new, SalaryCalculationBuilder::build)
            .many("lines", Many.list(SALARY_LINE), SalaryCalculation::lines, SalaryCalculationBuilder::addAllLines)
            .plain(
                    "totals",
                    YEAR_AMOUNTS,
                    SalaryCalculation::totals,
                    SalaryCalculationBuilder::totals,
                    YearAmounts.EMPTY)
            .done();

    private CostForms() {}
}
