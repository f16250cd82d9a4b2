package finsam.json.decision;

import finsam.core.association.AssociationRole;
import finsam.core.cost.CostKind;
import finsam.core.cost.FinancierRole;
import finsam.core.cost.YearAmounts;
import finsam.core.decision.ActualCost;
import finsam.core.decision.ActualCostBuilder;
import finsam.core.decision.Contract;
import finsam.core.decision.ContractBuilder;
import finsam.core.decision.DecisionBody;
import finsam.core.decision.EffortFunding;
import finsam.core.decision.EffortFundingBuilder;
import finsam.core.decision.Grant;
import finsam.core.decision.GrantBuilder;
import finsam.core.decision.Payout;
import finsam.core.decision.PayoutBuilder;
import finsam.core.decision.ReportingInterval;
import finsam.core.decision.ReportingSchedule;
import finsam.core.decision.ReportingScheduleBuilder;
import finsam.core.money.VatBasis;
import finsam.json.cost.CostForms;
import finsam.json.effort.EffortForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.party.PartyForms;
import finsam.json.time.TimeForms;
import java.util.Comparator;

/** What an association grants an effort, and what became of the money. */
public final class DecisionForms {
    /** When an effort reports. */
    public static final Form<ReportingSchedule, ReportingScheduleBuilder> REPORTING = Form.of(
                    ReportingSchedule.class, ReportingScheduleBuilder::new, ReportingScheduleBuilder::build)
            .optional(
                    "interval",
                    Words.of(ReportingInterval.values()),
                    ReportingSchedule::interval,
                    ReportingScheduleBuilder::interval)
            .many(
                    "quarters",
                    Many.set(TimeForms.QUARTER, Comparator.naturalOrder()),
                    ReportingSchedule::quarters,
                    ReportingScheduleBuilder::addAllQuarters)
            .optional(
                    "finalReportDue",
                    TimeForms.DATE,
                    ReportingSchedule::finalReportDue,
                    ReportingScheduleBuilder::finalReportDue)
            .done();

    /** The decision. */
    public static final Form<Grant, GrantBuilder> GRANT = Form.of(Grant.class, GrantBuilder::new, GrantBuilder::build)
            .optional("effortName", EffortForms.NAME, Grant::effortName, GrantBuilder::effortName)
            .optional("registryNumber", PartyForms.REGISTRY_NUMBER, Grant::registryNumber, GrantBuilder::registryNumber)
            .optional("approvedAmount", MoneyCodecs.SEK, Grant::approvedAmount, GrantBuilder::approvedAmount)
            .plain(
                    "approvedByYear",
                    CostForms.YEAR_AMOUNTS,
                    Grant::approvedByYear,
                    GrantBuilder::approvedByYear,
                    YearAmounts.EMPTY)
            .optional("decidedOn", TimeForms.DATE, Grant::decidedOn, GrantBuilder::decidedOn)
            .optional("body", OpenWords.of(DecisionBody::of), Grant::body, GrantBuilder::body)
            .many("conditions", Many.list(Scalars.TEXT), Grant::conditions, GrantBuilder::addAllConditions)
            .optional(
                    "fundingConditional",
                    Scalars.YES_OR_NO,
                    Grant::fundingConditional,
                    GrantBuilder::fundingConditional)
            .optional("period", TimeForms.PERIOD, Grant::period, GrantBuilder::period)
            .optional("reporting", REPORTING, Grant::reporting, GrantBuilder::reporting)
            .many("goals", Many.list(EffortForms.GOAL), Grant::goals, GrantBuilder::addAllGoals)
            .done();

    /** The contract. */
    public static final DocumentForm<Contract, ContractBuilder> CONTRACT = DocumentForm.of(
            DocumentType.CONTRACT,
            Contract.class,
            ContractBuilder::new,
            ContractBuilder::build,
            DecisionForms::contract,
            ContractBuilder::addAllUnread);

    /** A cost that an effort has had. */
    public static final Form<ActualCost, ActualCostBuilder> ACTUAL_COST = Form.of(
                    ActualCost.class, ActualCostBuilder::new, ActualCostBuilder::build)
            .optional("date", TimeForms.DATE, ActualCost::date, ActualCostBuilder::date)
            .optional("period", TimeForms.PERIOD, ActualCost::period, ActualCostBuilder::period)
            .optional("amount", MoneyCodecs.SEK, ActualCost::amount, ActualCostBuilder::amount)
            .optional("vatBasis", Words.of(VatBasis.values()), ActualCost::vatBasis, ActualCostBuilder::vatBasis)
            .optional("kind", OpenWords.of(CostKind::of), ActualCost::kind, ActualCostBuilder::kind)
            .text("description", ActualCost::description, ActualCostBuilder::description)
            .optional("year", TimeForms.CALENDAR_YEAR, ActualCost::year, ActualCostBuilder::year)
            .optional("ofEffort", Scalars.YES_OR_NO, ActualCost::ofEffort, ActualCostBuilder::ofEffort)
            .optional("role", Words.of(FinancierRole.values()), ActualCost::role, ActualCostBuilder::role)
            .text("financier", ActualCost::financier, ActualCostBuilder::financier)
            .done();

    /** Money that was paid. */
    public static final Form<Payout, PayoutBuilder> PAYOUT = Form.of(
                    Payout.class, PayoutBuilder::new, PayoutBuilder::build)
            .optional("date", TimeForms.DATE, Payout::date, PayoutBuilder::date)
            .optional("amount", MoneyCodecs.SEK, Payout::amount, PayoutBuilder::amount)
            .optional("period", TimeForms.PERIOD, Payout::period, PayoutBuilder::period)
            .done();

    /** The money of an effort. */
    public static final Form<EffortFunding, EffortFundingBuilder> FUNDING = Form.of(
                    EffortFunding.class, EffortFundingBuilder::new, EffortFundingBuilder::build)
            .optional("grant", GRANT, EffortFunding::grant, EffortFundingBuilder::grant)
            .optional("contract", CONTRACT.part(), EffortFunding::contract, EffortFundingBuilder::contract)
            .many(
                    "actualCosts",
                    Many.list(ACTUAL_COST),
                    EffortFunding::actualCosts,
                    EffortFundingBuilder::addAllActualCosts)
            .many("payouts", Many.list(PAYOUT), EffortFunding::payouts, EffortFundingBuilder::addAllPayouts)
            .done();

    private DecisionForms() {}

    private static Form.Lines<Contract, ContractBuilder> contract(Form.Lines<Contract, ContractBuilder> form) {
        return form.optional("effortName", EffortForms.NAME, Contract::effortName, ContractBuilder::effortName)
                .many("parties", Many.list(PartyForms.PARTY), Contract::parties, ContractBuilder::addAllParties)
                .optional("signedOn", TimeForms.DATE, Contract::signedOn, ContractBuilder::signedOn)
                .optional("period", TimeForms.PERIOD, Contract::period, ContractBuilder::period)
                .many(
                        "associationSigners",
                        Many.set(Words.of(AssociationRole.values()), Comparator.naturalOrder()),
                        Contract::associationSigners,
                        ContractBuilder::addAllAssociationSigners)
                .many("clauses", Many.list(Scalars.TEXT), Contract::clauses, ContractBuilder::addAllClauses);
    }
}
