package finsam.core.participation;

import finsam.core.party.PartyKind;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party that is called to a plan (<i>kallad part</i>), and when it came.
 *
 * <pre>{@code
 * PlanParty party = new PlanPartyBuilder()
 *         .party(PartyKind.EMPLOYMENT_SERVICE)
 *         .summonedOn(LocalDate.of(2021, 11, 1))
 *         .attendedOn(LocalDate.of(2021, 11, 21))
 *         .build();
 * party.daysToAttend(); // Optional[20]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PlanParty {
    /** The party. */
    Optional<PartyKind> party();

    /** The day on which the summons was sent (<i>kallelse</i>). */
    Optional<LocalDate> summonedOn();

    /** The day of the first meeting that it attended. */
    Optional<LocalDate> attendedOn();

    /** Returns the days from the summons to the meeting; empty without both, negative if the meeting came first. */
    default Optional<Long> daysToAttend() {
        return summonedOn().flatMap(sent -> attendedOn().map(came -> ChronoUnit.DAYS.between(sent, came)));
    }
}
