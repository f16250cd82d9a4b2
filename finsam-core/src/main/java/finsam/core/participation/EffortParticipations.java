package finsam.core.participation;

import finsam.core.effort.EffortName;
import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * All participations of one effort (<i>insatsens deltagare</i>): what holds for them together.
 *
 * <pre>{@code
 * EffortParticipations effort = new EffortParticipationsBuilder()
 *         .addParticipations(
 *                 new ParticipationBuilder().entryDate(LocalDate.of(2021, 10, 1)).exitDate(LocalDate.of(2021, 11, 1)).build(),
 *                 new ParticipationBuilder().entryDate(LocalDate.of(2021, 11, 1)).build())
 *         .build();
 * effort.mostAtOnce(); // 2
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface EffortParticipations extends Document {
    /** The name of the effort. */
    Optional<EffortName> effortName();

    /** The participations. */
    @LimitedList
    List<@Valid Participation> participations();

    /** The number of case managers (<i>case manager</i>). */
    Optional<Integer> caseManagers();

    /**
     * Returns the most people that take part on one day, the first and the last day of each included. A participation without
     * a last day goes on; one without a first day is left out, so the number is a lower bound while one of them is.
     */
    default long mostAtOnce() {
        Map<LocalDate, Long> changes = new TreeMap<>();
        for (Participation participation : participations()) {
            LocalDate entry = participation.entryDate().orElse(null);
            LocalDate last = participation.exitDate().orElse(LocalDate.MAX);
            if (entry != null && !entry.isAfter(last) && !participation.isMisregistered()) {
                changes.merge(entry, participation.people(), Long::sum);
                if (last.isBefore(LocalDate.MAX)) {
                    changes.merge(last.plusDays(1), -participation.people(), Long::sum);
                }
            }
        }
        long now = 0;
        long most = 0;
        for (long change : changes.values()) {
            now += change;
            most = Math.max(most, now);
        }
        return most;
    }

    /** Tells whether the first day of every participation is known. */
    default boolean hasAllEntries() {
        for (Participation participation : participations()) {
            if (!participation.isMisregistered() && participation.entryDate().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many people enter in a year, of those whose first day is known. */
    default long enteringIn(int year) {
        long people = 0;
        for (Participation participation : participations()) {
            LocalDate entry = participation.entryDate().orElse(null);
            if (entry != null && entry.getYear() == year && !participation.isMisregistered()) {
                people += participation.people();
            }
        }
        return people;
    }

    /** Hands over each place that could not be read, here and in the participations. */
    @Override
    default void eachUnread(JsonPointer here, Consumer<? super JsonPointer> places) {
        Document.super.eachUnread(here, places);
        Document.eachUnread(participations(), here.property("participations"), places);
    }
}
