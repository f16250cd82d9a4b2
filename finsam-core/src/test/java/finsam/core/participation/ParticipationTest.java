package finsam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.benefit.WorkExtent;
import finsam.core.money.Share;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParticipationTest {
    private static final Closing MOVED =
            new ClosingBuilder().reason(ClosingReason.MOVED).build();
    private static final Closing MISTAKE =
            new ClosingBuilder().reason(ClosingReason.MISREGISTERED).build();

    @Test
    void theLastClosingCounts() {
        assertThat(new ParticipationBuilder().build().closing()).isEmpty();
        assertThat(new ParticipationBuilder()
                        .addClosings(MISTAKE, MOVED)
                        .build()
                        .closing())
                .contains(MOVED);
        assertThat(new ParticipationBuilder()
                        .addClosings(MISTAKE, MOVED)
                        .build()
                        .isMisregistered())
                .isFalse();
        assertThat(new ParticipationBuilder()
                        .addClosings(MOVED, MISTAKE)
                        .build()
                        .isMisregistered())
                .isTrue();
    }

    @Test
    void isFinishedWithALastDayOrAClosing() {
        assertThat(new ParticipationBuilder().build().isFinished()).isFalse();
        assertThat(new ParticipationBuilder()
                        .exitDate(LocalDate.of(2022, 1, 31))
                        .build()
                        .isFinished())
                .isTrue();
        assertThat(new ParticipationBuilder().addClosings(MOVED).build().isFinished())
                .isTrue();
    }

    @Test
    void aVolumeStandsForItsNumber() {
        ParticipationBuilder volume = new ParticipationBuilder().registration(RegistrationKind.VOLUME);
        assertThat(volume.build().people()).isEqualTo(1);
        assertThat(volume.volume(37).build().people()).isEqualTo(37);
        assertThat(volume.volume(-3).build().people()).isZero();
        assertThat(new ParticipationBuilder().volume(37).build().people()).isEqualTo(1);
    }

    @Test
    void workAndStudiesAddUp() {
        assertThat(new OccupationBuilder().build().extent()).isEmpty();
        assertThat(new OccupationBuilder().jobSeeking(false).build().extent()).isEmpty();
        assertThat(new OccupationBuilder().jobSeeking(true).build().extent()).contains(Share.NONE);
        assertThat(new OccupationBuilder()
                        .work(WorkExtent.ofPercent(25))
                        .jobSeeking(true)
                        .build()
                        .extent())
                .contains(Share.of(1, 4));
        assertThat(new OccupationBuilder()
                        .study(WorkExtent.ofPercent(25))
                        .work(WorkExtent.ofPercent(420))
                        .build()
                        .extent())
                .contains(Share.of(89, 20));
    }

    @Test
    void reasonsBelongToASchemeAndKeepTheirLabel() {
        assertThat(ClosingReason.of("FELREGISTRERING")).isEqualTo(ClosingReason.MISREGISTERED);
        assertThat(ClosingReason.MISREGISTERED.scheme()).isEqualTo(ClosingScheme.SUS);
        assertThat(ClosingReason.ILLNESS.scheme()).isEqualTo(ClosingScheme.SUS_TABLE);
        ClosingReason other = ClosingReason.of(ClosingScheme.of("Kod 2024"), "ILLNESS", "sjuk");
        assertThat(other.isKnown()).isFalse();
        assertThat(other).isNotEqualTo(ClosingReason.ILLNESS);
        assertThat(other.swedish()).isEqualTo("sjuk").isEqualTo(other.english());
        assertThat(ClosingReason.of("annat")).isEqualTo(new ClosingReason(ClosingScheme.LOCAL, "annat", "annat"));
    }

    @Test
    void onlyAStepForwardIsOne() {
        assertThat(new StepChangeBuilder().build().isForward()).isFalse();
        assertThat(new StepChangeBuilder()
                        .direction(StepDirection.BACKWARD)
                        .build()
                        .isForward())
                .isFalse();
        assertThat(new StepChangeBuilder()
                        .direction(StepDirection.FORWARD)
                        .build()
                        .isForward())
                .isTrue();
    }

    @Test
    void aPartyComesSomeDaysAfterTheSummons() {
        LocalDate sent = LocalDate.of(2021, 11, 1);
        PlanPartyBuilder party = new PlanPartyBuilder().summonedOn(sent);
        assertThat(party.build().daysToAttend()).isEmpty();
        assertThat(party.attendedOn(sent.plusDays(25)).build().daysToAttend()).contains(25L);
        assertThat(party.attendedOn(sent.minusDays(1)).build().daysToAttend()).isEqualTo(Optional.of(-1L));
    }
}
