package finsam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffortParticipationsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 10);

    private static Participation from(LocalDate entry, LocalDate exit) {
        return new ParticipationBuilder().entryDate(entry).exitDate(exit).build();
    }

    private static EffortParticipations of(Participation... participations) {
        return new EffortParticipationsBuilder()
                .addParticipations(participations)
                .build();
    }

    @Test
    void two_meet_on_a_day_that_is_the_last_of_one_and_the_first_of_the_other() {
        assertThat(of(from(DAY, DAY), from(DAY, DAY.plusDays(3))).mostAtOnce()).isEqualTo(2);
        assertThat(of(from(DAY, DAY), from(DAY.plusDays(1), DAY.plusDays(3))).mostAtOnce())
                .isEqualTo(1);
    }

    @Test
    void the_most_is_not_the_number_at_the_end() {
        assertThat(of(
                                from(DAY, DAY.plusDays(9)),
                                from(DAY.plusDays(1), DAY.plusDays(2)),
                                from(DAY.plusDays(5), DAY.plusDays(6)))
                        .mostAtOnce())
                .isEqualTo(2);
    }

    @Test
    void a_participation_that_ends_before_it_starts_or_lasts_for_ever_harms_nothing() {
        assertThat(of(from(DAY, DAY.minusDays(1))).mostAtOnce()).isZero();
        assertThat(of(from(LocalDate.MIN, LocalDate.MAX), from(LocalDate.MAX, LocalDate.MAX))
                        .mostAtOnce())
                .isEqualTo(2);
    }

    @Test
    void a_mistaken_registration_counts_nowhere_and_a_missing_day_is_told() {
        Participation mistake = new ParticipationBuilder()
                .entryDate(DAY)
                .addClosings(
                        new ClosingBuilder().reason(ClosingReason.MISREGISTERED).build())
                .build();
        EffortParticipations effort = of(mistake, from(DAY, DAY));
        assertThat(effort.mostAtOnce()).isEqualTo(1);
        assertThat(effort.enteringIn(2021)).isEqualTo(1);
        assertThat(effort.enteringIn(2020)).isZero();
        assertThat(effort.hasAllEntries()).isTrue();
        assertThat(of(new ParticipationBuilder().build()).hasAllEntries()).isFalse();
    }
}
