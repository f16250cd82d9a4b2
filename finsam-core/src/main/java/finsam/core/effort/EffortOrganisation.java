package finsam.core.effort;

import finsam.core.party.Party;
import finsam.core.style.RecordStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an effort is organised and led (<i>insatsorganisation</i>).
 */
@Value.Immutable
@RecordStyle
public interface EffortOrganisation {
    /** The organisation in words. */
    Optional<String> description();

    /** The one who leads it (<i>insatsledare</i>). */
    Optional<StaffMember> leader();

    /** Who is in the steering group (<i>styrgrupp</i>). */
    Optional<String> steeringGroup();

    /** The posts of the working group (<i>arbetsgrupp</i>). */
    List<StaffMember> workingGroup();

    /** Who refers people to it (<i>anvisande parter</i>). */
    List<Party> referringParties();

    /** Who supports it (<i>stödjande parter</i>). */
    List<Party> supportingParties();
}
