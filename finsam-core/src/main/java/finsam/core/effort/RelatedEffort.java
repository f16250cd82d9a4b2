package finsam.core.effort;

import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another project or effort that this one is connected with (<i>koppling till andra projekt och insatser</i>).
 *
 * <pre>{@code
 * RelatedEffort related = new RelatedEffortBuilder()
 *         .name("Framåt")
 *         .financier("Europeiska socialfonden")
 *         .relation("samma målgrupp")
 *         .build();
 * related.financier(); // Optional[Europeiska socialfonden]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface RelatedEffort {
    /** Its name. */
    Optional<@LimitedText String> name();

    /** Who runs it. */
    Optional<@LimitedText String> owner();

    /** Who pays for it. */
    Optional<@LimitedText String> financier();

    /** How the two are connected. */
    Optional<@LimitedText String> relation();
}
