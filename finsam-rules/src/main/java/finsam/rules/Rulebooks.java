package finsam.rules;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.FinancialYear;
import finsam.core.application.Application;
import finsam.core.association.AssociationDecision;
import finsam.core.association.BoardMeeting;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.InvoiceAttestation;
import finsam.core.association.Procurement;
import finsam.core.call.Call;
import finsam.core.citation.FormRef;
import finsam.core.decision.Contract;
import finsam.core.effort.Effort;
import finsam.core.effortcase.AssociationYear;
import finsam.core.effortcase.EffortCase;
import finsam.core.followup.MultiAssociationProject;
import finsam.core.followup.PublishedStatistics;
import finsam.core.money.Sek;
import finsam.core.participation.EffortParticipations;
import finsam.core.participation.GroupCourse;
import finsam.core.participation.Participation;
import finsam.core.report.DeviationReport;
import finsam.core.report.FinalReport;
import finsam.core.report.QuarterlyReport;
import finsam.rules.application.ApplicationAnswers;
import finsam.rules.association.AttestationRules;
import finsam.rules.law.BaseAmountKind;
import finsam.rules.law.PriceBaseAmount;
import finsam.rules.law.Timeline;
import finsam.rules.profile.Profile;
import finsam.rules.report.ReportAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/**
 * The rulebooks of this library, one for each kind of document. The place to start.
 *
 * <pre>{@code
 * Rulebook<Application> rulebook = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
 * Verdict<Application> verdict = rulebook.check(application, LocalDate.of(2024, 5, 6));
 * }</pre>
 *
 * <p>In the order of an effort's life: {@link #calls}, {@link #applications}, {@link #contracts}, {@link #efforts},
 * {@link #participations}, {@link #effortParticipations}, {@link #groupCourses}, {@link #quarterlyReports},
 * {@link #deviationReports}, {@link #finalReports}, and {@link #effortCases} for all of them together. Of the association:
 * {@link #associations}, {@link #associationDecisions}, {@link #boardMeetings}, {@link #procurements}, {@link #attestations},
 * {@link #annualPlans}, {@link #financialYears}, and {@link #associationYears} for plan, members and cases together. Of what
 * is counted: {@link #statistics} and {@link #projects}.
 *
 * <p>A decision on an effort's funds, its costs and its payouts have no rulebook of their own: every rule about them compares
 * them with each other or with the application, so they are checked in their case, by {@link #effortCases}.
 */
public final class Rulebooks {
    private static final String VERSION = readVersion();

    private Rulebooks() {}

    /**
     * Returns the rules for calls by themselves, before anybody has applied. What a call asks of those who apply is in {@link #applications}.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<Call> calls(Profile profile) {
        return new Rulebook<>("call", Call.class, profile, RulesOfEfforts.CALL);
    }

    /**
     * Returns the rules for applications.
     *
     * @param profile  the parameters of the association and the layout of its form, not null
     * @throws IllegalArgumentException if the layout requires an answer that applications do not have
     */
    public static Rulebook<Application> applications(Profile profile) {
        return new Rulebook<>(
                "application",
                Application.class,
                profile,
                Completeness.before(
                        RulesOfEfforts.APPLICATION,
                        "application-required-fields",
                        "F01",
                        new FormRef(profile.layout().title(), "fält 1–7"),
                        profile,
                        ApplicationAnswers.ALL));
    }

    /**
     * Returns the rules for contracts of an association.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<Contract> contracts(Profile profile) {
        return new Rulebook<>("contract", Contract.class, profile, RulesOfAssociations.CONTRACT);
    }

    /**
     * Returns the rules for efforts as an association keeps them.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<Effort> efforts(Profile profile) {
        return new Rulebook<>("effort", Effort.class, profile, RulesOfEfforts.EFFORT);
    }

    /**
     * Returns the rules for the participation of one person.
     *
     * @param profile  the parameters of the association or effort, not null
     */
    public static Rulebook<Participation> participations(Profile profile) {
        return new Rulebook<>("participation", Participation.class, profile, RulesOfPeople.PARTICIPATION);
    }

    /**
     * Returns the rules for all participations of an effort together.
     *
     * @param profile  the parameters of the association or effort, not null
     */
    public static Rulebook<EffortParticipations> effortParticipations(Profile profile) {
        return new Rulebook<>(
                "effort-participations", EffortParticipations.class, profile, RulesOfPeople.EFFORT_PARTICIPATIONS);
    }

    /**
     * Returns the rules for a group course.
     *
     * @param profile  the parameters of the effort, not null
     */
    public static Rulebook<GroupCourse> groupCourses(Profile profile) {
        return new Rulebook<>("group-course", GroupCourse.class, profile, RulesOfPeople.GROUP_COURSE);
    }

    /**
     * Returns the rules for quarterly reports. Some compare the report
     * with the application: hand that over beside it.
     *
     * @param profile  the parameters of the association or effort, not null
     */
    public static Rulebook<QuarterlyReport> quarterlyReports(Profile profile) {
        return new Rulebook<>("quarterly-report", QuarterlyReport.class, profile, RulesOfEfforts.QUARTERLY_REPORT);
    }

