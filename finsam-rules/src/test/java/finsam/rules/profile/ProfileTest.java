package finsam.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.call.CallBuilder;
import finsam.core.citation.PublishedRef;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.finding.Finding;
import finsam.core.money.Sek;
import finsam.core.person.AgeRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final PublishedRef SOURCE = new PublishedRef("Beslut", "1");
    private static final PublishedRef OTHER = new PublishedRef("Utlysning", "2");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static final Profile ASSOCIATION = Profile.builder("association", "1")
            .set(CallParameters.ALLOWED_AGES, AgeRange.of(18, 64), SOURCE)
            .set(CallParameters.LARGEST_AMOUNT, Sek.of(500_000), SOURCE)
            .set(PersonParameters.LONG_DEPENDENCE, Period.ofYears(5), SOURCE)
            .build();

    private static List<String> told(Profile.Builder builder) {
        return builder.read().findings().stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }

    @Test
    void the_nearest_of_three_layers_wins_and_says_so() {
        Profile call = Profile.builder("call", "1")
                .on(ASSOCIATION)
                .setFrom(DAY, CallParameters.LARGEST_AMOUNT, Sek.of(400_000), OTHER)
                .build();
        Profile effort = Profile.builder("effort", "1")
                .on(call)
                .setUntil(DAY.minusDays(1), PersonParameters.LONG_DEPENDENCE, Period.ofYears(5), OTHER)
                .setFrom(DAY, PersonParameters.LONG_DEPENDENCE, Period.ofYears(1), OTHER)
                .build();

        assertThat(effort.value(CallParameters.LARGEST_AMOUNT, DAY.minusDays(1)))
                .contains(Sek.of(500_000));
        assertThat(effort.origin(CallParameters.LARGEST_AMOUNT, DAY.minusDays(1)))
                .contains("association");
        assertThat(effort.value(CallParameters.LARGEST_AMOUNT, DAY)).contains(Sek.of(400_000));
        assertThat(effort.origin(CallParameters.LARGEST_AMOUNT, DAY)).contains("call");
        assertThat(effort.value(PersonParameters.LONG_DEPENDENCE, DAY.minusDays(1)))
                .contains(Period.ofYears(5));
        assertThat(effort.value(PersonParameters.LONG_DEPENDENCE, DAY)).contains(Period.ofYears(1));
        assertThat(effort.origin(PersonParameters.LONG_DEPENDENCE, DAY)).contains("effort");
        assertThat(effort.value(Parameters.MIN_PARTIES, DAY)).isEmpty();
        assertThat(effort.origin(Parameters.MIN_PARTIES, DAY)).isEmpty();
        assertThat(effort.citation(CallParameters.LARGEST_AMOUNT, DAY)).contains(OTHER);
        assertThat(effort.citation(CallParameters.LARGEST_AMOUNT, DAY.minusDays(1)))
                .contains(SOURCE);
        assertThat(effort.citation(Parameters.MIN_PARTIES, DAY)).isEmpty();
    }

    @Test
    void a_limit_of_the_layer_below_is_not_widened() {
        Finding finding = Profile.builder("call", "1")
                .on(ASSOCIATION)
                .set(CallParameters.ALLOWED_AGES, AgeRange.of(16, 64), OTHER)
                .read()
                .findings()
                .get(0);

        assertThat(finding.code() + " " + finding.path()).isEqualTo("profile-limit-widened /parameters/0");
        assertThat(finding.arguments())
                .containsEntry("name", "allowedAges")
                .containsEntry("value", AgeRange.of(16, 64))
                .containsEntry("limit", AgeRange.of(18, 64))
                .containsEntry("profile", "call")
                .containsEntry("base", "association");
        assertThat(finding.citations()).containsExactly(OTHER, SOURCE);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The profile call sets \"allowedAges\" to 16–64, but association sets the limit 18–64. A profile"
                                + " may be stricter than the one on which it stands, not wider.");
        assertThat(finding.message(Locale.forLanguageTag("sv")))
                .contains("gränsen 18–64")
                .doesNotContain("{");
    }

    @Test
    void it_has_a_name_and_a_version() {
        assertThat(ASSOCIATION.version()).isEqualTo("1");
        assertThat(ASSOCIATION).hasToString("association 1");
    }

    @Test
    void a_finding_on_its_days_names_them() {
        Finding finding = Profile.builder("x", "1")
                .add(new Profile.Setting<>(
                        Parameters.MIN_PARTIES, 2, Optional.of(DAY), Optional.of(DAY.minusDays(1)), SOURCE))
                .read()
                .findings()
                .get(0);

        assertThat(finding.arguments())
                .containsEntry("name", "minParties")
                .containsEntry("from", DAY)
                .containsEntry("until", DAY.minusDays(1));
    }

    @Test
    void a_limit_is_not_widened_on_the_day_after_a_stricter_value_ends() {
        assertThat(told(Profile.builder("x", "1")
                        .on(ASSOCIATION)
                        .setUntil(DAY, CallParameters.LARGEST_AMOUNT, Sek.of(400_000), OTHER)
                        .setFrom(DAY.plusDays(1), CallParameters.LARGEST_AMOUNT, Sek.of(500_001), OTHER)))
                .containsExactly("profile-limit-widened /parameters/1");
        Profile ending = Profile.builder("ending", "1")
                .on(ASSOCIATION)
                .setUntil(DAY, CallParameters.LARGEST_AMOUNT, Sek.of(400_000), OTHER)
                .build();
        assertThat(told(Profile.builder("x", "1")
                        .on(ending)
                        .set(CallParameters.LARGEST_AMOUNT, Sek.of(400_000), OTHER)))
                .isEmpty();
    }

    @Test
    void a_least_value_is_not_above_the_most_on_the_day_after_another_one_ends() {
        assertThat(told(Profile.builder("x", "1")
                        .setUntil(DAY, ProcessParameters.LARGEST_GROUP, 10, SOURCE)
                        .add(new Profile.Setting<>(
                                ProcessParameters.LARGEST_GROUP,
                                7,
                                Optional.of(DAY.plusDays(1)),
                                Optional.empty(),
                                SOURCE))
                        .set(ProcessParameters.SMALLEST_GROUP, 8, SOURCE)))
                .containsExactly("profile-least-above-most /parameters/1");
    }

    @Test
    void values_before_and_after_each_other_do_not_overlap_in_whatever_order_they_stand() {
        Profile.Setting<?> early = new Profile.Setting<>(
                Parameters.MIN_PARTIES, 2, Optional.of(DAY.minusDays(9)), Optional.of(DAY.minusDays(1)), SOURCE);
        Profile.Setting<?> late = new Profile.Setting<>(
                Parameters.MIN_PARTIES, 3, Optional.of(DAY), Optional.of(DAY.plusDays(9)), SOURCE);
        Profile.Setting<?> touching = new Profile.Setting<>(
                Parameters.MIN_PARTIES, 3, Optional.of(DAY.plusDays(9)), Optional.empty(), SOURCE);

        assertThat(early.overlaps(late) || late.overlaps(early)).isFalse();
        assertThat(touching.overlaps(late) && late.overlaps(touching)).isTrue();
        assertThat(touching.overlaps(early) || early.overlaps(touching)).isFalse();
    }

    @Test
    void a_limit_can_be_repeated_or_narrowed_and_what_is_no_limit_can_be_widened() {
        assertThat(told(Profile.builder("call", "1")
                        .on(ASSOCIATION)
                        .set(CallParameters.ALLOWED_AGES, AgeRange.of(18, 64), OTHER)
                        .set(CallParameters.LARGEST_AMOUNT, Sek.of(499_999), OTHER)
                        .set(PersonParameters.LONG_DEPENDENCE, Period.ofYears(1), OTHER)))
                .isEmpty();
    }

    @Test
    void a_limit_holds_through_a_layer_between_and_on_the_days_on_which_it_stands() {
        Profile dated = Profile.builder("dated", "1")
                .setFrom(DAY, CallParameters.LARGEST_AMOUNT, Sek.of(500_000), SOURCE)
                .build();
        Profile between = Profile.builder("between", "1").on(dated).build();

        assertThat(told(Profile.builder("x", "1")
                        .on(between)
                        .setUntil(DAY.minusDays(1), CallParameters.LARGEST_AMOUNT, Sek.of(500_001), OTHER)))
                .isEmpty();
        assertThat(told(Profile.builder("x", "1")
                        .on(between)
                        .setUntil(DAY, CallParameters.LARGEST_AMOUNT, Sek.of(500_001), OTHER)))
                .containsExactly("profile-limit-widened /parameters/0");
    }

    @Test
    void a_call_that_widens_still_gives_a_profile_that_tells_so() {
        Profile profile = Profile.of(
                new CallBuilder()
                        .targetGroup(new IndividualsBuilder()
                                .ages(AgeRange.of(16, 64))
                                .build())
                        .largestAmount(Sek.of(300_000))
                        .budgetFrame(Sek.of(2_000_000))
                        .build(),
                ASSOCIATION);

        assertThat(profile.findings()).extracting(Finding::code).containsExactly("profile-limit-widened");
        assertThat(profile.value(CallParameters.LARGEST_AMOUNT, DAY)).contains(Sek.of(300_000));
        assertThat(profile.value(CallParameters.CALL_FRAME, DAY)).contains(Sek.of(2_000_000));
    }

    @Test
    void two_values_for_one_day_are_refused_and_next_to_each_other_are_not() {
        assertThat(told(Profile.builder("x", "1")
                        .setUntil(DAY, Parameters.MIN_PARTIES, 2, SOURCE)
                        .setFrom(DAY, Parameters.MIN_PARTIES, 3, SOURCE)))
                .containsExactly("profile-overlap /parameters/1");
        assertThat(told(Profile.builder("x", "1")
                        .setUntil(DAY.minusDays(1), Parameters.MIN_PARTIES, 2, SOURCE)
                        .setFrom(DAY, Parameters.MIN_PARTIES, 3, SOURCE)))
                .isEmpty();
    }

    @Test
    void what_is_built_is_refused_with_the_same_words() {
        assertThatThrownBy(() -> Profile.builder("x", "1")
                        .set(Parameters.MIN_PARTIES, 2, SOURCE)
                        .set(Parameters.MIN_PARTIES, 2, SOURCE)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: The parameter \"minParties\" has two values for the same day.");
    }

    @Test
    void a_least_value_is_not_above_the_most_also_if_another_layer_sets_it() {
        assertThat(told(Profile.builder("x", "1")
                        .set(Parameters.LEAST_SALARY_COST, Sek.of(50_001), SOURCE)
                        .set(Parameters.MOST_SALARY_COST, Sek.of(50_000), SOURCE)))
                .containsExactly("profile-least-above-most /parameters/1");
        assertThat(told(Profile.builder("x", "1")
                        .set(ProcessParameters.SMALLEST_GROUP, 8, SOURCE)
                        .set(ProcessParameters.LARGEST_GROUP, 8, SOURCE)))
                .isEmpty();
        assertThat(told(Profile.builder("x", "1")
                        .on(MiaProfiles.SODRA_ROSLAGEN)
                        .setFrom(DAY, ProcessParameters.SMALLEST_GROUP, 11, SOURCE)))
                .containsExactly("profile-least-above-most /parameters/0");
    }

    @Test
    void a_value_is_valid_on_a_day_at_least() {
        assertThat(told(Profile.builder("x", "1")
                        .add(new Profile.Setting<>(
                                Parameters.MIN_PARTIES, 2, Optional.of(DAY), Optional.of(DAY.minusDays(1)), SOURCE))))
                .containsExactly("profile-validity /parameters/0");
        assertThat(told(Profile.builder("x", "1")
                        .add(new Profile.Setting<>(
                                Parameters.MIN_PARTIES, 2, Optional.of(DAY), Optional.of(DAY), SOURCE))))
                .isEmpty();
    }

    @Test
    void a_parameter_of_ones_own_has_a_name_of_its_own() {
        Parameter<String> foreign = new Parameter<>("minParties", ParameterType.TEXT, "text", "text");
        Parameter<String> own = new Parameter<>("ourOwn", ParameterType.TEXT, "text", "text");

        assertThat(told(Profile.builder("x", "1").set(foreign, "two", SOURCE)))
                .containsExactly("profile-foreign-parameter /parameters/0");
        assertThat(told(Profile.builder("x", "1").set(own, "two", SOURCE))).isEmpty();
    }

    @Test
    void an_answer_has_one_field() {
        assertThat(told(Profile.builder("x", "1")
                        .layout(new FormLayout(
                                "Blankett",
                                List.of(
                                        FormField.required("1", "Namn", "/effortName"),
                                        FormField.optional("2", "Namn igen", "/effortName"))))))
                .containsExactly("profile-field-twice /form/fields/1/path");
    }

    @Test
    void the_known_profiles_contradict_nothing() {
        assertThat(KnownProfiles.ALL)
                .allSatisfy(profile -> assertThat(profile.findings()).isEmpty());
    }

    @Test
    void each_strictness_knows_stricter_from_wider() {
        assertThat(Strictness.<Integer>least().holds(3, 2)).isTrue();
        assertThat(Strictness.<Integer>least().holds(2, 2)).isTrue();
        assertThat(Strictness.<Integer>most().holds(2, 2)).isTrue();
        assertThat(Strictness.<Integer>least().holds(1, 2)).isFalse();
        assertThat(Strictness.<Integer>most().holds(1, 2)).isTrue();
        assertThat(Strictness.<Integer>most().holds(3, 2)).isFalse();
        assertThat(Strictness.shortest().holds(Period.ofMonths(13), Period.ofYears(1)))
                .isTrue();
        assertThat(Strictness.shortest().holds(Period.ofMonths(11), Period.ofYears(1)))
                .isFalse();
        assertThat(Strictness.longest().holds(Period.ofMonths(12), Period.ofYears(1)))
                .isTrue();
        assertThat(Strictness.longest().holds(Period.ofMonths(13), Period.ofYears(1)))
                .isFalse();
        assertThat(Strictness.ages().holds(AgeRange.of(19, 29), AgeRange.of(18, 64)))
                .isTrue();
        assertThat(Strictness.ages().holds(AgeRange.atLeast(19), AgeRange.of(18, 64)))
                .isFalse();
        assertThat(Strictness.<String>someOf().holds(Set.of("a"), Set.of("a", "b")))
                .isTrue();
        assertThat(Strictness.<String>someOf().holds(Set.of("a", "b"), Set.of("a")))
                .isFalse();
        assertThat(Strictness.<String>allOf().holds(Set.of("a", "b"), Set.of("a")))
                .isTrue();
        assertThat(Strictness.<String>allOf().holds(Set.of("a"), Set.of("a", "b")))
                .isFalse();
        assertThat(Strictness.duty().holds(true, false)).isTrue();
        assertThat(Strictness.duty().holds(false, true)).isFalse();
    }
}
