package finsam.core.effort;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.party.Party;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an effort is organised and led (<i>insatsorganisation</i>).
 *
 * <pre>{@code
 * EffortOrganisation organisation = new EffortOrganisationBuilder()
 *         .leader(new StaffMemberBuilder().role("projektsamordnare").build())
 *         .steeringGroup("chefer hos parterna")
 *         .addWorkingGroup(new StaffMemberBuilder().role("coach").extent(Share.WHOLE).build())
 *         .build();
 * organisation.isComplete(); // true
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface EffortOrganisation {
    /** The organisation in words. */
    Optional<@LimitedText String> description();

    /** The one who leads it (<i>insatsledare</i>). */
    Optional<@Valid StaffMember> leader();

    /** Who is in the steering group (<i>styrgrupp</i>), in words. */
    Optional<@LimitedText String> steeringGroup();

    /** The members of the steering group, where they are listed. */
    @LimitedList
    List<@Valid StaffMember> steeringMembers();

    /** The posts of the working group (<i>arbetsgrupp</i>). */
    @LimitedList
    List<@Valid StaffMember> workingGroup();

    /** Who refers people to it (<i>anvisande parter</i>). */
    @LimitedList
    List<@Valid Party> referringParties();

    /** Who supports it (<i>stödjande parter</i>). */
    @LimitedList
    List<@Valid Party> supportingParties();

    /** Whether the supporting parties have promised to help with analyses and evaluations. */
    Optional<Boolean> assistsEvaluation();

    /** Tells whether a leader, a steering group and a working group are named. */
    default boolean isComplete() {
        return leader().isPresent()
                && (steeringGroup().isPresent() || !steeringMembers().isEmpty())
                && !workingGroup().isEmpty();
    }
}
