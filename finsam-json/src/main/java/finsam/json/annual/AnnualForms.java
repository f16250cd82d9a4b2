package finsam.json.annual;

import finsam.core.annual.AnnualDocument;
import finsam.core.annual.AnnualPlan;
import finsam.core.annual.AnnualPlanBuilder;
import finsam.core.annual.DecidedActivity;
import finsam.core.annual.DecidedActivityBuilder;
import finsam.core.annual.FinancialYear;
import finsam.core.annual.FinancialYearBuilder;
import finsam.core.annual.PriorityArea;
import finsam.core.annual.PriorityAreaBuilder;
import finsam.core.annual.PriorityGroup;
import finsam.core.annual.PriorityGroupBuilder;
import finsam.core.annual.PriorityTopic;
import finsam.core.annual.TargetSize;
import finsam.core.annual.TargetSizeBuilder;
import finsam.core.cost.YearAmounts;
import finsam.json.cost.CostForms;
import finsam.json.effort.TargetGroupForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.party.PartyForms;
import finsam.json.person.PersonForms;
import finsam.json.time.TimeForms;
import java.util.Comparator;

/** The plan of an association and the documents of its year. */
public final class AnnualForms {
    /** How large a target group is. */
    public static final Form<TargetSize, TargetSizeBuilder> TARGET_SIZE = Form.of(
                    TargetSize.class, TargetSizeBuilder::new, TargetSizeBuilder::build)
            .text("area", TargetSize::area, TargetSizeBuilder::area)
            .optional("ages", PersonForms.AGES, TargetSize::ages, TargetSizeBuilder::ages)
            .optional("population", Scalars.WHOLE_NUMBER, TargetSize::population, TargetSizeBuilder::population)
            .optional("share", MoneyCodecs.SHARE, TargetSize::share, TargetSizeBuilder::share)
            .optional("count", Scalars.WHOLE_NUMBER, TargetSize::count, TargetSizeBuilder::count)
            .done();

    /** A group that comes first. */
    public static final Form<PriorityGroup, PriorityGroupBuilder> PRIORITY_GROUP = Form.of(
                    PriorityGroup.class, PriorityGroupBuilder::new, PriorityGroupBuilder::build)
            .text("number", PriorityGroup::number, PriorityGroupBuilder::number)
            .text("name", PriorityGroup::name, PriorityGroupBuilder::name)
            .optional(
                    "individuals",
                    TargetGroupForms.INDIVIDUALS,
                    PriorityGroup::individuals,
                    PriorityGroupBuilder::individuals)
            .many(
                    "activities",
                    Many.set(Scalars.TEXT, Comparator.naturalOrder()),
                    PriorityGroup::activities,
                    PriorityGroupBuilder::addAllActivities)
            .done();

    /** An area that comes first. */
    public static final Form<PriorityArea, PriorityAreaBuilder> PRIORITY_AREA = Form.of(
                    PriorityArea.class, PriorityAreaBuilder::new, PriorityAreaBuilder::build)
            .text("number", PriorityArea::number, PriorityAreaBuilder::number)
            .optional("topic", OpenWords.of(PriorityTopic::of), PriorityArea::topic, PriorityAreaBuilder::topic)
            .text("description", PriorityArea::description, PriorityAreaBuilder::description)
            .many(
                    "activities",
                    Many.set(Scalars.TEXT, Comparator.naturalOrder()),
                    PriorityArea::activities,
                    PriorityAreaBuilder::addAllActivities)
            .done();

    /** An activity that is decided. */
    public static final Form<DecidedActivity, DecidedActivityBuilder> ACTIVITY = Form.of(
                    DecidedActivity.class, DecidedActivityBuilder::new, DecidedActivityBuilder::build)
            .text("number", DecidedActivity::number, DecidedActivityBuilder::number)
            .text("name", DecidedActivity::name, DecidedActivityBuilder::name)
            .optional("period", TimeForms.PERIOD, DecidedActivity::period, DecidedActivityBuilder::period)
            .plain(
                    "amounts",
                    CostForms.YEAR_AMOUNTS,
                    DecidedActivity::amounts,
                    DecidedActivityBuilder::amounts,
                    YearAmounts.EMPTY)
            .text("budgetLine", DecidedActivity::budgetLine, DecidedActivityBuilder::budgetLine)
            .optional("partOfLine", Scalars.YES_OR_NO, DecidedActivity::partOfLine, DecidedActivityBuilder::partOfLine)
            .optional(
                    "withinOrdinary",
                    Scalars.YES_OR_NO,
                    DecidedActivity::withinOrdinary,
                    DecidedActivityBuilder::withinOrdinary)
            .many(
                    "topics",
                    OpenWords.of(PriorityTopic::of).set(),
                    DecidedActivity::topics,
                    DecidedActivityBuilder::addAllTopics)
            .text("targetGroup", DecidedActivity::targetGroup, DecidedActivityBuilder::targetGroup)
            .text("description", DecidedActivity::description, DecidedActivityBuilder::description)
            .text("needsAnalysis", DecidedActivity::needsAnalysis, DecidedActivityBuilder::needsAnalysis)
            .done();

