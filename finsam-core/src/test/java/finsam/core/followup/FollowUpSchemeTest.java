package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, SUS",
        "2023-02-28, SUS",
        "2023-03-01, SUS FOLLOW_UP_FINSAM",
        "2023-04-30, SUS FOLLOW_UP_FINSAM",
        "2023-05-01, FOLLOW_UP_FINSAM",
        "2026-11-22, FOLLOW_UP_FINSAM"
    })
    void oneFollowsTheOtherWithSomeWeeksOfBoth(LocalDate day, String schemes) {
        assertThat(String.join(
                        " ",
                        SchemeChangeover.PLANNED.inForce(day).stream()
                                .map(FollowUpScheme::name)
                                .toList()))
                .isEqualTo(schemes);
    }

    @Test
    void anAssociationThatKnowsItsDayStatesIt() {
        LocalDate day = LocalDate.of(2023, 3, 27);
        SchemeChangeover own = new SchemeChangeover(day, day.minusDays(1));
        assertThat(own.inForce(day.minusDays(1))).containsExactly(FollowUpScheme.SUS);
        assertThat(own.inForce(day)).containsExactly(FollowUpScheme.FOLLOW_UP_FINSAM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchemeChangeover(day, day.minusDays(2)))
                .withMessageContaining("lastDayOfSus");
    }

    @Test
    void whoRegistersParticipantsInSusDoesNotAdminister() {
        for (SusRole one : SusRole.values()) {
            for (SusRole other : SusRole.values()) {
                List<SusRole> both = List.of(one, other);
                boolean forbidden = both.contains(SusRole.PARTICIPANT_REGISTRAR)
                        && (both.contains(SusRole.COOPERATION_ADMINISTRATOR) || both.contains(SusRole.ACCESS_ORDERER));
                assertThat(one.mayBeCombinedWith(other)).as(both.toString()).isEqualTo(!forbidden);
            }
        }
    }

    @Test
    void whoAdministersInFollowUpFinsamDoesNotEnterParticipants() {
        for (FollowUpRole one : FollowUpRole.values()) {
            for (FollowUpRole other : FollowUpRole.values()) {
                List<FollowUpRole> both = List.of(one, other);
                boolean forbidden = both.contains(FollowUpRole.PARTICIPANT_REGISTRAR)
                        && both.contains(FollowUpRole.ASSOCIATION_ADMINISTRATOR);
                assertThat(one.mayBeCombinedWith(other)).as(both.toString()).isEqualTo(!forbidden);
            }
        }
        assertThat(FollowUpRole.values())
                .filteredOn(role -> !role.isForEmployeesOfAnAssociation())
                .containsExactly(FollowUpRole.PARTICIPANT_REGISTRAR);
    }
}
