package finsam.rules.validation;

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
import finsam.rules.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A type that has rules, and its rulebook for each profile. */
record Subject<T>(Class<T> type, Function<Profile, Rulebook<T>> rulebooks) {
    /** All of them, as {@link Rulebooks} has them. */
    static final List<Subject<?>> ALL = List.of(
            new Subject<>(Application.class, Rulebooks::applications),
            new Subject<>(FinalReport.class, Rulebooks::finalReports),
            new Subject<>(EffortCase.class, Rulebooks::effortCases),
            new Subject<>(CoordinationAssociation.class, Rulebooks::associations),
            new Subject<>(AssociationDecision.class, Rulebooks::associationDecisions),
            new Subject<>(BoardMeeting.class, Rulebooks::boardMeetings),
            new Subject<>(Procurement.class, Rulebooks::procurements),
            new Subject<>(InvoiceAttestation.class, Rulebooks::attestations),
            new Subject<>(Contract.class, Rulebooks::contracts),
            new Subject<>(Effort.class, Rulebooks::efforts),
            new Subject<>(AnnualPlan.class, Rulebooks::annualPlans),
            new Subject<>(FinancialYear.class, Rulebooks::financialYears),
            new Subject<>(Participation.class, Rulebooks::participations),
            new Subject<>(PublishedStatistics.class, Rulebooks::statistics),
            new Subject<>(MultiAssociationProject.class, Rulebooks::projects),
            new Subject<>(EffortParticipations.class, Rulebooks::effortParticipations),
            new Subject<>(Call.class, Rulebooks::calls),
            new Subject<>(QuarterlyReport.class, Rulebooks::quarterlyReports),
            new Subject<>(DeviationReport.class, Rulebooks::deviationReports),
            new Subject<>(AssociationYear.class, Rulebooks::associationYears),
            new Subject<>(GroupCourse.class, Rulebooks::groupCourses));

    /** Returns the subject that a value is, if it is one. */
    static Optional<Subject<?>> of(Object value) {
        return ALL.stream().filter(subject -> subject.type.isInstance(value)).findFirst();
    }
}
