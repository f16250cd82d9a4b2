package finsam.core.followup;

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
    List<String> resources();

    /** What it does (<i>insatser</i>). */
    List<String> efforts();

    /** What comes of that (<i>resultat</i>). */
    List<String> results();

    /** What that leads to after some time (<i>effekter på mellanlång sikt</i>). */
    List<String> midTermEffects();

    /** What it leads to in the end (<i>effekter på lång sikt</i>). */
    List<String> longTermEffects();

    /** Tells whether no column is empty. */
    default boolean isComplete() {
        return !resources().isEmpty()
                && !efforts().isEmpty()
                && !results().isEmpty()
                && !midTermEffects().isEmpty()
                && !longTermEffects().isEmpty();
    }
}
