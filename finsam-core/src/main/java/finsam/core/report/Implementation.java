package finsam.core.report;

import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of the effort (<i>implementering</i>).
 */
@Value.Immutable
@RecordStyle
public interface Implementation {
    /** What became of it. */
    Optional<ImplementationStatus> status();

    /** In which form. */
    Optional<String> description();
}
