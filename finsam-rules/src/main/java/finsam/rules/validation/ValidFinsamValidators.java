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

/** The validators of {@link ValidFinsam}, one for each type, so that a provider refuses it on every other. */
public final class ValidFinsamValidators {
    private ValidFinsamValidators() {}

    /** Of values of type {@link Application}. */
    public static final class OfApplication extends RulebookValidator<Application> {
        /** Makes one; for the provider. */
        public OfApplication() {
            super(Application.class);
        }
    }

    /** Of values of type {@link FinalReport}. */
    public static final class OfFinalReport extends RulebookValidator<FinalReport> {
        /** Makes one; for the provider. */
        public OfFinalReport() {
            super(FinalReport.class);
        }
    }

    /** Of values of type {@link EffortCase}. */
    public static final class OfEffortCase extends RulebookValidator<EffortCase> {
        /** Makes one; for the provider. */
        public OfEffortCase() {
            super(EffortCase.class);
        }
    }

    /** Of values of type {@link CoordinationAssociation}. */
    public static final class OfAssociation extends RulebookValidator<CoordinationAssociation> {
        /** Makes one; for the provider. */
        public OfAssociation() {
            super(CoordinationAssociation.class);
        }
    }

    /** Of values of type {@link AssociationDecision}. */
    public static final class OfAssociationDecision extends RulebookValidator<AssociationDecision> {
        /** Makes one; for the provider. */
        public OfAssociationDecision() {
            super(AssociationDecision.class);
        }
    }

    /** Of values of type {@link BoardMeeting}. */
    public static final class OfBoardMeeting extends RulebookValidator<BoardMeeting> {
        /** Makes one; for the provider. */
        public OfBoardMeeting() {
            super(BoardMeeting.class);
        }
    }

    /** Of values of type {@link Procurement}. */
    public static final class OfProcurement extends RulebookValidator<Procurement> {
        /** Makes one; for the provider. */
        public OfProcurement() {
            super(Procurement.class);
        }
    }

    /** Of values of type {@link InvoiceAttestation}. */
    public static final class OfInvoiceAttestation extends RulebookValidator<InvoiceAttestation> {
        /** Makes one; for the provider. */
        public OfInvoiceAttestation() {
            super(InvoiceAttestation.class);
        }
    }

    /** Of values of type {@link Contract}. */
    public static final class OfContract extends RulebookValidator<Contract> {
        /** Makes one; for the provider. */
        public OfContract() {
            super(Contract.class);
        }
    }

    /** Of values of type {@link Effort}. */
    public static final class OfEffort extends RulebookValidator<Effort> {
        /** Makes one; for the provider. */
        public OfEffort() {
            super(Effort.class);
        }
    }

    /** Of values of type {@link AnnualPlan}. */
    public static final class OfAnnualPlan extends RulebookValidator<AnnualPlan> {
        /** Makes one; for the provider. */
        public OfAnnualPlan() {
            super(AnnualPlan.class);
        }
    }

    /** Of values of type {@link FinancialYear}. */
    public static final class OfFinancialYear extends RulebookValidator<FinancialYear> {
        /** Makes one; for the provider. */
        public OfFinancialYear() {
            super(FinancialYear.class);
        }
    }

    /** Of values of type {@link Participation}. */
    public static final class OfParticipation extends RulebookValidator<Participation> {
        /** Makes one; for the provider. */
        public OfParticipation() {
            super(Participation.class);
        }
    }

    /** Of values of type {@link PublishedStatistics}. */
    public static final class OfStatistics extends RulebookValidator<PublishedStatistics> {
        /** Makes one; for the provider. */
        public OfStatistics() {
            super(PublishedStatistics.class);
        }
    }

    /** Of values of type {@link MultiAssociationProject}. */
    public static final class OfProject extends RulebookValidator<MultiAssociationProject> {
        /** Makes one; for the provider. */
        public OfProject() {
            super(MultiAssociationProject.class);
        }
    }

    /** Of values of type {@link EffortParticipations}. */
    public static final class OfEffortParticipations extends RulebookValidator<EffortParticipations> {
        /** Makes one; for the provider. */
        public OfEffortParticipations() {
            super(EffortParticipations.class);
        }
    }

    /** Of values of type {@link GroupCourse}. */
    public static final class OfGroupCourse extends RulebookValidator<GroupCourse> {
        /** Makes one; for the provider. */
        public OfGroupCourse() {
            super(GroupCourse.class);
        }
    }

    /** Of values of type {@link Call}. */
    public static final class OfCall extends RulebookValidator<Call> {
        /** Makes one; for the provider. */
        public OfCall() {
            super(Call.class);
        }
    }

    /** Of values of type {@link QuarterlyReport}. */
    public static final class OfQuarterlyReport extends RulebookValidator<QuarterlyReport> {
        /** Makes one; for the provider. */
        public OfQuarterlyReport() {
            super(QuarterlyReport.class);
        }
    }

    /** Of values of type {@link DeviationReport}. */
    public static final class OfDeviationReport extends RulebookValidator<DeviationReport> {
        /** Makes one; for the provider. */
        public OfDeviationReport() {
            super(DeviationReport.class);
        }
    }

    /** Of values of type {@link AssociationYear}. */
    public static final class OfAssociationYear extends RulebookValidator<AssociationYear> {
        /** Makes one; for the provider. */
        public OfAssociationYear() {
            super(AssociationYear.class);
        }
    }
}
