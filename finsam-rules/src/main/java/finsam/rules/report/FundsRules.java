package finsam.rules.report;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.report.ReportAnswers.APPROVED;
import static finsam.rules.report.ReportAnswers.FULLY_USED_ASSESSMENT;
import static finsam.rules.report.ReportAnswers.UNUSED;
import static finsam.rules.report.ReportAnswers.UNUSED_EXPLANATION;
import static finsam.rules.report.ReportAnswers.UNUSED_SHARE;
import static finsam.rules.report.ReportAnswers.USED;
import static finsam.rules.report.ReportAnswers.form;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.report.FinalReport;
import finsam.rules.profile.ReportParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;

/** Sections 1 and 7 of the report: the money. */
public final class FundsRules {
    /** The effort used at most what was approved. */
    public static final Rule<FinalReport> USED_NOT_ABOVE_APPROVED = Rule.<FinalReport>rule(
                    "used-not-above-approved", ERROR)
            .from("J03")
            .cites(form("1"))
            .reads(USED, APPROVED)
            .holdsWhen(Sek::isAtMost);

    /** What was used is not less than nothing. */
    public static final Rule<FinalReport> USED_NOT_NEGATIVE = Rule.<FinalReport>rule("used-not-negative", ERROR)
            .from("J04")
            .cites(form("1"))
            .reads(USED)
            .holdsWhen(Sek.ZERO::isAtMost);

    /** If all funds were used, the report tells whether the budget was well balanced. */
    public static final Rule<FinalReport> FULLY_USED_ASSESSED = Rule.<FinalReport>rule("fully-used-assessment", ERROR)
            .from("J06")
            .cites(form("7.1.1"))
            .onlyIf(UNUSED, Sek::isZero)
            .requires(FULLY_USED_ASSESSMENT);

    /** If funds are left, the report tells why. */
    public static final Rule<FinalReport> UNUSED_EXPLAINED = Rule.<FinalReport>rule("unused-funds-explained", ERROR)
            .from("J05")
            .cites(form("7.2.1"))
            .onlyIf(UNUSED, Sek::isPositive)
            .shows(UNUSED)
            .requires(UNUSED_EXPLANATION);

    /** The form wants 7.1 answered if all funds were used and 7.2 if not: one of the two, never both. */
    public static final Rule<FinalReport> ONE_OF_7_1_AND_7_2 = Rule.<FinalReport>rule(
                    "exactly-one-of-7-1-and-7-2", WARNING)
            .from("J07")
            .cites(form("7.1"))
            .cites(form("7.2"))
            .onlyIf(USED, APPROVED, Sek::isAtMost)
            .reads(
                    UNUSED.at("/useOfFunds"),
                    FULLY_USED_ASSESSMENT.answered("fullyUsedAnswered"),
                    UNUSED_EXPLANATION.answered("unusedAnswered"))
            .holdsWhen((unused, fully, why) -> unused.isPositive() ? !fully : !why);

    /** At most the part that the association accepts is left of the funds. */
    public static final Rule<FinalReport> UNUSED_SHARE_ACCEPTED = Rule.<FinalReport>rule("unused-share", NOTE)
            .from("J21")
            .cites(form("7.2"))
            .shows(UNUSED)
            .reads(UNUSED_SHARE.at("/useOfFunds"), Input.parameter(ReportParameters.UNUSED_SHARE))
            .holdsWhen(Share::isAtMost);

    /** The rules, in the order of the form. */
    public static final List<Rule<FinalReport>> ALL = List.of(
            USED_NOT_ABOVE_APPROVED,
            USED_NOT_NEGATIVE,
            FULLY_USED_ASSESSED,
            UNUSED_EXPLAINED,
            ONE_OF_7_1_AND_7_2,
            UNUSED_SHARE_ACCEPTED);

    private FundsRules() {}
}
