package finsam.rules;

import finsam.core.application.Application;
import finsam.core.call.Call;
import finsam.core.effort.Effort;
import finsam.core.effortcase.EffortCase;
import finsam.core.report.DeviationReport;
import finsam.core.report.FinalReport;
import finsam.core.report.QuarterlyReport;
import finsam.rules.application.ApplicantRules;
import finsam.rules.application.AttachmentRules;
import finsam.rules.application.EvaluationRules;
import finsam.rules.application.GeneralRules;
import finsam.rules.application.IndividualsRules;
import finsam.rules.application.MethodRules;
import finsam.rules.application.OrganisationRules;
import finsam.rules.application.PartyRules;
import finsam.rules.application.SignatureRules;
import finsam.rules.application.TargetGroupRules;
import finsam.rules.call.CallGoalRules;
import finsam.rules.call.CallItselfRules;
import finsam.rules.call.CallRules;
import finsam.rules.cost.CostLineRules;
import finsam.rules.cost.CostYearRules;
import finsam.rules.cost.FinancingRules;
import finsam.rules.cost.SalaryRules;
import finsam.rules.decision.DecisionRules;
import finsam.rules.decision.PaymentRules;
import finsam.rules.effort.EffortRules;
import finsam.rules.effort.PublicationRules;
import finsam.rules.followup.DeviationReportRules;
import finsam.rules.followup.QuarterlyReportRules;
import finsam.rules.followup.RegistrationRules;
import finsam.rules.followup.RunningReportRules;
import finsam.rules.followup.SchemeRules;
import finsam.rules.plan.PlanRules;
import finsam.rules.report.AsAppliedRules;
import finsam.rules.report.CooperationRules;
import finsam.rules.report.DeliveryRules;
import finsam.rules.report.FundsRules;
import finsam.rules.report.NarrativeRules;
import finsam.rules.report.OutcomeRules;
import finsam.rules.report.ReportAnswers;
import finsam.rules.rule.Rule;
import java.util.List;

/** The rules for an effort over its life, from the call to the final report, subject by subject. */
final class RulesOfEfforts {
    /** A call by itself. */
    static final List<Rule<Call>> CALL = all(List.of(CallItselfRules.ALL));

    /** An application, in the order of the form; then what its call asks for. */
    static final List<Rule<Application>> APPLICATION = all(List.of(
            GeneralRules.ALL,
            ApplicantRules.ALL,
            TargetGroupRules.ALL,
            IndividualsRules.ALL,
            MethodRules.ALL,
            OrganisationRules.ALL,
            PartyRules.ALL,
            EvaluationRules.ALL,
            AttachmentRules.ALL,
            SignatureRules.ALL,
            CostLineRules.ALL,
            CostYearRules.ALL,
            FinancingRules.ALL,
            SalaryRules.ALL,
            PlanRules.ALL,
            CallRules.ALL,
            CallGoalRules.ALL));

    /** An effort as the association keeps it. */
    static final List<Rule<Effort>> EFFORT = all(List.of(EffortRules.ALL));

    /** Everything about one effort together. */
    static final List<Rule<EffortCase>> EFFORT_CASE = all(List.of(
            DecisionRules.ALL,
            PaymentRules.ALL,
            RunningReportRules.ALL,
            SchemeRules.ALL,
            RegistrationRules.ALL,
            PublicationRules.ALL));

    /** A quarterly report. */
    static final List<Rule<QuarterlyReport>> QUARTERLY_REPORT = all(List.of(QuarterlyReportRules.ALL));

    /** A deviation report. */
    static final List<Rule<DeviationReport>> DEVIATION_REPORT = all(List.of(DeviationReportRules.ALL));

    /** A final report, in the order of the form; then what it shares with the application. */
    static final List<Rule<FinalReport>> FINAL_REPORT = all(List.of(
            DeliveryRules.ALL,
            ReportAnswers.PERIOD.all(),
            CooperationRules.ALL,
            OutcomeRules.ALL,
            NarrativeRules.ALL,
            FundsRules.ALL,
            AsAppliedRules.ALL));

    private RulesOfEfforts() {}

    private static <T> List<Rule<T>> all(List<List<Rule<T>>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
