package finsam.core.annual;

import finsam.core.effort.Individuals;
import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The plan and budget of an association for a year (<i>verksamhets- och budgetplan</i>), in the order of the document.
 *
 * <pre>{@code
 * AnnualPlan plan = new AnnualPlanBuilder()
 *         .association("FinsamGotland")
 *         .year(2021)
 *         .operatingYear(13)
 *         .firstOperatingYear(2008)
 *         .draft(true)
 *         .build();
 * plan.computedOperatingYear(); // Optional[14]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface AnnualPlan extends Document {
    /** The association. */
    Optional<@LimitedText String> association();

    /** The year that the plan is for. */
    Optional<Integer> year();

    /** Whether it is marked as a draft (<i>arbetsmaterial</i>). */
    Optional<Boolean> draft();

    /** Which year of operation it says that it is (<i>verksamhetsår</i>): 13 for the thirteenth. */
    Optional<Integer> operatingYear();

    /** The year in which the operation began. */
    Optional<Integer> firstOperatingYear();

    /** The day on which the members were consulted about the budget (<i>samråd</i>). */
    Optional<LocalDate> consultedOn();

    /** The day on which the board decided. */
    Optional<LocalDate> decidedOn();

    /** The summary. */
    Optional<@LimitedText String> summary();

    /** The label of the line that the text calls the largest one. */
    Optional<@LimitedText String> largestItem();

    /** How the association is financed (<i>finansiering</i>), in words. */
    Optional<@LimitedText String> financing();

    /** Whom the association is for. */
    Optional<@Valid Individuals> targetGroup();

    /** How large the target group is taken to be. */
    @LimitedList
    List<@Valid TargetSize> targetSizes();

    /** The groups that come first. */
    @LimitedList
    List<@Valid PriorityGroup> priorityGroups();

    /** The areas that come first. */
    @LimitedList
    List<@Valid PriorityArea> priorityAreas();

    /** The budget. */
    Optional<@Valid Budget> budget();

    /** The activities that are decided. */
    @LimitedList
    List<@Valid DecidedActivity> activities();

    /** How it is followed up (<i>uppföljning och utvärdering</i>), in words. */
    Optional<@LimitedText String> followUp();

    /** Returns which year of operation it is, 1 for the first; empty without both years. */
    default Optional<Long> computedOperatingYear() {
        return year().flatMap(now -> firstOperatingYear().map(first -> (long) now - first + 1));
    }
}
