package finsam.rules.annual;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.annual.PlanInputs.plan;

import finsam.core.annual.AnnualDocument;
import finsam.core.annual.FinancialYear;
import finsam.core.citation.StatuteRef;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What exists for a financial year when it has ended, and by when. */
public final class FinancialYearRules {
    private static final int MONTHS_FOR_REPORT = 3;

    private static final Input<FinancialYear, LocalDate> LAST_DAY = Input.answer("/lastDay", FinancialYear::lastDay);
    private static final Input<FinancialYear, LocalDate> REPORTED =
            Input.answer("/annualReportOn", FinancialYear::annualReportOn);
    private static final Input<FinancialYear, LocalDate> LATEST = LAST_DAY.map(
            "latest",
            day -> Optional.of(YearMonth.from(day).plusMonths(MONTHS_FOR_REPORT).atEndOfMonth()));
    private static final Input<FinancialYear, Set<AnnualDocument>> DOCUMENTS =
            Input.answer("/documents", year -> Optional.of(year.documents()).filter(documents -> !documents.isEmpty()));
    private static final Input<FinancialYear, Set<AnnualDocument>> MISSING =
            DOCUMENTS.map("missingDocuments", documents -> {
                Set<AnnualDocument> missing =
                        EnumSet.of(AnnualDocument.ACTIVITY_PLAN, AnnualDocument.BUDGET, AnnualDocument.ANNUAL_REPORT);
                missing.removeAll(documents);
                return Optional.of(missing);
            });

    /** Every financial year has an audit report. */
    public static final Rule<FinancialYear> AUDITED = Rule.<FinancialYear>rule("annual-audit-report", ERROR)
            .from("A14")
            .cites(plan("Bilaga 2"))
            .reads(DOCUMENTS)
            .holdsWhen(documents -> documents.contains(AnnualDocument.AUDIT_REPORT));

    /** Every year has an activity plan, a budget and an annual report. */
    public static final Rule<FinancialYear> COMPLETE = Rule.<FinancialYear>rule("annual-documents-complete", ERROR)
            .from("A15")
            .cites(StatuteRef.finsam("7"))
            .cites(plan("Bilaga 2"))
            .reads(MISSING)
            .holdsWhen(Set::isEmpty);

    /** The annual report is there within three months of the end of the year. */
    public static final Rule<FinancialYear> REPORT_IN_TIME = Rule.<FinancialYear>rule("annual-report-in-time", ERROR)
            .from("L2003:1210 24 §")
            .cites(StatuteRef.finsam("24"))
            .reads(REPORTED, LATEST)
            .holdsWhen((reported, latest) -> !reported.isAfter(latest));

    /** The rules, in the order of the year. */
    public static final List<Rule<FinancialYear>> ALL = List.of(COMPLETE, REPORT_IN_TIME, AUDITED);

    private FinancialYearRules() {}
}
