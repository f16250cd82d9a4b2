package finsam.core.followup;

import finsam.core.participation.Closing;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.Participation;
import finsam.core.participation.RegistrationKind;
import finsam.core.person.Age;
import finsam.core.person.BirthMonth;
import finsam.core.person.Sex;
import finsam.core.time.YearQuarter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables that associations publish (<i>deltagarstatistik</i>), computed from participations.
 *
 * <p>Each participation counts on its own, also of the same person. Registrations by mistake are left out of every table.
 *
 * <pre>{@code
 * List<Participation> participations = List.of(new ParticipationBuilder()
 *         .sex(Sex.MAN)
 *         .entryDate(LocalDate.of(2021, 10, 1))
 *         .build());
 * ParticipationTables.intake(participations).counts(new YearQuarter(2021, 4)).men(); // 1
 * ParticipationTables.closingReasons(participations).excluded(ExclusionReason.NOT_FINISHED).men(); // 1
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class ParticipationTables {
    private static final List<ClosingReason> TABLE = List.of(
            ClosingReason.WORK_STUDIES_JOBSEEKING,
            ClosingReason.CONTINUED_REHABILITATION,
            ClosingReason.ILLNESS,
            ClosingReason.PARENTAL_LEAVE,
            ClosingReason.MOVED);

    private ParticipationTables() {}

    /**
     * Returns the closing reasons by sex: the five of the published table first, whether they occur or not, then others in
     * the order in which they occur.
     *
     * @param participations  the participations, not null
     */
    public static CountTable<ClosingReason> closingReasons(Collection<? extends Participation> participations) {
        return table(
                participations,
                TABLE,
                participation -> individual(participation).or(() -> unfinished(participation)),
                participation -> participation.closing().flatMap(Closing::reason));
    }

    /**
     * Returns the time in public support before the start, by sex.
     *
     * @param participations  the participations, not null
     */
    public static CountTable<SupportTime> timeInSupport(Collection<? extends Participation> participations) {
        return table(
                participations,
                Arrays.asList(SupportTime.values()),
                ParticipationTables::individual,
                participation -> participation
                        .dependenceMonths()
                        .filter(months -> months >= 0)
                        .map(SupportTime::ofMonths));
    }

    /**
     * Returns the ages at the start, by sex.
     *
     * @param participations  the participations, not null
     */
    public static CountTable<AgeBand> ageBands(Collection<? extends Participation> participations) {
        return table(
                participations,
                Arrays.asList(AgeBand.values()),
                ParticipationTables::individual,
                participation -> participation
                        .birthMonth()
                        .flatMap(birth -> participation.entryDate().flatMap(day -> ageOn(birth, day)))
                        .map(AgeBand::of));
    }

    /**
     * Returns who started in each calendar quarter, by sex; quarters without a start have no row. Anonymous people and
     * volumes count where their first day is known.
     *
     * @param participations  the participations, not null
     */
    public static CountTable<YearQuarter> intake(Collection<? extends Participation> participations) {
        CountTable<YearQuarter> unsorted = table(
                participations,
                List.of(),
                ParticipationTables::misregistered,
                participation -> participation.entryDate().map(YearQuarter::of));
        return new CountTable<>(
                unsorted.rows().stream()
                        .sorted(Comparator.comparing(CountRow::key))
                        .toList(),
                unsorted.exclusions());
    }

    private static Optional<Age> ageOn(BirthMonth birth, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        boolean possible = !month.isBefore(birth.month()) && month.isBefore(birth.reaches(Age.of(130)));
        return possible ? Optional.of(birth.ageIn(month)) : Optional.empty();
    }

    /** Tells why nothing but a number or a sex is known. */
    static Optional<ExclusionReason> individual(Participation participation) {
        if (participation.isRegistered(RegistrationKind.VOLUME)) {
            return Optional.of(ExclusionReason.VOLUME);
        }
        if (participation.isRegistered(RegistrationKind.ANONYMOUS)) {
            return Optional.of(ExclusionReason.ANONYMOUS);
        }
        return misregistered(participation);
    }

    static Optional<ExclusionReason> unfinished(Participation participation) {
        return participation.isFinished() ? Optional.empty() : Optional.of(ExclusionReason.NOT_FINISHED);
    }

    private static Optional<ExclusionReason> misregistered(Participation participation) {
        return participation.isMisregistered() ? Optional.of(ExclusionReason.MISREGISTERED) : Optional.empty();
    }

    /** Counts by key; whoever is not excluded and has no key is excluded as unknown. */
    static <K> CountTable<K> table(
            Collection<? extends Participation> participations,
            List<K> keys,
            Function<Participation, Optional<ExclusionReason>> excluded,
            Function<Participation, Optional<K>> keyed) {
        Map<K, SexCounts> counted = new LinkedHashMap<>();
        keys.forEach(key -> counted.put(key, SexCounts.NONE));
        Map<ExclusionReason, SexCounts> left = new EnumMap<>(ExclusionReason.class);
        for (Participation participation : Objects.requireNonNull(participations, "participations")) {
            SexCounts people = SexCounts.of(participation.sex().orElse(Sex.UNSPECIFIED), participation.people());
            Optional<ExclusionReason> reason = excluded.apply(participation);
            Optional<K> key = reason.isPresent() ? Optional.empty() : keyed.apply(participation);
            if (key.isPresent()) {
                counted.merge(key.get(), people, SexCounts::plus);
            } else {
                left.merge(reason.orElse(ExclusionReason.UNKNOWN), people, SexCounts::plus);
            }
        }
        return new CountTable<>(rows(counted), rows(left));
    }

    private static <K> List<CountRow<K>> rows(Map<K, SexCounts> counts) {
        return counts.entrySet().stream()
                .map(entry -> new CountRow<>(entry.getKey(), entry.getValue()))
                .toList();
    }
}
