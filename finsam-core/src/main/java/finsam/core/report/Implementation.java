package finsam.core.report;

import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of the effort (<i>implementering</i>).
 *
 * <pre>{@code
 * Implementation implementation = new ImplementationBuilder()
 *         .status(ImplementationStatus.NEW_PROJECT_IDEA)
 *         .description("en ny insats för fler kommuner")
 *         .build();
 * implementation.status(); // Optional[NEW_PROJECT_IDEA]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Implementation {
    /** What became of it. */
    Optional<ImplementationStatus> status();

    /** In which form. */
    Optional<@LimitedText String> description();
}
