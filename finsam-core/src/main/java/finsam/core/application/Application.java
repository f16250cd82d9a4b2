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
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.party.EffortOwner;
import finsam.core.party.OfficeUse;
import finsam.core.party.SubmissionForm;
import finsam.core.plan.ActivityPlan;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An application for cooperation funds (<i>ansökan om samverkansmedel</i>), in the order of the form.
 *
 * <p>Every answer can be missing: which ones are required is for the rules of an association to tell.
 *
 * <pre>{@code
 * Application application = new ApplicationBuilder()
 *         .effortName(EffortName.of("Räkna med mig!"))
 *         .period(StatedPeriod.of(LocalDate.of(2024, 9, 1), LocalDate.of(2026, 8, 30)))
 *         .requestedAmount(Sek.of(3_222_836))
 *         .addAttachments(AttachmentKind.COST_COMPILATION)
 *         .build();
 * application.requestedAmount(); // Optional[3222836]
 * application.owner(); // Optional.empty
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Application extends Document {
    /** What the association notes. */
    Optional<@Valid OfficeUse> office();

    /** How it was handed in. */
    @LimitedList
    Set<SubmissionForm> submissionForms();

    /** 1. The name of the effort (<i>insatsens namn</i>). */
    Optional<EffortName> effortName();

    /** 1. The planned period (<i>planerad insattid</i>). */
    Optional<@Valid StatedPeriod> period();

    /** 1. The funds applied for (<i>ansökta medel</i>). */
    Optional<Sek> requestedAmount();

    /** 2. The member that applies and answers for the effort. */
    Optional<@Valid EffortOwner> owner();

    /** Who applies under a call, where only some may: <i>lokal samverkansgrupp</i>. */
    Optional<ApplicantKind> applicantKind();

    /** 3.1 Background and purpose. */
    Optional<@LimitedText String> backgroundAndPurpose();

    /** 3.2 The goals. */
    @LimitedList
    List<@Valid Goal> goals();

    /** 3.2 Differences between women and men in the goals (<i>könsskillnader</i>). */
    Optional<@LimitedText String> genderDifferences();

    /** 3.3 Whom the effort is for. */
    Optional<@Valid TargetGroups> targetGroup();

    /** 3.4 How the effort works (<i>arbetssätt</i>). */
    Optional<@LimitedText String> workingMethod();

    /** 3.4 The methods that it names. */
    @LimitedList
    Set<Method> methods();

    /** How the effort uses the participants' own perspective (<i>brukarperspektiv</i>), where a call asks. */
    Optional<@LimitedText String> participantPerspective();

    /** 3.5 The connection with other projects in words; an applicant without any says so. */
    Optional<@LimitedText String> connections();

    /** 3.5 The other projects and efforts. */
    @LimitedList
    List<@Valid RelatedEffort> relatedEfforts();

    /** 4.1 How the effort is organised. */
    Optional<@Valid EffortOrganisation> organisation();

    /** 5.1 The plan of evaluation. */
    Optional<@Valid EvaluationPlan> evaluation();

    /** 5.2 Other results that are expected. */
    @LimitedList
    List<@LimitedText String> otherResults();

    /** 6.1 The attachments that are declared. */
    @LimitedList
    Set<AttachmentKind> attachments();

    /** The clauses of the agreement that are accepted. */
    @LimitedList
    Set<AgreementClause> acceptedClauses();

    /** 7.1 The signature. */
    Optional<@Valid Signature> signature();

    /** The attached cost compilation. */
    Optional<@Valid CostCompilation> costCompilation();

    /** The attached salary calculation. */
    Optional<@Valid SalaryCalculation> salaryCalculation();

    /** The attached time and activity plan. */
    Optional<@Valid ActivityPlan> activityPlan();
}
