package finsam.rules.report;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.report.ReportAnswers.ABSENCE_MONTHS;
import static finsam.rules.report.ReportAnswers.ACTIVE_MONTHS;
import static finsam.rules.report.ReportAnswers.ATTAINMENT;
import static finsam.rules.report.ReportAnswers.EACH_GOAL;
import static finsam.rules.report.ReportAnswers.MONTHS;
import static finsam.rules.report.ReportAnswers.PARTICIPANTS;
import static finsam.rules.report.ReportAnswers.REASON_AND_MEASURE;
import static finsam.rules.report.ReportAnswers.RESULT;
import static finsam.rules.report.ReportAnswers.SOME_GOAL_UNMET;
import static finsam.rules.report.ReportAnswers.STEP_CHANGES;
import static finsam.rules.report.ReportAnswers.TARGET;
import static finsam.rules.report.ReportAnswers.form;

import finsam.core.report.FinalReport;
import finsam.rules.profile.ReportParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;

/** Section 5 of the report: what was reached, and what went another way. */
public final class OutcomeRules {
    /** A goal with a number is reached. */
    public static final Rule<FinalReport> RESULT_REACHES_TARGET = Rule.<FinalReport>rule(
                    "outcome-target-vs-result", WARNING)
            .from("K16")
            .cites(form("5.1"))
            .forEach(EACH_GOAL)
            .onlyIfAnswered(TARGET)
            .shows(ATTAINMENT)
            .reads(RESULT, TARGET)
            .holdsWhen((result, target) -> result >= target);

    /** If a goal was not reached, the deviations tell why and what was done. */
    public static final Rule<FinalReport> UNMET_GOAL_EXPLAINED = Rule.<FinalReport>rule(
                    "unmet-goal-needs-reason-and-measure", ERROR)
            .from("J12")
            .cites(form("5.3"))
            .onlyIf(SOME_GOAL_UNMET, Boolean::booleanValue)
            .requires(REASON_AND_MEASURE);

    /** Not more participants took a step than took part. */
    public static final Rule<FinalReport> STEP_CHANGES_WITHIN_PARTICIPANTS = Rule.<FinalReport>rule(
                    "step-changes-not-above-participants", ERROR)
            .from("J14")
            .cites(form("5.1"))
            .onlyIfAnswered(STEP_CHANGES)
            .reads(STEP_CHANGES, PARTICIPANTS)
            .holdsWhen((steps, participants) -> steps >= 0 && steps <= participants);

    /** Where the report tells for how many months the effort was at work, the rest of the period is told as absence. */
    public static final Rule<FinalReport> ACTIVE_MONTHS_FILL_PERIOD = Rule.<FinalReport>rule(
                    "active-months-vs-period", NOTE)
            .from("J18")
            .cites(form("5.3"))
            .onlyIfAnswered(ACTIVE_MONTHS)
            .reads(ACTIVE_MONTHS, ABSENCE_MONTHS, MONTHS)
            .holdsWhen((active, absent, months) -> (long) active + absent == months);

    /** About very few participants the report tells no details that point at one of them. */
    public static final Rule<FinalReport> SMALL_NUMBERS = Rule.<FinalReport>rule("small-n-privacy", NOTE)
            .from("J25")
            .cites(form("6.1"))
            .reads(PARTICIPANTS, Input.parameter(ReportParameters.SMALLEST_GROUP))
            .holdsWhen((participants, smallest) -> participants <= 0 || participants >= smallest);

    /** The rules, in the order of the form. */
    public static final List<Rule<FinalReport>> ALL = List.of(
            RESULT_REACHES_TARGET,
            STEP_CHANGES_WITHIN_PARTICIPANTS,
            UNMET_GOAL_EXPLAINED,
            ACTIVE_MONTHS_FILL_PERIOD,
            SMALL_NUMBERS);

    private OutcomeRules() {}
}
