package finsam.core.followup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * When one follow-up scheme took over from the other (<i>systembyte</i>).
 *
 * <p>In between, both can be in force: efforts moved over one by one.
 *
 * <pre>{@code
 * SchemeChangeover.PLANNED.inForce(LocalDate.of(2022, 6, 1)); // [SUS]
 * SchemeChangeover.PLANNED.inForce(LocalDate.of(2023, 4, 1)); // [SUS, FOLLOW_UP_FINSAM]
 * SchemeChangeover.PLANNED.inForce(LocalDate.of(2024, 1, 1)); // [FOLLOW_UP_FINSAM]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstDayOfFollowUpFinsam  the first day of the new scheme, not null
 * @param lastDayOfSus  the last day of the old one, at the earliest the day before, not null
 */
public record SchemeChangeover(LocalDate firstDayOfFollowUpFinsam, LocalDate lastDayOfSus) {
    /**
     * The change as it was announced in advance: the new scheme opens in March 2023, the old one closes on 30 April 2023.
     *
     * <p>On which day of March is not known, so the first one stands for it. An association that knows its own day states
     * it with the constructor.
     */
    public static final SchemeChangeover PLANNED =
            new SchemeChangeover(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 4, 30));

    /**
     * Checks that no day is without a scheme.
     *
     * @throws IllegalArgumentException if a day lies after the old scheme and before the new one
     */
    public SchemeChangeover {
        Objects.requireNonNull(firstDayOfFollowUpFinsam, "firstDayOfFollowUpFinsam");
        Objects.requireNonNull(lastDayOfSus, "lastDayOfSus");
        if (lastDayOfSus.isBefore(firstDayOfFollowUpFinsam.minusDays(1))) {
            throw new IllegalArgumentException("lastDayOfSus: not before the day before " + firstDayOfFollowUpFinsam);
        }
    }

    /** Returns the schemes that can be in force on a day, at least one. */
    public Set<FollowUpScheme> inForce(LocalDate day) {
        Set<FollowUpScheme> schemes = EnumSet.noneOf(FollowUpScheme.class);
        if (!day.isAfter(lastDayOfSus)) {
            schemes.add(FollowUpScheme.SUS);
        }
        if (!day.isBefore(firstDayOfFollowUpFinsam)) {
            schemes.add(FollowUpScheme.FOLLOW_UP_FINSAM);
        }
        return Collections.unmodifiableSet(schemes);
    }
}
