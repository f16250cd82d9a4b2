package finsam.quickstart;

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
import finsam.core.finding.Document;
import finsam.core.finding.Reading;
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
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which rules judge which document, and under which profile where nobody names one. */
final class RulebookTable {
    private static final List<Row<?>> ROWS = List.of(
            new Row<>(Call.class, Rulebooks::calls, KnownProfiles.GAVLEBORG),
            new Row<>(Application.class, Rulebooks::applications, KnownProfiles.GAVLEBORG_APPLICATION_2024),
            new Row<>(Effort.class, Rulebooks::efforts, KnownProfiles.GAVLEBORG),
            new Row<>(Contract.class, Rulebooks::contracts, KnownProfiles.GAVLEBORG),
            new Row<>(Participation.class, Rulebooks::participations, KnownProfiles.GAVLEBORG),
            new Row<>(EffortParticipations.class, Rulebooks::effortParticipations, KnownProfiles.GAVLEBORG),
            new Row<>(GroupCourse.class, Rulebooks::groupCourses, KnownProfiles.GAVLEBORG),
            new Row<>(QuarterlyReport.class, Rulebooks::quarterlyReports, KnownProfiles.GAVLEBORG),
            new Row<>(DeviationReport.class, Rulebooks::deviationReports, KnownProfiles.GAVLEBORG),
            new Row<>(FinalReport.class, Rulebooks::finalReports, KnownProfiles.GAVLEBORG_FINAL_REPORT_2022),
            new Row<>(EffortCase.class, Rulebooks::effortCases, KnownProfiles.GAVLEBORG),
            new Row<>(PublishedStatistics.class, Rulebooks::statistics, KnownProfiles.STATISTICS),
            new Row<>(MultiAssociationProject.class, Rulebooks::projects, KnownProfiles.MIA),
            new Row<>(AnnualPlan.class, Rulebooks::annualPlans, KnownProfiles.GOTLAND_2021),
            new Row<>(FinancialYear.class, Rulebooks::financialYears, KnownProfiles.GAVLEBORG),
            new Row<>(AssociationYear.class, Rulebooks::associationYears, KnownProfiles.GAVLEBORG),
            new Row<>(CoordinationAssociation.class, Rulebooks::associations, KnownProfiles.GAVLEBORG),
            new Row<>(AssociationDecision.class, Rulebooks::associationDecisions, KnownProfiles.GAVLEBORG),
            new Row<>(BoardMeeting.class, Rulebooks::boardMeetings, KnownProfiles.GAVLEBORG),
            new Row<>(Procurement.class, Rulebooks::procurements, KnownProfiles.GAVLEBORG),
            new Row<>(InvoiceAttestation.class, Rulebooks::attestations, KnownProfiles.GAVLEBORG));

    private RulebookTable() {}

    /**
     * Judges a document.
     *
     * @param own  the association's own profile, if it has one for this kind of document
     */
    static Verdict<?> judge(Document document, Reading<?> reading, Optional<Profile> own, LocalDate date) {
        for (Row<?> row : ROWS) {
            if (row.type().isInstance(document)) {
                return row.judge(reading, own, date);
            }
        }
        throw new IllegalArgumentException("document: of no kind that has rules");
    }

    private record Row<T extends Document>(Class<T> type, Function<Profile, Rulebook<T>> rulebook, Profile standard) {
        Verdict<T> judge(Reading<?> reading, Optional<Profile> own, LocalDate date) {
            return own.flatMap(this::with)
                    .orElseGet(() -> rulebook.apply(standard))
                    .check(reading.map(type::cast), date);
        }

        /** A profile with a form is for one kind of document: a rulebook for another kind refuses it. */
        private Optional<Rulebook<T>> with(Profile profile) {
            try {
                return Optional.of(rulebook.apply(profile));
            } catch (IllegalArgumentException anotherKind) {
                return Optional.empty();
            }
        }
    }
}
