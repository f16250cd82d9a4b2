package finsam.json.annual;

import finsam.core.annual.Budget;
import finsam.core.annual.BudgetBuilder;
import finsam.core.annual.BudgetColumn;
import finsam.core.annual.BudgetColumnBuilder;
import finsam.core.annual.BudgetGroup;
import finsam.core.annual.BudgetItem;
import finsam.core.annual.BudgetLine;
import finsam.core.annual.BudgetLineBuilder;
import finsam.core.annual.BudgetScenario;
import finsam.core.annual.BudgetSection;
import finsam.core.annual.BudgetSectionBuilder;
import finsam.core.annual.BudgetSubLine;
import finsam.core.annual.BudgetSubLineBuilder;
import finsam.core.cost.AmountRow;
import finsam.json.cost.CostForms;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.time.TimeForms;

/** The budget of an association. */
public final class BudgetForms {
    /** What stands over a column. */
    public static final Form<BudgetColumn, BudgetColumnBuilder> COLUMN = Form.of(
                    BudgetColumn.class, BudgetColumnBuilder::new, BudgetColumnBuilder::build)
            .optional("year", TimeForms.YEAR, BudgetColumn::year, BudgetColumnBuilder::year)
            .optional(
                    "scenario",
                    Words.of(BudgetScenario.values()),
                    BudgetColumn::scenario,
                    BudgetColumnBuilder::scenario)
            .optional(
                    "openingOwnCapital",
                    MoneyCodecs.SEK,
                    BudgetColumn::openingOwnCapital,
                    BudgetColumnBuilder::openingOwnCapital)
            .optional(
                    "closingOwnCapital",
                    MoneyCodecs.SEK,
                    BudgetColumn::closingOwnCapital,
                    BudgetColumnBuilder::closingOwnCapital)
            .done();

    /** A part of a line. */
    public static final Form<BudgetSubLine, BudgetSubLineBuilder> SUB_LINE = Form.of(
                    BudgetSubLine.class, BudgetSubLineBuilder::new, BudgetSubLineBuilder::build)
            .text("label", BudgetSubLine::label, BudgetSubLineBuilder::label)
            .plain("amounts", CostForms.AMOUNTS, BudgetSubLine::amounts, BudgetSubLineBuilder::amounts, AmountRow.EMPTY)
            .done();

    /** A line. */
    public static final Form<BudgetLine, BudgetLineBuilder> LINE = Form.of(
                    BudgetLine.class, BudgetLineBuilder::new, BudgetLineBuilder::build)
            .text("label", BudgetLine::label, BudgetLineBuilder::label)
            .optional("item", OpenWords.of(BudgetItem::of), BudgetLine::item, BudgetLineBuilder::item)
            .plain("amounts", CostForms.AMOUNTS, BudgetLine::amounts, BudgetLineBuilder::amounts, AmountRow.EMPTY)
            .many("subLines", Many.list(SUB_LINE), BudgetLine::subLines, BudgetLineBuilder::addAllSubLines)
            .done();

    /** A section. */
    public static final Form<BudgetSection, BudgetSectionBuilder> SECTION = Form.of(
                    BudgetSection.class, BudgetSectionBuilder::new, BudgetSectionBuilder::build)
            .optional("group", Words.of(BudgetGroup.values()), BudgetSection::group, BudgetSectionBuilder::group)
            .many("columns", Many.list(COLUMN), BudgetSection::columns, BudgetSectionBuilder::addAllColumns)
            .many("lines", Many.list(LINE), BudgetSection::lines, BudgetSectionBuilder::addAllLines)
            .plain("total", CostForms.AMOUNTS, BudgetSection::total, BudgetSectionBuilder::total, AmountRow.EMPTY)
            .done();

    /** The budget. */
    public static final Form<Budget, BudgetBuilder> BUDGET = Form.of(
                    Budget.class, BudgetBuilder::new, BudgetBuilder::build)
            .optional("headingYear", TimeForms.YEAR, Budget::headingYear, BudgetBuilder::headingYear)
            .many("columns", Many.list(COLUMN), Budget::columns, BudgetBuilder::addAllColumns)
            .many("sections", Many.list(SECTION), Budget::sections, BudgetBuilder::addAllSections)
            .optional("activityTotal", CostForms.AMOUNTS, Budget::activityTotal, BudgetBuilder::activityTotal)
            .optional("costTotal", CostForms.AMOUNTS, Budget::costTotal, BudgetBuilder::costTotal)
            .done();

    private BudgetForms() {}
}
