package finsam.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.call.ApplicantKind;
import finsam.core.call.Call;
import finsam.core.call.CallBuilder;
import finsam.core.effort.Characteristic;
import finsam.core.effort.GoalBuilder;
import finsam.core.effort.GoalLevel;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.Instrument;
import finsam.core.effort.Method;
import finsam.core.effort.YouthConditionBuilder;
import finsam.core.party.SubmissionForm;
import finsam.core.person.AgeRange;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallProfileTest {
    private static final LocalDate DATE = LocalDate.of(2021, 12, 1);

    private static Call call() {
        return new CallBuilder()
                .name("Nästa steg")
                .issuer("Samordningsförbund Gävleborg")
                .date(LocalDate.of(2021, 10, 25))
                .year(2022)
                .addApplicantKinds(ApplicantKind.LOCAL_COOPERATION_GROUP)
                .targetGroup(new IndividualsBuilder()
                        .ages(AgeRange.of(18, 64))
                        .addExclusions(Characteristic.READY_FOR_AF, Characteristic.REINFORCED_COOPERATION)
                        .build())
                .narrowingAllowed(true)
                .addIndividualGoals(new GoalBuilder()
                        .level(GoalLevel.INDIVIDUAL)
                        .stepChange(true)
                        .addInstruments(Instrument.SUS)
                        .build())
                .addRecommendedMethods(Method.IPS, Method.SE, Method.WRI, Method.AWC, Method.AWP, Method.PROFESSION)
                .participantPerspectiveRequired(true)
                .build();
    }

    @Test
    void the_call_sets_what_the_known_profile_says() {
        Profile derived = Profile.of(call(), KnownProfiles.GAVLEBORG_APPLICATION_2024);
        Profile known = KnownProfiles.GAVLEBORG_NASTA_STEG_2022;

        assertThat(known.settings()).hasSizeGreaterThan(8).allSatisfy(setting -> {
            if (!setting.parameter().equals(CallParameters.CHANGING_WELLBEING)) {
                assertThat(ParameterType.texts(
                                derived.value(setting.parameter(), DATE).orElseThrow()))
                        .as(setting.parameter().name())
                        .isEqualTo(ParameterType.texts(
                                known.value(setting.parameter(), DATE).orElseThrow()));
            }
        });
        assertThat(derived.settings().get(0).citation().text())
                .isEqualTo("Utlysning Nästa steg, Samordningsförbund Gävleborg, 2021-10-25, Rubrik");
    }

    @Test
    void what_a_call_does_not_say_is_left_to_the_association() {
        Profile derived = Profile.of(new CallBuilder().build(), KnownProfiles.GAVLEBORG_APPLICATION_2024);

        assertThat(derived.settings()).isEmpty();
        assertThat(derived.value(Parameters.SUBMISSION_FORMS, DATE))
                .contains(Set.of(SubmissionForm.PAPER, SubmissionForm.WORD));
        assertThat(derived.value(CallParameters.ALLOWED_AGES, DATE)).isEmpty();
    }

    @Test
    void a_goal_that_is_no_step_asks_for_none() {
        Call call = new CallBuilder()
                .year(2022)
                .addIndividualGoals(
                        new GoalBuilder().level(GoalLevel.INDIVIDUAL).build(),
                        new GoalBuilder().stepChange(false).build())
                .build();
        Profile derived = Profile.of(call, KnownProfiles.GAVLEBORG);

        assertThat(derived.settings())
                .extracting(setting -> setting.parameter().name())
                .containsExactly(CallParameters.CALL_YEAR.name());
        assertThat(derived.value(CallParameters.CALL_YEAR, DATE)).contains(2022);
        assertThat(derived.version()).isEqualTo("2022");
    }

    @Test
    void younger_people_on_a_condition_widen_the_ages() {
        Call young = new CallBuilder()
                .targetGroup(new IndividualsBuilder()
                        .ages(AgeRange.of(18, 64))
                        .youth(new YouthConditionBuilder()
                                .ages(AgeRange.of(16, 17))
                                .build())
                        .build())
                .build();

        assertThat(Profile.of(young, KnownProfiles.GAVLEBORG).value(CallParameters.ALLOWED_AGES, DATE))
                .contains(AgeRange.of(16, 64));
    }
}