    /** The plan of a year. */
    public static final DocumentForm<AnnualPlan, AnnualPlanBuilder> PLAN = DocumentForm.of(
            DocumentType.ANNUAL_PLAN,
            AnnualPlan.class,
            AnnualPlanBuilder::new,
            AnnualPlanBuilder::build,
            AnnualForms::answers,
            AnnualPlanBuilder::addAllUnread);

    /** The documents of a year. */
    public static final DocumentForm<FinancialYear, FinancialYearBuilder> FINANCIAL_YEAR = DocumentForm.of(
            DocumentType.FINANCIAL_YEAR,
            FinancialYear.class,
            FinancialYearBuilder::new,
            FinancialYearBuilder::build,
            AnnualForms::year,
            FinancialYearBuilder::addAllUnread);

    private AnnualForms() {}

    private static Form.Lines<AnnualPlan, AnnualPlanBuilder> answers(Form.Lines<AnnualPlan, AnnualPlanBuilder> form) {
        return contents(head(form));
    }

    private static Form.Lines<AnnualPlan, AnnualPlanBuilder> head(Form.Lines<AnnualPlan, AnnualPlanBuilder> form) {
        return form.text("association", AnnualPlan::association, AnnualPlanBuilder::association)
                .optional("year", TimeForms.CALENDAR_YEAR, AnnualPlan::year, AnnualPlanBuilder::year)
                .optional("draft", Scalars.YES_OR_NO, AnnualPlan::draft, AnnualPlanBuilder::draft)
                .optional(
                        "operatingYear",
                        Scalars.WHOLE_NUMBER,
                        AnnualPlan::operatingYear,
                        AnnualPlanBuilder::operatingYear)
                .optional(
                        "firstOperatingYear",
                        TimeForms.CALENDAR_YEAR,
                        AnnualPlan::firstOperatingYear,
                        AnnualPlanBuilder::firstOperatingYear)
                .optional("consultedOn", TimeForms.DATE, AnnualPlan::consultedOn, AnnualPlanBuilder::consultedOn)
                .optional("decidedOn", TimeForms.DATE, AnnualPlan::decidedOn, AnnualPlanBuilder::decidedOn)
                .text("summary", AnnualPlan::summary, AnnualPlanBuilder::summary)
                .text("largestItem", AnnualPlan::largestItem, AnnualPlanBuilder::largestItem)
                .text("financing", AnnualPlan::financing, AnnualPlanBuilder::financing);
    }

    private static Form.Lines<AnnualPlan, AnnualPlanBuilder> contents(Form.Lines<AnnualPlan, AnnualPlanBuilder> form) {
        return form.optional(
                        "targetGroup",
                        TargetGroupForms.INDIVIDUALS,
                        AnnualPlan::targetGroup,
                        AnnualPlanBuilder::targetGroup)
                .many(
                        "targetSizes",
                        Many.list(TARGET_SIZE),
                        AnnualPlan::targetSizes,
                        AnnualPlanBuilder::addAllTargetSizes)
                .many(
                        "priorityGroups",
                        Many.list(PRIORITY_GROUP),
                        AnnualPlan::priorityGroups,
                        AnnualPlanBuilder::addAllPriorityGroups)
                .many(
                        "priorityAreas",
                        Many.list(PRIORITY_AREA),
                        AnnualPlan::priorityAreas,
                        AnnualPlanBuilder::addAllPriorityAreas)
                .optional("budget", BudgetForms.BUDGET, AnnualPlan::budget, AnnualPlanBuilder::budget)
                .many("activities", Many.list(ACTIVITY), AnnualPlan::activities, AnnualPlanBuilder::addAllActivities)
                .text("followUp", AnnualPlan::followUp, AnnualPlanBuilder::followUp);
    }

    private static Form.Lines<FinancialYear, FinancialYearBuilder> year(
            Form.Lines<FinancialYear, FinancialYearBuilder> form) {
        return form.optional("year", TimeForms.CALENDAR_YEAR, FinancialYear::year, FinancialYearBuilder::year)
                .optional("lastDay", TimeForms.DATE, FinancialYear::lastDay, FinancialYearBuilder::lastDay)
                .many(
                        "documents",
                        Many.set(Words.of(AnnualDocument.values()), Comparator.naturalOrder()),
                        FinancialYear::documents,
                        FinancialYearBuilder::addAllDocuments)
                .optional(
                        "annualReportOn",
                        TimeForms.DATE,
                        FinancialYear::annualReportOn,
                        FinancialYearBuilder::annualReportOn)
                .many(
                        "dischargeDecidedBy",
                        PartyForms.ORGANISATION_NAMES,
                        FinancialYear::dischargeDecidedBy,
                        FinancialYearBuilder::addAllDischargeDecidedBy);
    }
}
