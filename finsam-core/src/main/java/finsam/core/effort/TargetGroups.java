package finsam.core.effort;

import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to whom an effort is for (<i>målgrupp</i>): directly, and indirectly through those who change their work.
 *
 * <pre>{@code
 * TargetGroups groups = new TargetGroupsBuilder()
 *         .direct(new ProfessionalsBuilder().description("handläggare").build())
 *         .indirect(new IndividualsBuilder().ages(AgeRange.of(19, 29)).build())
 *         .build();
 * groups.hasParticipants(); // true
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface TargetGroups {
    /** The group that the effort works with (<i>direkt målgrupp</i>). */
    Optional<@Valid TargetGroup> direct();

    /** The group that benefits from it (<i>indirekt målgrupp</i>). */
    Optional<@Valid TargetGroup> indirect();

    /** The distribution between women and men (<i>könsfördelning</i>), in words. */
    Optional<@LimitedText String> genderSplit();

    /** The number of people (<i>antal</i>). */
    Optional<Integer> count();

    /** Tells whether one of the groups is of people who take part, and not of professionals. */
    default boolean hasParticipants() {
        return direct().filter(Individuals.class::isInstance).isPresent()
                || indirect().filter(Individuals.class::isInstance).isPresent();
    }
}
