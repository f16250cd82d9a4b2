package finsam.core.effort;

import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of people in need of coordinated rehabilitation (<i>individer</i>).
 */
@Value.Immutable
@RecordStyle
public non-sealed interface Individuals extends TargetGroup {
    /** The group in words. */
    Optional<String> description();
}
