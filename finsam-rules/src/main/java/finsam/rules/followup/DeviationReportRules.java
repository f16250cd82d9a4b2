package finsam.rules.followup;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.followup.CaseAnswers.AGREEMENT;

import finsam.core.effort.EffortName;
import finsam.core.report.Deviation;
import finsam.core.report.DeviationReport;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;

/** A deviation report by itself, and beside the application. */
public final class DeviationReportRules {
    private static final Input<DeviationReport, EffortName> NAME =
            Input.answer("/effortName", DeviationReport::effortName);
    private static final Input<DeviationReport, List<Deviation>> DEVIATIONS =
            Input.list("/deviations", DeviationReport::deviations);

    /** The name of the effort is that of the application; another mark or case is only worth a warning. */
    public static final Rule<DeviationReport> NAME_AS_APPLIED = Rule.<DeviationReport>rule(
                    "effort-name-matches-application", ERROR)
            .from("J23")
            .cites(AGREEMENT)
            .reads(NAME, QuarterlyReportRules.APPLIED_NAME)
            .milder(WARNING, EffortName::isAlike)
            .holdsWhen(EffortName::equals);

    /** It tells of at least one change, and of each what it concerns. */
    public static final Rule<DeviationReport> TELLS_CHANGES = Rule.<DeviationReport>rule(
                    "deviation-report-tells-changes", ERROR)
            .from("I07")
            .cites(AGREEMENT)
            .reads(DEVIATIONS.required())
            .holdsWhen(
                    deviations -> deviations.stream().allMatch(one -> one.kind().isPresent()));

    /** The rules. */
    public static final List<Rule<DeviationReport>> ALL = List.of(NAME_AS_APPLIED, TELLS_CHANGES);

    private DeviationReportRules() {}
}
