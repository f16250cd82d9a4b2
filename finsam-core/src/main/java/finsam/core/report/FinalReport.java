package finsam.core.report;

import finsam.core.effort.EffortName;
import finsam.core.effort.TargetGroup;
import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.party.EffortOwner;
import finsam.core.party.OfficeUse;
import finsam.core.party.Party;
import finsam.core.party.SubmissionForm;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The final report of an effort (<i>slutrapport</i>), in the order of the form.
 *
 * <p>Every answer can be missing: which ones are required is for the rules of an association to tell.
 *
 * <pre>{@code
 * FinalReport report = new FinalReportBuilder()
 *         .effortName(EffortName.of("Räkna med mig!"))
 *         .approvedAmount(Sek.of(100_000))
 *         .usedAmount(Sek.of(96_997))
 *         .addGoalOutcomes(new GoalOutcomeBuilder().target(10).result(5).build())
 *         .build();
 * report.usedAmount(); // Optional[96997]
 * report.lessons(); // Optional.empty
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface FinalReport extends Document {
    /** What the association notes. */
    Optional<@Valid OfficeUse> office();

    /** How it was handed in. */
    @LimitedList
    Set<SubmissionForm> submissionForms();

    /** 1. The name of the effort (<i>insatsens namn</i>). */
    Optional<EffortName> effortName();

    /** 1. The period (<i>insatstid</i>). */
    Optional<@Valid StatedPeriod> period();

    /** 1. The approved funds (<i>beviljade medel</i>). */
    Optional<Sek> approvedAmount();

    /** 1. The used funds (<i>utnyttjade medel</i>). */
    Optional<Sek> usedAmount();

    /** 2. The owner of the effort and its contact person. */
    Optional<@Valid EffortOwner> owner();

    /** 3. The parties that cooperated (<i>samverkansparter</i>). */
    @LimitedList
    List<@Valid Party> cooperatingParties();

    /** 4.1 Purpose and background. */
    Optional<@LimitedText String> purposeAndBackground();

    /** 4.2 The group that the effort was for. */
    Optional<@LimitedText String> targetGroup();

    /** 4.2 The criteria by which people were taken in, where the report tells them apart from its words. */
    Optional<@Valid TargetGroup> targetGroupCriteria();

    /** 5.1 Goals and results. */
    @LimitedList
    List<@Valid GoalOutcome> goalOutcomes();

    /** 5.1 The number of people who took part (<i>antal deltagare</i>). */
    Optional<Integer> participants();

    /** 5.1 The number of participants who took a step (<i>stegförflyttning</i>). */
    Optional<Integer> stepChanges();

    /** 5.2 How the effort worked, and whether as planned. */
    Optional<@Valid MethodReview> methodReview();

    /** 5.3 Deviations from the plan. */
    @LimitedList
    List<@Valid Deviation> deviations();

    /** 5.3 For how many months of the period the effort was at work (<i>aktivt arbete</i>). */
    Optional<Integer> activeMonths();

    /** 5.3 For how many months of the period it was not, for lack of staff (<i>frånvaro</i>). */
    Optional<Integer> absenceMonths();

    /** 5.4 How it was followed up, and with whom that was shared. */
    Optional<@LimitedText String> followUp();

    /** 6.1 Experiences and lessons. */
    Optional<@LimitedText String> lessons();

    /** 6.2 What becomes of it. */
    Optional<@Valid Implementation> implementation();

    /** 6.3 How the participants were involved (<i>brukarmedverkan</i>). */
    Optional<@LimitedText String> userInvolvement();

    /** 6.4 What made it succeed. */
    Optional<@LimitedText String> successFactors();

    /** 6.5 Failures of the system that stood in its way (<i>systemfel</i>). */
    Optional<@LimitedText String> systemFailures();

    /** 7. The money. */
    Optional<@Valid UseOfFunds> useOfFunds();

    /** 8. Who answers for the report. */
    Optional<@Valid Informant> informant();
}
