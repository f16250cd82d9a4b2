package finsam.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Sek;
import org.junit.jupiter.api.Test;

class WorkDuringCompensationLawTest {
    @Test
    void a_year_of_compensation_comes_before_studies_on_trial_and_before_rest() {
        assertThat(WorkDuringCompensationLaw.isLongEnoughBefore(11)).isFalse();
        assertThat(WorkDuringCompensationLaw.isLongEnoughBefore(12)).isTrue();
    }

    @Test
    void studies_on_trial_last_for_six_months_at_most() {
        assertThat(WorkDuringCompensationLaw.isShortEnoughTrial(6)).isTrue();
        assertThat(WorkDuringCompensationLaw.isShortEnoughTrial(7)).isFalse();
    }

    @Test
    void a_compensation_rests_for_two_years_at_most() {
        assertThat(WorkDuringCompensationLaw.isShortEnoughRest(24)).isTrue();
        assertThat(WorkDuringCompensationLaw.isShortEnoughRest(25)).isFalse();
    }

    @Test
    void a_quarter_of_what_rests_is_paid_while_the_person_works() {
        assertThat(WorkDuringCompensationLaw.paidWhileWorking(Sek.of(12_235))).isEqualTo(new Sek(305_875));
    }
}
