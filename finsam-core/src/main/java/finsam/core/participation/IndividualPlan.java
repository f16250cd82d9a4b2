package finsam.core.participation;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plan for one person (<i>individuell plan</i>).
 *
 * <pre>{@code
 * IndividualPlan plan = new IndividualPlanBuilder()
 *         .kind(PlanKind.ACTION_PLAN)
 *         .finalGoal(Destination.STUDIES)
 *         .build();
 * plan.finalGoal().filter(Destination::isKnown).isPresent(); // true
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface IndividualPlan {
    /** The kind. */
    Optional<PlanKind> kind();

    /** The day on which it was drawn up. */
    Optional<LocalDate> drawnUpOn();

    /** The day on which the person consented to inviting the parties. */
    Optional<LocalDate> consentedOn();

    /** The parties that were called. */
    @LimitedList
    List<@Valid PlanParty> parties();

    /** What it leads to in the end (<i>slutmål</i>). */
    Optional<Destination> finalGoal();

    /** The goals, in words. */
    @LimitedList
    List<@LimitedText String> goals();

    /** How much of full time its activities take (<i>omfattning</i>). */
    Optional<Share> extent();

    /** The tasks (<i>arbetsuppgifter</i>). */
    @LimitedList
    List<@LimitedText String> tasks();

    /** Whether its goals are met. */
    Optional<Boolean> goalsMet();

    /** Whether the person still needs coordination. */
    Optional<Boolean> coordinationNeeded();

    /** The day on which the person took the consent back. */
    Optional<LocalDate> consentWithdrawnOn();

    /** The day on which it was closed. */
    Optional<LocalDate> closedOn();
}
