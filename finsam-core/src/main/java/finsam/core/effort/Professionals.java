package finsam.core.effort;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of officials (<i>tjänstemän</i>) at the parties.
 *
 * <pre>{@code
 * Professionals officials = new ProfessionalsBuilder()
 *         .description("handläggare")
 *         .addOrganisations("Försäkringskassan", "Arbetsförmedlingen")
 *         .build();
 * officials.organisations(); // [Försäkringskassan, Arbetsförmedlingen]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public non-sealed interface Professionals extends TargetGroup {
    /** The group in words. */
    Optional<@LimitedText String> description();

    /** The organisations that they work for. */
    @LimitedList
    List<@LimitedText String> organisations();
}
