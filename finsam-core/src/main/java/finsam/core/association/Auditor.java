package finsam.core.association;

import finsam.core.limit.LimitedList;
import finsam.core.party.OrganisationName;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An auditor of an association (<i>revisor</i>, 25 §), who serves on behalf of one member, or of several jointly.
 *
 * <pre>{@code
 * Auditor auditor = new AuditorBuilder()
 *         .kind(SeatKind.ORDINARY)
 *         .addOnBehalfOf(OrganisationName.of("Försäkringskassan"), OrganisationName.of("Arbetsförmedlingen"))
 *         .appointedBy(OrganisationName.of("Försäkringskassan"))
 *         .build();
 * auditor.isJoint(); // true
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Auditor {
    /** Whether this is the auditor or a deputy. */
    Optional<SeatKind> kind();

    /** The members of the association on whose behalf this one audits. */
    @LimitedList
    List<OrganisationName> onBehalfOf();

    /** Who appointed this one. */
    Optional<OrganisationName> appointedBy();

    /** The time for which this one is appointed. */
    Optional<@Valid StatedPeriod> mandate();

    /** Tells whether this one audits on behalf of more than one member. */
    default boolean isJoint() {
        return onBehalfOf().size() > 1;
    }
}
