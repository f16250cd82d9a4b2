package finsam.core.followup;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An effort as a national follow-up scheme has it (<i>registrering av insats</i>).
 *
 * <pre>{@code
 * FollowUpRegistration registration = new FollowUpRegistrationBuilder()
 *         .scheme(FollowUpScheme.FOLLOW_UP_FINSAM)
 *         .effortId("4711")
 *         .participants(SexCounts.of(12, 9))
 *         .build();
 * registration.participants().map(SexCounts::total); // Optional[21]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface FollowUpRegistration {
    /** The scheme. */
    Optional<FollowUpScheme> scheme();

    /** What the scheme calls the effort. */
    Optional<@LimitedText String> effortId();

    /** The day on which the effort was registered. */
    Optional<LocalDate> registeredOn();

    /** The number of participants by sex. */
    Optional<SexCounts> participants();

    /** Whether it holds data on persons. */
    Optional<Boolean> personData();

    /** Who has which roles. */
    @LimitedList
    List<@Valid RoleHolder> roles();
}
