package finsam.core.annual;

import finsam.core.effort.Individuals;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A target group that the plan puts first (<i>prioriterad målgrupp</i>).
 *
 * <pre>{@code
 * PriorityGroup group = new PriorityGroupBuilder()
 *         .number("2.2")
 *         .name("Unga vuxna med psykisk ohälsa")
 *         .individuals(new IndividualsBuilder()
 *                 .addCharacteristics(Characteristic.YOUNG_ADULT, Characteristic.MENTAL_ILL_HEALTH)
 *                 .build())
 *         .addActivities("5.1")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PriorityGroup {
    /** The number of its section in the plan. */
    Optional<String> number();

    /** What the plan calls it. */
    Optional<String> name();

    /** Who belongs to it. */
    Optional<Individuals> individuals();

    /** The numbers or names of the activities that are for it. */
    Set<String> activities();
}
