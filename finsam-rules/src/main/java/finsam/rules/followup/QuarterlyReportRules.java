package finsam.rules.followup;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.followup.CaseAnswers.AGREEMENT;

import finsam.core.effort.EffortName;
import finsam.core.money.Sek;
import finsam.core.report.QuarterlyReport;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearQuarter;
import finsam.rules.application.ApplicationAnswers;
import finsam.rules.profile.ReportParameters;
import finsam.rules.report.AsAppliedRules;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A quarterly report by itself, and beside the application. */
public final class QuarterlyReportRules {
    private static final int LAST_YEAR = 9999;

    /** The quarter that it is about. */
    static final Input<QuarterlyReport, YearQuarter> QUARTER = Input.answer("/quarter", QuarterlyReport::quarter);

    private static final Input<QuarterlyReport, LocalDate> SUBMITTED =
            Input.answer("/submittedOn", QuarterlyReport::submittedOn);

    /** The days from the end of the quarter to the day on which it was handed in. */
    static final Input<QuarterlyReport, Long> DAYS =
            Input.computed("days", SUBMITTED, QUARTER, QuarterlyReportRules::daysAfter);

    private static final Input<QuarterlyReport, EffortName> NAME =
            Input.answer("/effortName", QuarterlyReport::effortName);
    private static final Input<QuarterlyReport, Sek> COST = Input.<QuarterlyReport, Sek>answer(
                    "/costToDate", QuarterlyReport::costToDate)
            .named("usedAmount");

    /** The name of the effort in the application, which is handed over beside a report. */
    static final Input<Object, EffortName> APPLIED_NAME =
            ApplicationAnswers.EFFORT_NAME.in(AsAppliedRules.APPLICATION).named("appliedName");

    private static final Input<Object, EffortPeriod> APPLIED_PERIOD = ApplicationAnswers.PERIOD
            .period
            .map("appliedPeriod", StatedPeriod::toEffortPeriod)
            .in(AsAppliedRules.APPLICATION);

    /** The name of the effort is that of the application; another mark or case is only worth a warning. */
    public static final Rule<QuarterlyReport> NAME_AS_APPLIED = Rule.<QuarterlyReport>rule(
                    "effort-name-matches-application", ERROR)
            .from("J23")
            .cites(AGREEMENT)
            .reads(NAME, APPLIED_NAME)
            .milder(WARNING, EffortName::isAlike)
            .holdsWhen(EffortName::equals);

    /** The effort goes on in the quarter that it is about, by the application. */
    public static final Rule<QuarterlyReport> WITHIN_PERIOD = Rule.<QuarterlyReport>rule(
                    "quarterly-report-within-period", WARNING)
            .from("I01")
            .cites(AGREEMENT)
            .reads(QUARTER, APPLIED_PERIOD)
            .holdsWhen((quarter, period) -> quarter.compareTo(YearQuarter.of(period.start())) >= 0
                    && quarter.compareTo(YearQuarter.of(period.end())) <= 0);

    /** It is handed in within the days after its quarter that were agreed. */
    public static final Rule<QuarterlyReport> TIMELY = Rule.<QuarterlyReport>rule("quarterly-report-timely", WARNING)
            .from("I08")
            .cites(AGREEMENT)
            .shows(QUARTER)
            .reads(DAYS, Input.parameter(ReportParameters.QUARTERLY_REPORT_DAYS))
            .holdsWhen((days, most) -> days <= most);

    /** What the effort has cost is not below zero. */
    public static final Rule<QuarterlyReport> COST_NOT_NEGATIVE = Rule.<QuarterlyReport>rule("used-not-negative", ERROR)
            .from("J04")
            .cites(AGREEMENT)
            .reads(COST)
            .holdsWhen(Sek.ZERO::isAtMost);

    /** The rules. */
    public static final List<Rule<QuarterlyReport>> ALL =
            List.of(NAME_AS_APPLIED, WITHIN_PERIOD, TIMELY, COST_NOT_NEGATIVE);

    private QuarterlyReportRules() {}

    /** Returns the days from the end of a quarter to a day; empty for a year that no form can mean. */
    private static Optional<Long> daysAfter(LocalDate day, YearQuarter quarter) {
        if (quarter.year() < 1 || quarter.year() > LAST_YEAR) {
            return Optional.empty();
        }
        LocalDate lastMonth = LocalDate.of(quarter.year(), quarter.quarter() * 3, 1);
        return Optional.of(ChronoUnit.DAYS.between(lastMonth.plusMonths(1).minusDays(1), day));
    }
}
