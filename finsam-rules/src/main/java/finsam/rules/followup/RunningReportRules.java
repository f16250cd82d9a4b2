package finsam.rules.followup;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.followup.CaseAnswers.AGREEMENT;
import static finsam.rules.followup.CaseAnswers.PERIOD;

import finsam.core.citation.FormRef;
import finsam.core.decision.EffortFunding;
import finsam.core.decision.Grant;
import finsam.core.decision.ReportingSchedule;
import finsam.core.effort.Effort;
import finsam.core.effort.PlannedActualPeriod;
import finsam.core.effortcase.EffortCase;
import finsam.core.report.Deviation;
import finsam.core.report.DeviationKind;
import finsam.core.report.DeviationReport;
import finsam.core.report.FinalReport;
import finsam.core.report.GoalOutcome;
import finsam.core.report.Informant;
import finsam.core.report.QuarterlyReport;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearQuarter;
import finsam.rules.profile.ReportParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an effort reports while it goes on, and when. */
public final class RunningReportRules {
    private static final long LONGEST_IN_MONTHS = 1200;
    private static final FormRef REPORTS =
            new FormRef("Ansökan om samverkansmedel, Samordningsförbund Gävleborg", "5.1");

    private static final Input<EffortCase, List<YearQuarter>> EXPECTED = Input.<EffortCase, List<YearQuarter>>answer(
                    "/effort/period", RunningReportRules::expected)
            .named("expectedQuarters");
    private static final Input<EffortCase, List<YearQuarter>> DUE = Input.computed(
            "dueQuarters",
            EXPECTED,
            Input.date("today"),
            (quarters, today) -> Optional.of(quarters.stream()
                    .filter(quarter -> quarter.compareTo(YearQuarter.of(today)) < 0)
                    .toList()));
    private static final Input<EffortCase, Set<YearQuarter>> REPORTED = Input.<EffortCase, Set<YearQuarter>>answer(
                    "/quarterlyReports", RunningReportRules::reported)
            .named("reportedQuarters");
    private static final Input<EffortCase, List<YearQuarter>> MISSING = Input.computed(
            "missingQuarters",
            REPORTED,
            DUE,
            (reported, due) -> Optional.of(
                    due.stream().filter(quarter -> !reported.contains(quarter)).toList()));

    private static final Rows<EffortCase, QuarterlyReport> QUARTERLY = Rows.of(
            "/quarterlyReports",
            effortCase -> Optional.of(effortCase.quarterlyReports()).filter(reports -> !reports.isEmpty()));
    private static final Input<EffortCase, LocalDate> REPORT_DATE = Input.<EffortCase, LocalDate>answer(
                    "/finalReport/informant/date",
                    effortCase -> effortCase
                            .finalReport()
                            .flatMap(FinalReport::informant)
                            .flatMap(Informant::date))
            .named("reportDate");
    private static final Input<EffortCase, LocalDate> FINAL_REPORT_DUE = Input.answer(
            "/funding/grant/reporting/finalReportDue",
            effortCase -> schedule(effortCase).flatMap(ReportingSchedule::finalReportDue));

    private static final Input<EffortCase, Set<DeviationKind>> CHANGES = Input.<EffortCase, Set<DeviationKind>>answer(
                    "/finalReport/deviations", RunningReportRules::changes)
            .named("changes");
    private static final Input<EffortCase, Set<DeviationKind>> TOLD = Input.<EffortCase, Set<DeviationKind>>answer(
                    "/deviationReports", RunningReportRules::told)
            .named("told");
    private static final Input<EffortCase, Set<DeviationKind>> UNTOLD =
            Input.computed("untold", TOLD, CHANGES, RunningReportRules::without);
    private static final Input<EffortCase, Set<DeviationKind>> UNREPORTED = Input.computed(
            "unreported", UNTOLD, Input.parameter(ReportParameters.SIGNIFICANT_CHANGES), RunningReportRules::among);

    /** Every quarter of the effort that is over has its report. */
    public static final Rule<EffortCase> REPORT_PER_QUARTER = Rule.<EffortCase>rule(
                    "quarterly-report-per-quarter", ERROR)
            .from("I01")
            .cites(AGREEMENT)
            .cites(REPORTS)
            .shows(PERIOD)
            .reads(MISSING)
            .holdsWhen(List::isEmpty);

    /** A change that always counts as important was told in a deviation report. */
    public static final Rule<EffortCase> CHANGE_REPORTED = Rule.<EffortCase>rule(
                    "significant-change-needs-deviation-report", ERROR)
            .from("I07")
            .cites(AGREEMENT)
            .reads(UNREPORTED)
            .holdsWhen(Set::isEmpty);

    /** The final report is there on the day that was agreed. */
    public static final Rule<EffortCase> FINAL_REPORT_AS_AGREED = Rule.<EffortCase>rule(
                    "reporting-per-contract", WARNING)
            .from("I08")
            .cites(AGREEMENT)
            .reads(REPORT_DATE, FINAL_REPORT_DUE)
            .holdsWhen((day, due) -> !day.isAfter(due));

