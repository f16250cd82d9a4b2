package finsam.rules;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.FinancialYear;
import finsam.core.application.Application;
import finsam.core.association.AssociationDecision;
import finsam.core.association.BoardMeeting;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.InvoiceAttestation;
import finsam.core.association.Procurement;
import finsam.core.citation.FormRef;
import finsam.core.decision.Contract;
import finsam.core.effort.Effort;
import finsam.core.effortcase.EffortCase;
import finsam.core.followup.MultiAssociationProject;
import finsam.core.followup.PublishedStatistics;
import finsam.core.money.Sek;
import finsam.core.participation.EffortParticipations;
import finsam.core.participation.GroupCourse;
import finsam.core.participation.Participation;
import finsam.core.report.FinalReport;
import finsam.rules.annual.ActivityRules;
import finsam.rules.annual.BalanceRules;
import finsam.rules.annual.FinancialYearRules;
import finsam.rules.annual.HeadingRules;
import finsam.rules.annual.LineRules;
import finsam.rules.annual.TotalRules;
import finsam.rules.application.ApplicantRules;
import finsam.rules.application.ApplicationAnswers;
import finsam.rules.application.AttachmentRules;
import finsam.rules.application.EvaluationRules;
import finsam.rules.application.GeneralRules;
import finsam.rules.application.IndividualsRules;
import finsam.rules.application.MethodRules;
import finsam.rules.application.OrganisationRules;
import finsam.rules.application.PartyRules;
import finsam.rules.application.SignatureRules;
import finsam.rules.application.TargetGroupRules;
import finsam.rules.association.AttestationRules;
import finsam.rules.association.AuditorRules;
import finsam.rules.association.BoardRules;
import finsam.rules.association.CharterRules;
import finsam.rules.association.MembershipRules;
import finsam.rules.association.ProcurementRules;
import finsam.rules.association.SeatRules;
import finsam.rules.association.ShareRules;
import finsam.rules.association.SignatoryRules;
import finsam.rules.call.CallGoalRules;
import finsam.rules.call.CallRules;
import finsam.rules.cost.CostLineRules;
import finsam.rules.cost.CostYearRules;
import finsam.rules.cost.FinancingRules;
import finsam.rules.cost.SalaryRules;
import finsam.rules.decision.DecisionRules;
import finsam.rules.decision.PaymentRules;
import finsam.rules.effort.EffortRules;
import finsam.rules.followup.FigureRules;
import finsam.rules.followup.ProjectRules;
import finsam.rules.followup.RegistrationRules;
import finsam.rules.followup.RunningReportRules;
import finsam.rules.followup.SchemeRules;
import finsam.rules.followup.SubProjectRules;
import finsam.rules.followup.TableRules;
import finsam.rules.law.BaseAmountKind;
import finsam.rules.law.PriceBaseAmount;
import finsam.rules.law.Timeline;
import finsam.rules.participation.ActivityCompensationRules;
import finsam.rules.participation.AgeRules;
import finsam.rules.participation.CapacityRules;
import finsam.rules.participation.CaseRules;
import finsam.rules.participation.CharacteristicRules;
import finsam.rules.participation.DependenceRules;
import finsam.rules.participation.DurationRules;
import finsam.rules.participation.EffortParticipationRules;
import finsam.rules.participation.ExitRules;
import finsam.rules.participation.GroupCourseRules;
import finsam.rules.participation.IndividualPlanRules;
import finsam.rules.participation.IntakeRules;
import finsam.rules.participation.MeasureRules;
import finsam.rules.participation.MeetingRules;
import finsam.rules.participation.NeedRules;
import finsam.rules.participation.ReferredGroupRules;
import finsam.rules.participation.SicknessCompensationRules;
import finsam.rules.plan.PlanRules;
import finsam.rules.profile.Profile;
import finsam.rules.report.AsAppliedRules;
import finsam.rules.report.CooperationRules;
import finsam.rules.report.DeliveryRules;
import finsam.rules.report.FundsRules;
import finsam.rules.report.NarrativeRules;
import finsam.rules.report.OutcomeRules;
import finsam.rules.report.ReportAnswers;
import finsam.rules.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The rulebooks of this library, one for each kind of document. The place to start.
 *
 * <pre>{@code
 * Rulebook<Application> rulebook = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
 * Verdict<Application> verdict = rulebook.check(application, LocalDate.of(2024, 5, 6));
 * }</pre>
 */
public final class Rulebooks {
    private static final String VERSION = readVersion();

    private Rulebooks() {}

    /**
     * Returns the rules for applications.
     *
     * @param profile  the parameters of the association and the layout of its form, not null
     * @throws IllegalArgumentException if the layout requires an answer that applications do not have
     */
    public static Rulebook<Application> applications(Profile profile) {
        List<Rule<Application>> rules = Stream.of(
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
                        CallGoalRules.ALL)
                .flatMap(List::stream)
                .toList();
        return new Rulebook<>(
                "application",
                Application.class,
                profile,
                Completeness.before(
                        rules,
                        "application-required-fields",
                        "F01",
                        new FormRef(profile.layout().title(), "fält 1–7"),
                        profile,
                        ApplicationAnswers.ALL));
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
        List<Rule<FinalReport>> rules = Stream.of(
                        DeliveryRules.ALL,
                        ReportAnswers.PERIOD.all(),
                        CooperationRules.ALL,
                        OutcomeRules.ALL,
                        NarrativeRules.ALL,
                        FundsRules.ALL,
                        AsAppliedRules.ALL)
                .flatMap(List::stream)
                .toList();
        return new Rulebook<>(
                "final-report",
                FinalReport.class,
                profile,
                Completeness.before(
                        rules,
                        "final-report-required-fields",
                        "J01",
                        new FormRef(profile.layout().title(), "fält 1–8"),
                        profile,
                        ReportAnswers.ALL));
    }

