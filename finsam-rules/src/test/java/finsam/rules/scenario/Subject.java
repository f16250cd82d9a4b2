package finsam.rules.scenario;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.FinancialYear;
import finsam.core.application.Application;
import finsam.core.association.AssociationDecision;
import finsam.core.association.BoardMeeting;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.InvoiceAttestation;
import finsam.core.association.Procurement;
import finsam.core.call.Call;
import finsam.core.decision.Contract;
import finsam.core.effort.Effort;
import finsam.core.effortcase.AssociationYear;
import finsam.core.effortcase.EffortCase;
import finsam.core.followup.MultiAssociationProject;
import finsam.core.followup.PublishedStatistics;
import finsam.core.participation.EffortParticipations;
import finsam.core.participation.GroupCourse;
import finsam.core.participation.Participation;
import finsam.core.report.DeviationReport;
import finsam.core.report.FinalReport;
import finsam.core.report.QuarterlyReport;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import finsam.rules.report.AsAppliedRules;
import finsam.rules.rule.OtherDocument;
import java.util.List;
import java.util.function.Function;

/**
 * What scenarios can be about: the name that a file gives, the type, the rulebook, the profile it stands on, and the other
 * documents that it is compared with.
 */
public record Subject<T>(
        String name,
        Class<T> type,
        Function<Profile, Rulebook<T>> rulebook,
        Profile profile,
        List<OtherDocument<?>> others) {

    public static final List<Subject<?>> ALL = List.of(
            new Subject<>(
                    "application",
                    Application.class,
                    Rulebooks::applications,
                    KnownProfiles.GAVLEBORG_APPLICATION_2024),
            new Subject<>(
                    "final-report",
                    FinalReport.class,
                    Rulebooks::finalReports,
                    KnownProfiles.GAVLEBORG_FINAL_REPORT_2022,
                    List.of(AsAppliedRules.APPLICATION)),
            new Subject<>(
                    "association", CoordinationAssociation.class, Rulebooks::associations, KnownProfiles.GOTLAND_2021),
            new Subject<>(
                    "association-decision",
                    AssociationDecision.class,
                    Rulebooks::associationDecisions,
                    KnownProfiles.GOTLAND_2021),
            new Subject<>("board-meeting", BoardMeeting.class, Rulebooks::boardMeetings, KnownProfiles.GOTLAND_2021),
            new Subject<>("procurement", Procurement.class, Rulebooks::procurements, KnownProfiles.GOTLAND_2021),
            new Subject<>("attestation", InvoiceAttestation.class, Rulebooks::attestations, KnownProfiles.GOTLAND_2021),
            new Subject<>("contract", Contract.class, Rulebooks::contracts, KnownProfiles.GOTLAND_2021),
            new Subject<>("effort", Effort.class, Rulebooks::efforts, KnownProfiles.GOTLAND_2021),
            new Subject<>("annual-plan", AnnualPlan.class, Rulebooks::annualPlans, KnownProfiles.GOTLAND_2021),
            new Subject<>("financial-year", FinancialYear.class, Rulebooks::financialYears, KnownProfiles.GOTLAND_2021),
            new Subject<>("effort-case", EffortCase.class, Rulebooks::effortCases, KnownProfiles.GAVLEBORG),
            new Subject<>("statistics", PublishedStatistics.class, Rulebooks::statistics, KnownProfiles.STATISTICS),
            new Subject<>("project", MultiAssociationProject.class, Rulebooks::projects, KnownProfiles.MIA),
            new Subject<>("participation", Participation.class, Rulebooks::participations, KnownProfiles.GAVLEBORG),
            new Subject<>(
                    "effort-participations",
                    EffortParticipations.class,
                    Rulebooks::effortParticipations,
                    KnownProfiles.GAVLEBORG),
            new Subject<>("call", Call.class, Rulebooks::calls, KnownProfiles.GAVLEBORG_NASTA_STEG_2022),
            new Subject<>(
                    "quarterly-report",
                    QuarterlyReport.class,
                    Rulebooks::quarterlyReports,
                    KnownProfiles.GAVLEBORG,
                    List.of(AsAppliedRules.APPLICATION)),
            new Subject<>(
                    "deviation-report",
                    DeviationReport.class,
                    Rulebooks::deviationReports,
                    KnownProfiles.GAVLEBORG,
                    List.of(AsAppliedRules.APPLICATION)),
            new Subject<>(
                    "association-year",
                    AssociationYear.class,
                    Rulebooks::associationYears,
                    KnownProfiles.GAVLEBORG_CALL_2022),
            new Subject<>("group-course", GroupCourse.class, Rulebooks::groupCourses, KnownProfiles.GAVLEBORG));

    Subject(String name, Class<T> type, Function<Profile, Rulebook<T>> rulebook, Profile profile) {
        this(name, type, rulebook, profile, List.of());
    }

    static Subject<?> named(String name) {
        return ALL.stream()
                .filter(subject -> subject.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no subject " + name));
    }
}
