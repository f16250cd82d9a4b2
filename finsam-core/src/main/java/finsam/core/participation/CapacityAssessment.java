package finsam.core.participation;

import finsam.core.benefit.RemainingCapacity;
import finsam.core.finding.Personal;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An assessment of what is left of a capacity to work (<i>arbetsförmågebedömning</i>), and who made it.
 *
 * <pre>{@code
 * CapacityAssessment assessment = new CapacityAssessmentBuilder()
 *         .remaining(RemainingCapacity.ofPercent(25))
 *         .assessedBy("Trisam-team")
 *         .build();
 * assessment; // CapacityAssessment{assessedBy=Trisam-team}
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface CapacityAssessment {
    /** What is left of the capacity. */
    @Personal
    @Value.Redacted
    Optional<RemainingCapacity> remaining();

    /** The team or function that assessed it, without a person's name. */
    Optional<@LimitedText String> assessedBy();

    /** The day. */
    Optional<LocalDate> date();
}
