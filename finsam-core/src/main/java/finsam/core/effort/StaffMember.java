package finsam.core.effort;

import finsam.core.finding.Personal;
import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post in an effort (<i>tjänst</i>).
 *
 * <pre>{@code
 * StaffMember coach = new StaffMemberBuilder()
 *         .role("coach")
 *         .organisation("Hudiksvalls kommun")
 *         .extent(Share.ofPercent(50))
 *         .build();
 * coach.extent(); // Optional[1/2]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface StaffMember {
    /** What the post is: <i>insatsledare</i>, <i>coach</i>. */
    Optional<@LimitedText String> role();

    /** Who holds it. */
    @Personal
    @Value.Redacted
    Optional<@LimitedText String> name();

    /** The employer. */
    Optional<@LimitedText String> organisation();

    /** The extent of the post (<i>tjänstgöringsgrad</i>): the whole is a full-time post. */
    Optional<Share> extent();
}
