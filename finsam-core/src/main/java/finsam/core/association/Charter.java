package finsam.core.association;

import finsam.core.limit.LimitedList;
import finsam.core.money.Sek;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The charter of an association (<i>förbundsordning</i>, 8 and 9 §§), which its members fix.
 *
 * <p>What it says differently from the act stands here; a blank means that the act's own term holds.
 *
 * <pre>{@code
 * Charter charter = new CharterBuilder()
 *         .adoptedOn(LocalDate.of(2007, 11, 1))
 *         .existsFrom(LocalDate.of(2008, 1, 1))
 *         .addPoints(CharterPoint.values())
 *         .noticePeriod(Period.ofYears(1))
 *         .build();
 * charter.missingPoints(); // none
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Charter {
    /** The day on which the members had fixed it. */
    Optional<LocalDate> adoptedOn();

    /** The later day from which it says that the association exists. */
    Optional<LocalDate> existsFrom();

    /** The points of 9 § that it covers. */
    @LimitedList
    Set<CharterPoint> points();

    /** The number of ordinary members of the board that it asks for. */
    Optional<Integer> boardMembers();

    /** The number of deputies that it asks for. */
    Optional<Integer> boardDeputies();

    /** The shorter mandate of the board (13 §). */
    Optional<Period> mandateLength();

    /** The day of the year on which mandates begin, if it is another than 1 April (13 §). */
    Optional<MonthDay> mandateStart();

    /** The shorter time of notice for a member who leaves (27 §). */
    Optional<Period> noticePeriod();

    /** How much credit it allows in all. */
    Optional<Sek> creditLimit();

    /** Returns the points of 9 § that it does not cover, in their order. */
    default Set<CharterPoint> missingPoints() {
        Set<CharterPoint> missing = EnumSet.allOf(CharterPoint.class);
        missing.removeAll(points());
        return Collections.unmodifiableSet(missing);
    }
}
