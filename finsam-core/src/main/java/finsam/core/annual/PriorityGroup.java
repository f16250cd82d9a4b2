package finsam.core.annual;

import finsam.core.effort.Individuals;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
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
    Optional<@LimitedText String> number();

    /** What the plan calls it. */
    Optional<@LimitedText String> name();

    /** Who belongs to it. */
    Optional<@Valid Individuals> individuals();

    /** The numbers or names of the activities that are for it. */
    @LimitedList
    Set<@LimitedText String> activities();
}
