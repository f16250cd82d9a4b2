package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.participation.ClosingBuilder;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.participation.RegistrationKind;
import finsam.core.person.BirthMonth;
import finsam.core.person.Sex;
import finsam.core.time.YearQuarter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTablesTest {

    private static Participation closed(Sex sex, ClosingReason reason) {
        return new ParticipationBuilder()
                .sex(sex)
                .addClosings(new ClosingBuilder().reason(reason).build())
                .build();
    }

    @Test
    void closingReasonsSumToTheTotalOfTheTable() {
        List<Participation> all = new ArrayList<>();
        int[] counts = {10, 5, 3, 1, 1};
        List<ClosingReason> reasons = List.of(
                ClosingReason.WORK_STUDIES_JOBSEEKING,
                ClosingReason.CONTINUED_REHABILITATION,
                ClosingReason.ILLNESS,
                ClosingReason.PARENTAL_LEAVE,
                ClosingReason.MOVED);
        for (int i = 0; i < counts.length; i++) {
            for (int n = 0; n < counts[i]; n++) {
                all.add(closed(n % 2 == 0 ? Sex.WOMAN : Sex.MAN, reasons.get(i)));
            }
        }
        CountTable<ClosingReason> table = ParticipationTables.closingReasons(all);
        assertThat(table.rows()).extracting(CountRow::key).containsExactlyElementsOf(reasons);
        assertThat(table.rows()).extracting(row -> row.counts().total()).containsExactly(10L, 5L, 3L, 1L, 1L);
        assertThat(table.total()).isEqualTo(SexCounts.of(12, 8));
        assertThat(table.exclusions()).isEmpty();
    }

    @Test
    void thePilotInNynashamnClosedFourOfEleven() {
        List<Participation> pilot = new ArrayList<>();
        pilot.add(closed(Sex.WOMAN, ClosingReason.WORK_STUDIES_JOBSEEKING));
        pilot.add(closed(Sex.WOMAN, ClosingReason.WORK_STUDIES_JOBSEEKING));
        pilot.add(closed(Sex.MAN, ClosingReason.of("praktik")));
        pilot.add(closed(Sex.MAN, ClosingReason.MOVED));
        for (int i = 0; i < 7; i++) {
            pilot.add(new ParticipationBuilder().build());
        }
        CountTable<ClosingReason> table = ParticipationTables.closingReasons(pilot);
        assertThat(table.total().total()).isEqualTo(4);
        assertThat(table.counts(ClosingReason.of("praktik"))).isEqualTo(SexCounts.of(0, 1));
        assertThat(table.counts(ClosingReason.ILLNESS)).isEqualTo(SexCounts.NONE);
        assertThat(table.excluded(ExclusionReason.NOT_FINISHED)).isEqualTo(new SexCounts(0, 0, 7));
        assertThat(table.everybody().total()).isEqualTo(11);
    }

    @Test
    void whoIsLeftOutIsCountedByTheFirstReasonThatFits() {
        List<Participation> all = List.of(
                new ParticipationBuilder()
                        .registration(RegistrationKind.VOLUME)
                        .volume(40)
                        .build(),
                new ParticipationBuilder()
                        .registration(RegistrationKind.ANONYMOUS)
                        .sex(Sex.MAN)
                        .build(),
                closed(Sex.WOMAN, ClosingReason.MISREGISTERED),
                new ParticipationBuilder().sex(Sex.WOMAN).build(),
                new ParticipationBuilder()
                        .sex(Sex.MAN)
                        .exitDate(LocalDate.of(2022, 1, 31))
                        .build());
        CountTable<ClosingReason> table = ParticipationTables.closingReasons(all);
        assertThat(table.total()).isEqualTo(SexCounts.NONE);
        assertThat(table.excluded(ExclusionReason.VOLUME)).isEqualTo(new SexCounts(0, 0, 40));
        assertThat(table.excluded(ExclusionReason.ANONYMOUS)).isEqualTo(SexCounts.of(0, 1));
        assertThat(table.excluded(ExclusionReason.MISREGISTERED)).isEqualTo(SexCounts.of(1, 0));
        assertThat(table.excluded(ExclusionReason.NOT_FINISHED)).isEqualTo(SexCounts.of(1, 0));
        assertThat(table.excluded(ExclusionReason.UNKNOWN)).isEqualTo(SexCounts.of(0, 1));
        assertThat(table.excluded(ExclusionReason.REGISTRATION_UNKNOWN)).isEqualTo(SexCounts.NONE);
        assertThat(table.everybody()).isEqualTo(new SexCounts(2, 2, 40));
    }

    @Test
    void timeInSupportFillsEveryBucket() {
        List<Participation> all = new ArrayList<>();
        for (int months : new int[] {0, 12, 36, 72, 108, 120, -1}) {
            all.add(new ParticipationBuilder().dependenceMonths(months).build());
        }
        all.add(new ParticipationBuilder().build());
        CountTable<SupportTime> table = ParticipationTables.timeInSupport(all);
        assertThat(table.rows()).extracting(CountRow::key).containsExactly(SupportTime.values());
        assertThat(table.rows()).allMatch(row -> row.counts().total() == 1);
        assertThat(table.excluded(ExclusionReason.UNKNOWN).total()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "1992-02, 2021-10-01, UP_TO_29",
        "1991-11, 2021-10-31, UP_TO_29",
        "1991-10, 2021-10-01, FROM_30",
        "1961-10, 2021-10-01, FROM_60",
        "1961-11, 2021-10-01, FROM_45",
        "2021-11, 2021-10-01, ",
        "2021-10, 2021-10-01, UP_TO_29",
        "1891-11, 2021-10-01, FROM_60",
        "1891-10, 2021-10-01, ",
        "1992-02, , ",
        ", 2021-10-01, "
    })
    void agesAreThoseOfTheMonthOfTheStart(YearMonth born, LocalDate entry, AgeBand band) {
        CountTable<AgeBand> table = ParticipationTables.ageBands(List.of(new ParticipationBuilder()
                .birthMonth(Optional.ofNullable(born).map(BirthMonth::new))
                .entryDate(Optional.ofNullable(entry))
                .build()));
        assertThat(table.rows()).extracting(CountRow::key).containsExactly(AgeBand.values());
        assertThat(table.excluded(ExclusionReason.UNKNOWN).total()).isEqualTo(band == null ? 1 : 0);
        assertThat(table.total().total()).isEqualTo(band == null ? 0 : 1);
        assertThat(band == null ? 1 : table.counts(band).total()).isEqualTo(1);
    }

    @Test
    void intakeIsInTheOrderOfTheQuartersAndCountsVolumesToo() {
        CountTable<YearQuarter> table = ParticipationTables.intake(List.of(
                new ParticipationBuilder().entryDate(LocalDate.of(2022, 1, 1)).build(),
                new ParticipationBuilder()
                        .sex(Sex.WOMAN)
                        .registration(RegistrationKind.ANONYMOUS)
                        .entryDate(LocalDate.of(2021, 10, 1))
                        .build(),
                new ParticipationBuilder()
                        .registration(RegistrationKind.VOLUME)
                        .volume(30)
                        .entryDate(LocalDate.of(2021, 12, 31))
                        .build(),
                new ParticipationBuilder().startYear(2021).sex(Sex.MAN).build(),
                closed(Sex.MAN, ClosingReason.MISREGISTERED)));
        assertThat(table.rows())
                .containsExactly(
                        new CountRow<>(new YearQuarter(2021, 4), new SexCounts(1, 0, 30)),
                        new CountRow<>(new YearQuarter(2022, 1), new SexCounts(0, 0, 1)));
        assertThat(table.excluded(ExclusionReason.UNKNOWN)).isEqualTo(SexCounts.of(0, 1));
        assertThat(table.excluded(ExclusionReason.MISREGISTERED)).isEqualTo(SexCounts.of(0, 1));
    }
}