    /** A quarterly report is handed in within the days after its quarter that were agreed. */
    public static final Rule<EffortCase> QUARTERLY_TIMELY = Rule.<EffortCase>rule("quarterly-report-timely", WARNING)
            .from("I08")
            .cites(AGREEMENT)
            .forEach(QUARTERLY)
            .shows(QuarterlyReportRules.QUARTER)
            .reads(QuarterlyReportRules.DAYS, Input.parameter(ReportParameters.QUARTERLY_REPORT_DAYS))
            .holdsWhen((days, most) -> days <= most);

    /** The rules, in the order of time. */
    public static final List<Rule<EffortCase>> ALL =
            List.of(REPORT_PER_QUARTER, QUARTERLY_TIMELY, CHANGE_REPORTED, FINAL_REPORT_AS_AGREED);

    private RunningReportRules() {}

    private static Optional<ReportingSchedule> schedule(EffortCase effortCase) {
        return effortCase.funding().flatMap(EffortFunding::grant).flatMap(Grant::reporting);
    }

    /** Returns the quarters that the decision asks for, or every quarter of the period if it does not tell. */
    private static Optional<List<YearQuarter>> expected(EffortCase effortCase) {
        return CaseAnswers.period(effortCase)
                .filter(period -> period.months() <= LONGEST_IN_MONTHS)
                .map(period -> schedule(effortCase)
                        .filter(agreed -> agreed.interval().isPresent()
                                || !agreed.quarters().isEmpty())
                        .map(agreed -> agreed.quartersOf(period))
                        .orElseGet(period::quarters));
    }

    private static Optional<Set<YearQuarter>> reported(EffortCase effortCase) {
        List<QuarterlyReport> reports = effortCase.quarterlyReports();
        return reports.isEmpty()
                        || reports.stream().anyMatch(report -> report.quarter().isEmpty())
                ? Optional.empty()
                : Optional.of(reports.stream()
                        .flatMap(report -> report.quarter().stream())
                        .collect(Collectors.<YearQuarter, Set<YearQuarter>>toCollection(LinkedHashSet::new)));
    }

    /** Returns what changed, by the reports and by what was planned; empty while neither tells anything. */
    private static Optional<Set<DeviationKind>> changes(EffortCase effortCase) {
        if (effortCase.finalReport().isEmpty()
                && effortCase.quarterlyReports().isEmpty()
                && effortCase.effort().flatMap(Effort::period).isEmpty()) {
            return Optional.empty();
        }
        Set<DeviationKind> kinds = kinds(Stream.concat(
                effortCase.finalReport().stream().flatMap(report -> report.deviations().stream()),
                effortCase.quarterlyReports().stream().flatMap(report -> report.deviations().stream())));
        if (isShifted(effortCase)) {
            kinds.add(DeviationKind.TIME_PLAN);
        }
        if (effortCase.finalReport().stream()
                .flatMap(report -> report.goalOutcomes().stream())
                .anyMatch(GoalOutcome::isUnmet)) {
            kinds.add(DeviationKind.NUMERIC_GOAL);
        }
        return Optional.of(kinds);
    }

    private static boolean isShifted(EffortCase effortCase) {
        Optional<PlannedActualPeriod> kept = effortCase.effort().flatMap(Effort::period);
        Optional<EffortPeriod> planned = CaseAnswers.planned(effortCase).flatMap(StatedPeriod::toEffortPeriod);
        Optional<EffortPeriod> reported =
                effortCase.finalReport().flatMap(FinalReport::period).flatMap(StatedPeriod::toEffortPeriod);
        return kept.flatMap(PlannedActualPeriod::startShift).orElse(0L) != 0
                || kept.flatMap(PlannedActualPeriod::endShift).orElse(0L) != 0
                || planned.flatMap(before -> reported.map(after -> !after.equals(before)))
                        .orElse(false);
    }

    /** Returns what deviation reports told; empty while the case holds no report of its running at all. */
    private static Optional<Set<DeviationKind>> told(EffortCase effortCase) {
        return effortCase.deviationReports().isEmpty()
                        && effortCase.quarterlyReports().isEmpty()
                ? Optional.empty()
                : Optional.of(kinds(effortCase.deviationReports().stream()
                        .map(DeviationReport::deviations)
                        .flatMap(List::stream)));
    }

    private static Set<DeviationKind> kinds(Stream<Deviation> deviations) {
        return deviations
                .flatMap(deviation -> deviation.kind().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeviationKind.class)));
    }

    private static Optional<Set<DeviationKind>> without(Set<DeviationKind> told, Set<DeviationKind> changes) {
        Set<DeviationKind> rest = EnumSet.noneOf(DeviationKind.class);
        changes.stream().filter(kind -> !told.contains(kind)).forEach(rest::add);
        return Optional.of(rest);
    }

    private static Optional<Set<DeviationKind>> among(Set<DeviationKind> kinds, Set<DeviationKind> significant) {
        Set<DeviationKind> both = EnumSet.noneOf(DeviationKind.class);
        kinds.stream().filter(significant::contains).forEach(both::add);
        return Optional.of(both);
    }
}
