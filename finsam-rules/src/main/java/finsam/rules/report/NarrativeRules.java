package finsam.rules.report;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.report.ReportAnswers.AS_PLANNED;
import static finsam.rules.report.ReportAnswers.FOLLOW_UP;
import static finsam.rules.report.ReportAnswers.IMPLEMENTATION;
import static finsam.rules.report.ReportAnswers.METHOD_REVIEW;
import static finsam.rules.report.ReportAnswers.USER_INVOLVEMENT;
import static finsam.rules.report.ReportAnswers.form;

import finsam.core.report.FinalReport;
import finsam.rules.rule.Rule;
import java.util.List;

/** Sections 5 and 6 of the report: what has to be told in words. */
public final class NarrativeRules {
    /** The report tells how the effort worked, and whether that was as planned. */
    public static final Rule<FinalReport> METHODS_AS_PLANNED = Rule.<FinalReport>rule(
                    "methods-as-planned-answered", ERROR)
            .from("J15")
            .cites(form("5.2"))
            .requires(METHOD_REVIEW, AS_PLANNED);

    /** The report tells how goals were followed up, and with whom that was shared. */
    public static final Rule<FinalReport> FOLLOW_UP_COMMUNICATED = Rule.<FinalReport>rule(
                    "follow-up-communicated", ERROR)
            .from("J24")
            .cites(form("5.4"))
            .requires(FOLLOW_UP);

    /** The report tells in which form the effort lives on. */
    public static final Rule<FinalReport> IMPLEMENTATION_DESCRIBED = Rule.<FinalReport>rule(
                    "implementation-described", ERROR)
            .from("J20")
            .cites(form("6.2"))
            .requires(IMPLEMENTATION);

    /** The report tells how the participants were involved. */
    public static final Rule<FinalReport> USER_INVOLVEMENT_DESCRIBED = Rule.<FinalReport>rule(
                    "user-involvement-described", ERROR)
            .from("J19")
            .cites(form("6.3"))
            .requires(USER_INVOLVEMENT);

    /** The rules, in the order of the form. */
    public static final List<Rule<FinalReport>> ALL =
            List.of(METHODS_AS_PLANNED, FOLLOW_UP_COMMUNICATED, IMPLEMENTATION_DESCRIBED, USER_INVOLVEMENT_DESCRIBED);

    private NarrativeRules() {}
}
