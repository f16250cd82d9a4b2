package finsam.core.participation;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.party.PartyKind;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a participant takes part in (<i>åtgärd</i>); several can go on at once.
 *
 * <pre>{@code
 * Measure measure = new MeasureBuilder()
 *         .kind(MeasureKind.WORK_TRAINING)
 *         .start(LocalDate.of(2021, 10, 18))
 *         .end(LocalDate.of(2021, 12, 17))
 *         .build();
 * measure.end(); // Optional[2021-12-17]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Measure {
    /** The kind. */
    Optional<MeasureKind> kind();

    /** The goals, in words. */
    @LimitedList
    List<@LimitedText String> goals();

    /** The first day, included. */
    Optional<LocalDate> start();

    /** The last day, included; a measure is limited in time. */
    Optional<LocalDate> end();

    /** The days on which it was followed up. */
    @LimitedList
    List<LocalDate> followUps();

    /** Whether the parties and the person agreed on its goal and purpose. */
    Optional<Boolean> agreed();

    /** The day on which it was decided. */
    Optional<LocalDate> decidedOn();

    /** The day from which a place is offered. */
    Optional<LocalDate> placeOfferedFrom();

    /** The party that gives it outside the effort; empty if the effort does. */
    Optional<PartyKind> givenBy();

    /** The day of the workplace's final documentation (<i>slutdokumentation</i>). */
    Optional<LocalDate> documentedOn();
}
