package finsam.core.followup;

import finsam.core.finding.Personal;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Somebody with roles in the follow-up schemes (<i>behörig användare</i>).
 *
 * <pre>{@code
 * RoleHolder holder = new RoleHolderBuilder()
 *         .addFollowUpRoles(FollowUpRole.PARTICIPANT_REGISTRAR)
 *         .employedByAssociation(false)
 *         .build();
 * holder.followUpRoles(); // [PARTICIPANT_REGISTRAR]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface RoleHolder {
    /** The name. */
    @Personal
    @Value.Redacted
    Optional<@LimitedText String> name();

    /** The organisation that employs the person. */
    Optional<@LimitedText String> employer();

    /** Whether that is an association. */
    Optional<Boolean> employedByAssociation();

    /** The roles in SUS. */
    @LimitedList
    Set<SusRole> susRoles();

    /** The roles in Uppföljning Finsam. */
    @LimitedList
    Set<FollowUpRole> followUpRoles();
}
