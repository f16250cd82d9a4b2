package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.benefit.WorkExtent;
import finsam.core.money.Share;
import finsam.core.participation.ClosingBuilder;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.OccupationBuilder;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.participation.RegistrationKind;
import finsam.core.participation.StepChange;
import finsam.core.participation.StepChangeBuilder;
import finsam.core.participation.StepDirection;
import finsam.core.participation.StepSize;
import finsam.core.person.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
    private static final StepChange FORWARD = new StepChangeBuilder()
            .direction(StepDirection.FORWARD)
            .size(StepSize.SMALL)
            .build();
    private static final StepChange BACKWARD =
            new StepChangeBuilder().direction(StepDirection.BACKWARD).build();

    private static ParticipationBuilder finished(int workBefore, int studyBefore, int workAfter, int studyAfter) {
        return new ParticipationBuilder()
                .registration(RegistrationKind.WITH_CONSENT)
                .sex(Sex.WOMAN)
                .exitDate(LocalDate.of(2022, 1, 31))
                .occupationBefore(new OccupationBuilder()
                        .work(WorkExtent.ofPercent(workBefore))
                        .study(WorkExtent.ofPercent(studyBefore))
                        .build())
                .occupationAfter(new OccupationBuilder()
                        .work(WorkExtent.ofPercent(workAfter))
                        .study(WorkExtent.ofPercent(studyAfter))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 0, 1",
        "0, 0, 0, 25, 1",
        "0, 0, 0, 0, 0",
        "50, 0, 50, 0, 0",
        "50, 0, 49, 0, 0",
        "50, 0, 51, 0, 1",
        "50, 0, 0, 50, 0",
        "50, 25, 25, 51, 1"
    })
    void moreWorkAndStudiesTogetherIsAnIncrease(int workBefore, int studyBefore, int workAfter, int studyAfter, int n) {
        OutcomeMeasure measure = Outcomes.startedOrIncreased(
                List.of(finished(workBefore, studyBefore, workAfter, studyAfter).build()));
        assertThat(measure.numerator()).isEqualTo(SexCounts.of(n, 0));
        assertThat(measure.denominator()).isEqualTo(SexCounts.of(1, 0));
        assertThat(measure.share()).contains(Share.of(n, 1));
        assertThat(measure.share(Sex.WOMAN)).contains(Share.of(n, 1));
        assertThat(measure.share(Sex.MAN)).isEmpty();
    }

    @Test
    void whoIsNotInTheDenominatorIsInTheExclusions() {
        OutcomeMeasure measure = Outcomes.startedOrIncreased(List.of(
                finished(0, 0, 50, 0).build(),
                finished(0, 0, 50, 0).registration(RegistrationKind.ANONYMOUS).build(),
                finished(0, 0, 50, 0)
                        .registration(RegistrationKind.VOLUME)
                        .volume(12)
                        .build(),
                finished(0, 0, 50, 0)
                        .addClosings(new ClosingBuilder()
                                .reason(ClosingReason.MISREGISTERED)
                                .build())
                        .build(),
                new ParticipationBuilder()
                        .registration(RegistrationKind.WITH_CONSENT)
                        .build(),
                new ParticipationBuilder()
                        .registration(RegistrationKind.WITH_CONSENT)
                        .exitDate(LocalDate.of(2022, 1, 31))
                        .build(),
                new ParticipationBuilder().exitDate(LocalDate.of(2022, 1, 31)).build()));
        assertThat(measure.share()).contains(Share.WHOLE);
        assertThat(measure.denominator().total()).isEqualTo(1);
        assertThat(measure.excluded(ExclusionReason.ANONYMOUS)).isEqualTo(SexCounts.of(1, 0));
        assertThat(measure.excluded(ExclusionReason.VOLUME)).isEqualTo(SexCounts.of(12, 0));
        assertThat(measure.excluded(ExclusionReason.MISREGISTERED)).isEqualTo(SexCounts.of(1, 0));
        assertThat(measure.excluded(ExclusionReason.NOT_FINISHED).unspecified()).isEqualTo(1);
        assertThat(measure.excluded(ExclusionReason.UNKNOWN).unspecified()).isEqualTo(1);
        assertThat(measure.excluded(ExclusionReason.REGISTRATION_UNKNOWN).unspecified())
                .isEqualTo(1);
    }

    @Test
    void nobodyHasNoShare() {
        assertThat(Outcomes.startedOrIncreased(List.of()).share()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeMeasure(SexCounts.of(2, 0), SexCounts.of(1, 5), List.of()))
                .withMessageContaining("numerator");
    }

    @Test
    void allFiveInHudiksvallTookAStep() {
        List<Participation> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(new ParticipationBuilder().addStepChanges(FORWARD).build());
        }
        assertThat(Outcomes.steppedForward(five).share()).contains(Share.WHOLE);
        assertThat(Outcomes.steppedForward(five).numerator().total()).isEqualTo(5);
    }

    @Test
    void aStepBackTakesNoStepAwayAndTheLastOneTellsTheDirection() {
        List<Participation> all = List.of(
                new ParticipationBuilder()
                        .sex(Sex.WOMAN)
                        .addStepChanges(FORWARD, BACKWARD)
                        .build(),
                new ParticipationBuilder()
                        .sex(Sex.MAN)
                        .addStepChanges(BACKWARD, FORWARD, new StepChangeBuilder().build())
                        .build(),
                new ParticipationBuilder()
                        .sex(Sex.MAN)
                        .addStepChanges(new StepChangeBuilder().build())
                        .build(),
                new ParticipationBuilder()
                        .registration(RegistrationKind.ANONYMOUS)
                        .addStepChanges(FORWARD)
                        .build());
        OutcomeMeasure measure = Outcomes.steppedForward(all);
        assertThat(measure.numerator()).isEqualTo(SexCounts.of(1, 1));
        assertThat(measure.denominator()).isEqualTo(SexCounts.of(1, 2));
        assertThat(measure.share()).contains(Share.of(2, 3));
        assertThat(measure.excluded(ExclusionReason.ANONYMOUS).unspecified()).isEqualTo(1);
        CountTable<StepDirection> last = Outcomes.lastSteps(all);
        assertThat(last.counts(StepDirection.BACKWARD)).isEqualTo(SexCounts.of(1, 0));
        assertThat(last.counts(StepDirection.FORWARD)).isEqualTo(SexCounts.of(0, 1));
        assertThat(last.excluded(ExclusionReason.UNKNOWN)).isEqualTo(SexCounts.of(0, 1));
    }
}
