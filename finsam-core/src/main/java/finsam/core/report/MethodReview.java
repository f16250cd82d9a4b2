package finsam.core.report;

import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether the effort worked as planned (<i>arbetssätt</i>).
 *
 * <pre>{@code
 * MethodReview review = new MethodReviewBuilder()
 *         .description("Möten varje vecka.")
 *         .asPlanned(true)
 *         .build();
 * review.asPlanned(); // Optional[true]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface MethodReview {
    /** How it worked. */
    Optional<@LimitedText String> description();

    /** Whether methods and activities were carried out as the application said. */
    Optional<Boolean> asPlanned();
}