    /**
     * Returns the rules for deviation reports. Some compare the report
     * with the application: hand that over beside it.
     *
     * @param profile  the parameters of the association or effort, not null
     */
    public static Rulebook<DeviationReport> deviationReports(Profile profile) {
        return new Rulebook<>("deviation-report", DeviationReport.class, profile, RulesOfEfforts.DEVIATION_REPORT);
    }

    /**
     * Returns the rules for final reports. Some compare the report with the application: hand that over beside it.
     *
     * <pre>{@code
     * Verdict<FinalReport> verdict = rulebook.check(report, date, application);
     * }</pre>
     *
     * @param profile  the parameters of the association and the layout of its form, not null
     * @throws IllegalArgumentException if the layout requires an answer that final reports do not have
     */
    public static Rulebook<FinalReport> finalReports(Profile profile) {
        return new Rulebook<>(
                "final-report",
                FinalReport.class,
                profile,
                Completeness.before(
                        RulesOfEfforts.FINAL_REPORT,
                        "final-report-required-fields",
                        "J01",
                        new FormRef(profile.layout().title(), "fält 1–8"),
                        profile,
                        ReportAnswers.ALL));
    }

    /**
     * Returns the rules for the case of an effort: what its documents, decision, costs, payouts and registrations
     * have to tell together.
     *
     * @param profile  the parameters of the association or effort, not null
     */
    public static Rulebook<EffortCase> effortCases(Profile profile) {
        return new Rulebook<>("effort-case", EffortCase.class, profile, RulesOfEfforts.EFFORT_CASE);
    }

    /**
     * Returns the rules for coordination associations.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<CoordinationAssociation> associations(Profile profile) {
        return new Rulebook<>("association", CoordinationAssociation.class, profile, RulesOfAssociations.ASSOCIATION);
    }

    /**
     * Returns the rules for what an association decides.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<AssociationDecision> associationDecisions(Profile profile) {
        return new Rulebook<>("association-decision", AssociationDecision.class, profile, RulesOfAssociations.DECISION);
    }

    /**
     * Returns the rules for meetings of a board.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<BoardMeeting> boardMeetings(Profile profile) {
        return new Rulebook<>("board-meeting", BoardMeeting.class, profile, RulesOfAssociations.MEETING);
    }

    /**
     * Returns the rules for procurements.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<Procurement> procurements(Profile profile) {
        return new Rulebook<>("procurement", Procurement.class, profile, RulesOfAssociations.PROCUREMENT);
    }

    /**
     * Returns the rules for attestations of invoices, with the base amounts of this library.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<InvoiceAttestation> attestations(Profile profile) {
        return attestations(profile, PriceBaseAmount.BY_KIND);
    }

    /**
     * Returns the rules for attestations of invoices.
     *
     * @param profile  the parameters of the association, not null
     * @param baseAmounts  the base amounts by kind, for whom those of the library end too early, not null
     */
    public static Rulebook<InvoiceAttestation> attestations(
            Profile profile, SortedMap<BaseAmountKind, Timeline<Sek>> baseAmounts) {
        return new Rulebook<>(
                "attestation", InvoiceAttestation.class, profile, new AttestationRules(baseAmounts).all());
    }

    /**
     * Returns the rules for plans and budgets of an association.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<AnnualPlan> annualPlans(Profile profile) {
        return new Rulebook<>("annual-plan", AnnualPlan.class, profile, RulesOfAssociations.PLAN);
    }

    /**
     * Returns the rules for financial years of an association.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<FinancialYear> financialYears(Profile profile) {
        return new Rulebook<>("financial-year", FinancialYear.class, profile, RulesOfAssociations.FINANCIAL_YEAR);
    }

    /**
     * Returns the rules for the year of an association: what its plan, its members and the cases of its efforts have to
     * tell together.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<AssociationYear> associationYears(Profile profile) {
        return new Rulebook<>("association-year", AssociationYear.class, profile, RulesOfAssociations.YEAR);
    }

    /**
     * Returns the rules for published tables and figures.
     *
     * @param profile  how far rounding may part them, not null
     */
    public static Rulebook<PublishedStatistics> statistics(Profile profile) {
        return new Rulebook<>("statistics", PublishedStatistics.class, profile, RulesOfPeople.STATISTICS);
    }

    /**
     * Returns the rules for projects of several associations.
     *
     * @param profile  the parameters of the project, not null
     */
    public static Rulebook<MultiAssociationProject> projects(Profile profile) {
        return new Rulebook<>("project", MultiAssociationProject.class, profile, RulesOfPeople.PROJECT);
    }

    /** Returns the version of this library. */
    public static String libraryVersion() {
        return VERSION;
    }

    private static String readVersion() {
        try (InputStream stream = Rulebooks.class.getResourceAsStream("version.txt")) {
            if (stream == null) {
                throw new IllegalStateException("version.txt is missing from the library");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
