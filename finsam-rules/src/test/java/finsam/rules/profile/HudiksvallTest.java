package finsam.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class HudiksvallTest {
    private static final LocalDate CHANGE = LocalDate.of(2021, 11, 15);

    @Test
    void five_years_hold_until_the_day_before_the_change() {
        Profile profile = KnownProfiles.hudiksvallTrisam(CHANGE);
        assertThat(profile.value(PersonParameters.LONG_DEPENDENCE, CHANGE.minusDays(1)))
                .contains(Period.ofYears(5));
        assertThat(profile.value(PersonParameters.LONG_DEPENDENCE, CHANGE)).contains(Period.ofYears(1));
    }

    @Test
    void without_the_day_there_are_two_profiles() {
        assertThat(KnownProfiles.HUDIKSVALL_TRISAM.value(PersonParameters.LONG_DEPENDENCE, CHANGE))
                .contains(Period.ofYears(5));
        assertThat(KnownProfiles.HUDIKSVALL_TRISAM_CHANGED.value(PersonParameters.LONG_DEPENDENCE, CHANGE))
                .contains(Period.ofYears(1));
        assertThat(KnownProfiles.HUDIKSVALL_TRISAM_CHANGED.value(ProcessParameters.MOST_AT_ONCE, CHANGE))
                .contains(10);
    }
}
