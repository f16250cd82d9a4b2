package finsam.core.application;

import finsam.core.call.ApplicantKind;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.SalaryCalculation;
import finsam.core.effort.EffortName;
import finsam.core.effort.EffortOrganisation;
import finsam.core.effort.EvaluationPlan;
import finsam.core.effort.Goal;
import finsam.core.effort.Method;
import finsam.core.effort.RelatedEffort;
import finsam.core.effort.TargetGroups;
import finsam.core.finding.Document;
import finsam.core.money.Sek;
import finsam.core.party.EffortOwner;
import finsam.core.party.OfficeUse;
import finsam.core.party.SubmissionForm;
import finsam.core.plan.ActivityPlan;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An application for cooperation funds (<i>ansökan om samverkansmedel</i>), in the order of the form.
 *
 * <p>Every answer can be missing: which ones are required is for the rules of an association to tell.
 */
@Value.Immutable
@RecordStyle
public interface Application extends Document {
    /** What the association notes. */
    Optional<OfficeUse> office();

    /** How it was handed in. */
    Set<SubmissionForm> submissionForms();

    /** 1. The name of the effort (<i>insatsens namn</i>). */
    Optional<EffortName> effortName();

    /** 1. The planned period (<i>planerad insattid</i>). */
    Optional<StatedPeriod> period();

    /** 1. The funds applied for (<i>ansökta medel</i>). */
    Optional<Sek> requestedAmount();

    /** 2. The member that applies and answers for the effort. */
    Optional<EffortOwner> owner();

    /** Who applies under a call, where only some may: <i>lokal samverkansgrupp</i>. */
    Optional<ApplicantKind> applicantKind();

    /** 3.1 Background and purpose. */
    Optional<String> backgroundAndPurpose();

    /** 3.2 The goals. */
    List<Goal> goals();

    /** 3.2 Differences between women and men in the goals (<i>könsskillnader</i>). */
    Optional<String> genderDifferences();

    /** 3.3 Whom the effort is for. */
    Optional<TargetGroups> targetGroup();

    /** 3.4 How the effort works (<i>arbetssätt</i>). */
    Optional<String> workingMethod();

    /** 3.4 The methods that it names. */
    Set<Method> methods();

    /** How the effort uses the participants' own perspective (<i>brukarperspektiv</i>), where a call asks. */
    Optional<String> participantPerspective();

    /** 3.5 The connection with other projects in words; an applicant without any says so. */
    Optional<String> connections();

    /** 3.5 The other projects and efforts. */
    List<RelatedEffort> relatedEfforts();

    /** 4.1 How the effort is organised. */
    Optional<EffortOrganisation> organisation();

    /** 5.1 The plan of evaluation. */
    Optional<EvaluationPlan> evaluation();

    /** 5.2 Other results that are expected. */
    List<String> otherResults();

    /** 6.1 The attachments that are declared. */
    Set<AttachmentKind> attachments();

    /** The clauses of the agreement that are accepted. */
    Set<AgreementClause> acceptedClauses();

    /** 7.1 The signature. */
    Optional<Signature> signature();

    /** The attached cost compilation. */
    Optional<CostCompilation> costCompilation();

    /** The attached salary calculation. */
    Optional<SalaryCalculation> salaryCalculation();

    /** The attached time and activity plan. */
    Optional<ActivityPlan> activityPlan();
}