    /**
     * Returns the rules for the case of an effort: what its documents, decision, costs, payouts and registrations have to tell
     * together.
     *
     * @param profile  the parameters of the association or effort, not null
     */
    public static Rulebook<EffortCase> effortCases(Profile profile) {
        return new Rulebook<>(
                "effort-case",
                EffortCase.class,
                profile,
                Stream.of(
                                DecisionRules.ALL,
                                PaymentRules.ALL,
                                RunningReportRules.ALL,
                                SchemeRules.ALL,
                                RegistrationRules.ALL)
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * Returns the rules for coordination associations.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<CoordinationAssociation> associations(Profile profile) {
        return book(
                "association",
                CoordinationAssociation.class,
                profile,
                List.of(
                        MembershipRules.ALL,
                        ShareRules.ALL,
                        CharterRules.ALL,
                        BoardRules.ALL,
                        SeatRules.ALL,
                        AuditorRules.ALL));
    }

    /**
     * Returns the rules for what an association decides.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<AssociationDecision> associationDecisions(Profile profile) {
        return book(
                "association-decision",
                AssociationDecision.class,
                profile,
                List.of(finsam.rules.association.DecisionRules.ALL));
    }

    /**
     * Returns the rules for meetings of a board.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<BoardMeeting> boardMeetings(Profile profile) {
        return book("board-meeting", BoardMeeting.class, profile, List.of(finsam.rules.association.MeetingRules.ALL));
    }

    /**
     * Returns the rules for procurements.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<Procurement> procurements(Profile profile) {
        return book("procurement", Procurement.class, profile, List.of(ProcurementRules.ALL));
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
        return book("attestation", InvoiceAttestation.class, profile, List.of(new AttestationRules(baseAmounts).all()));
    }

    /**
     * Returns the rules for contracts of an association.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<Contract> contracts(Profile profile) {
        return book("contract", Contract.class, profile, List.of(SignatoryRules.ALL));
    }

    /**
     * Returns the rules for efforts as an association keeps them.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<Effort> efforts(Profile profile) {
        return book("effort", Effort.class, profile, List.of(EffortRules.ALL));
    }

    /**
     * Returns the rules for plans and budgets of an association.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<AnnualPlan> annualPlans(Profile profile) {
        return book(
                "annual-plan",
                AnnualPlan.class,
                profile,
                List.of(HeadingRules.ALL, LineRules.ALL, TotalRules.ALL, BalanceRules.ALL, ActivityRules.ALL));
    }

    /**
     * Returns the rules for financial years of an association.
     *
     * @param profile  the parameters of the association, not null
     */
    public static Rulebook<FinancialYear> financialYears(Profile profile) {
        return book("financial-year", FinancialYear.class, profile, List.of(FinancialYearRules.ALL));
    }

    private static <T> Rulebook<T> book(String name, Class<T> subject, Profile profile, List<List<Rule<T>>> groups) {
        return new Rulebook<>(
                name, subject, profile, groups.stream().flatMap(List::stream).toList());
    }

    /**
     * Returns the rules for the participation of one person.
     *
     * @param profile  the parameters of the association or effort, not null
     */
    public static Rulebook<Participation> participations(Profile profile) {
        return new Rulebook<>(
                "participation",
                Participation.class,
                profile,
                Stream.of(
                                AgeRules.ALL,
                                NeedRules.ALL,
                                CharacteristicRules.ALL,
                                CapacityRules.ALL,
                                DependenceRules.ALL,
                                ReferredGroupRules.ALL,
                                ActivityCompensationRules.ALL,
                                SicknessCompensationRules.ALL,
                                IntakeRules.ALL,
                                IndividualPlanRules.ALL,
                                MeasureRules.ALL,
                                MeetingRules.ALL,
                                DurationRules.ALL,
                                CaseRules.ALL,
                                ExitRules.ALL)
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * Returns the rules for published tables and figures.
     *
     * @param profile  how far rounding may part them, not null
     */
    public static Rulebook<PublishedStatistics> statistics(Profile profile) {
        return new Rulebook<>(
                "statistics",
                PublishedStatistics.class,
                profile,
                Stream.of(TableRules.ALL, FigureRules.ALL).flatMap(List::stream).toList());
    }

    /**
     * Returns the rules for projects of several associations.
     *
     * @param profile  the parameters of the project, not null
     */
    public static Rulebook<MultiAssociationProject> projects(Profile profile) {
        return new Rulebook<>(
                "project",
                MultiAssociationProject.class,
                profile,
                Stream.of(ProjectRules.ALL, SubProjectRules.ALL)
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * Returns the rules for all participations of an effort together.
     *
     * @param profile  the parameters of the association or effort, not null
     */
    public static Rulebook<EffortParticipations> effortParticipations(Profile profile) {
        return new Rulebook<>(
                "effort-participations", EffortParticipations.class, profile, EffortParticipationRules.ALL);
    }

    /**
     * Returns the rules for a group course.
     *
     * @param profile  the parameters of the effort, not null
     */
    public static Rulebook<GroupCourse> groupCourses(Profile profile) {
        return new Rulebook<>("group-course", GroupCourse.class, profile, GroupCourseRules.ALL);
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
