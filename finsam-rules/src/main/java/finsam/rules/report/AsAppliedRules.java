package finsam.rules.report;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.report.ReportAnswers.EFFORT_NAME;
import static finsam.rules.report.ReportAnswers.PERIOD;
import static finsam.rules.report.ReportAnswers.REPORTED_PERIOD;
import static finsam.rules.report.ReportAnswers.USED_SHARE;
import static finsam.rules.report.ReportAnswers.form;

import finsam.core.application.Application;
import finsam.core.effort.EffortName;
import finsam.core.effort.Individuals;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.TargetGroup;
import finsam.core.effort.TargetGroups;
import finsam.core.money.Share;
import finsam.core.report.Deviation;
import finsam.core.report.DeviationKind;
import finsam.core.report.FinalReport;
import finsam.core.report.GoalOutcome;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.rules.application.ApplicationAnswers;
import finsam.rules.profile.ReportParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.OtherDocument;
import finsam.rules.rule.Rule;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The report against the application that it answers to. Without the application these rules are undetermined. */
public final class AsAppliedRules {
    /** The application that the report answers to. */
    public static final OtherDocument<Application> APPLICATION = new OtherDocument<>("application", Application.class);

    private static final Input<Object, EffortName> APPLIED_NAME =
            ApplicationAnswers.EFFORT_NAME.in(APPLICATION).named("appliedName");
    private static final Input<Object, EffortPeriod> APPLIED_PERIOD = ApplicationAnswers.PERIOD
            .period
            .map("appliedPeriod", StatedPeriod::toEffortPeriod)
            .in(APPLICATION);
    private static final Input<Object, LocalDate> APPLIED_START =
            ApplicationAnswers.PERIOD.start.in(APPLICATION).named("appliedStart");
    private static final Input<Object, LocalDate> APPLIED_END =
            ApplicationAnswers.PERIOD.end.in(APPLICATION).named("appliedEnd");
    private static final Input<Object, Integer> APPLIED_GOALS = Input.<Application, Integer>answer(
                    "/goals",
                    application -> Optional.of(application.goals().size()).filter(number -> number > 0))
            .in(APPLICATION)
            .named("appliedGoals");
    private static final Input<Object, TargetGroup> APPLIED_CRITERIA = Input.<Application, TargetGroup>answer(
                    "/targetGroup/direct",
                    application -> application.targetGroup().flatMap(TargetGroups::direct))
            .hidden()
            .in(APPLICATION)
            .named("appliedCriteria");

    private static final Input<FinalReport, Integer> OUTCOMES = Input.<FinalReport, Integer>answer(
                    "/goalOutcomes", AsAppliedRules::outcomes)
            .named("outcomes");
    private static final Input<FinalReport, TargetGroup> CRITERIA = Input.answer(
                    "/targetGroupCriteria", FinalReport::targetGroupCriteria)
            .hidden();
    private static final Input<FinalReport, Share> ELAPSED =
            Input.computed("elapsedShare", REPORTED_PERIOD, APPLIED_PERIOD, AsAppliedRules::elapsed);

    /** The name of the effort is that of the application; another mark or case is only worth a warning. */
    public static final Rule<FinalReport> NAME_AS_APPLIED = Rule.<FinalReport>rule(
                    "effort-name-matches-application", ERROR)
            .from("J23")
            .cites(form("1"))
            .reads(EFFORT_NAME, APPLIED_NAME)
            .milder(WARNING, EffortName::isAlike)
            .holdsWhen(EffortName::equals);

    /** The period is that of the application, or a deviation from the time plan is told. */
    public static final Rule<FinalReport> PERIOD_AS_APPLIED = Rule.<FinalReport>rule(
                    "period-equals-approved-or-deviation", ERROR)
            .from("J10")
            .cites(form("5.3"))
            .shows(PERIOD.start)
            .shows(PERIOD.end)
            .shows(APPLIED_START)
            .shows(APPLIED_END)
            .reads(REPORTED_PERIOD, APPLIED_PERIOD, deviation(DeviationKind.TIME_PLAN, "timePlanDeviation"))
            .holdsWhen((reported, applied, told) -> told || reported.equals(applied));

    /** Each goal of the application has an outcome, in number or words. */
    public static final Rule<FinalReport> OUTCOME_PER_GOAL = Rule.<FinalReport>rule("goal-outcome-per-goal", ERROR)
            .from("J11")
            .cites(form("5.1"))
            .reads(OUTCOMES, APPLIED_GOALS)
            .holdsWhen((outcomes, goals) -> outcomes >= goals);

    /** The criteria of the target group are those of the application, or a deviation from them is told. */
    public static final Rule<FinalReport> CHANGED_CRITERION_TOLD = Rule.<FinalReport>rule(
                    "changed-target-criterion-documented", ERROR)
            .from("J13")
            .cites(form("4.2"))
            .cites(form("5.3"))
            .reads(CRITERIA, APPLIED_CRITERIA, deviation(DeviationKind.TARGET_GROUP_CRITERION, "criterionDeviation"))
            .holdsWhen((reported, applied, told) -> told || criteria(reported).equals(criteria(applied)));

    /** The funds were not used up much faster than the planned time passed. */
    public static final Rule<FinalReport> BURN_RATE = Rule.<FinalReport>rule("burn-rate-vs-time", NOTE)
            .from("J22")
            .cites(form("1"))
            .cites(form("5.3"))
            .reads(USED_SHARE, ELAPSED, Input.parameter(ReportParameters.BURN_RATE_GAP))
            .holdsWhen(AsAppliedRules::isWithin);

    /** The rules, in the order of the form. */
    public static final List<Rule<FinalReport>> ALL =
            List.of(NAME_AS_APPLIED, PERIOD_AS_APPLIED, OUTCOME_PER_GOAL, CHANGED_CRITERION_TOLD, BURN_RATE);

    private AsAppliedRules() {}

    private static Input<FinalReport, Boolean> deviation(DeviationKind kind, String name) {
        return Input.<FinalReport, Boolean>answer(
                        "/deviations", report -> tellsOf(kind, report) ? Optional.of(true) : Optional.empty())
                .answered(name);
    }

    private static boolean tellsOf(DeviationKind kind, FinalReport report) {
        for (Deviation deviation : report.deviations()) {
            if (deviation.kind().orElse(null) == kind) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> outcomes(FinalReport report) {
        int outcomes = 0;
        for (GoalOutcome goal : report.goalOutcomes()) {
            outcomes += goal.result().isPresent() || goal.comment().isPresent() ? 1 : 0;
        }
        return report.goalOutcomes().isEmpty() ? Optional.empty() : Optional.of(outcomes);
    }

    /** Returns a group without its words: the same criteria can be told in other ones. */
    private static TargetGroup criteria(TargetGroup group) {
        return group instanceof Individuals individuals
                ? new IndividualsBuilder()
                        .from(individuals)
                        .description(Optional.empty())
                        .build()
                : group;
    }

    private static Optional<Share> elapsed(EffortPeriod reported, EffortPeriod applied) {
        return applied.months() > 0 ? Optional.of(Share.of(reported.months(), applied.months())) : Optional.empty();
    }

    /** Tells whether the used share is at most the elapsed one and the gap together. */
    private static boolean isWithin(Share used, Share elapsed, Share gap) {
        BigInteger allowed =
                product(elapsed.numerator(), gap.denominator()).add(product(gap.numerator(), elapsed.denominator()));
        return product(elapsed.denominator(), gap.denominator())
                        .multiply(BigInteger.valueOf(used.numerator()))
                        .compareTo(allowed.multiply(BigInteger.valueOf(used.denominator())))
                <= 0;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
