package finsam.core.followup;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * From what a project has to what it leads to (<i>förändringsteori</i>), column by column.
 *
 * <pre>{@code
 * TheoryOfChange theory = new TheoryOfChangeBuilder()
 *         .addResources("regional styrgrupp")
 *         .addResults("lärande mellan förbunden")
 *         .build();
 * theory.isComplete(); // false
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface TheoryOfChange {
    /** What it has (<i>resurser</i>). */
    @LimitedList
    List<@LimitedText String> resources();

    /** What it does (<i>insatser</i>). */
    @LimitedList
    List<@LimitedText String> efforts();

    /** What comes of that (<i>resultat</i>). */
    @LimitedList
    List<@LimitedText String> results();

    /** What that leads to after some time (<i>effekter på mellanlång sikt</i>). */
    @LimitedList
    List<@LimitedText String> midTermEffects();

    /** What it leads to in the end (<i>effekter på lång sikt</i>). */
    @LimitedList
    List<@LimitedText String> longTermEffects();

    /** Tells whether no column is empty. */
    default boolean isComplete() {
        return !resources().isEmpty()
                && !efforts().isEmpty()
                && !results().isEmpty()
                && !midTermEffects().isEmpty()
                && !longTermEffects().isEmpty();
    }
}
