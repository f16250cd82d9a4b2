package finsam.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.party.SubmissionForm;
import finsam.core.person.AgeRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void it_is_told_in_both_languages_and_known_by_its_name() {
        assertThat(Parameters.MIN_PARTIES.in(Locale.ENGLISH)).startsWith("how many parties");
        assertThat(Parameters.MIN_PARTIES.in(Locale.forLanguageTag("sv"))).startsWith("hur många parter");
        assertThat(Parameters.MIN_PARTIES)
                .isEqualTo(new Parameter<>("minParties", ParameterType.COUNT, "a", "b"))
                .isNotEqualTo(ReportParameters.COOPERATING_PARTIES);
    }

    @Test
    void a_parameter_can_be_made_strict_or_a_limit() {
        Parameter<Integer> plain = new Parameter<>("ourOwn", ParameterType.COUNT, "eget", "our own");
        Parameter<Integer> strict = plain.strict(Strictness.least());
        Parameter<Integer> limit = plain.limit(Strictness.least());

        assertThat(plain.strictness()).isEmpty();
        assertThat(strict.strictness()).isPresent();
        assertThat(strict.isLimit()).isFalse();
        assertThat(strict.isWidened(1, 2)).isFalse();
        assertThat(limit.isLimit()).isTrue();
        assertThat(limit.isWidened(1, 2)).isTrue();
        assertThat(limit.isWidened(2, 2)).isFalse();
        assertThat(limit).isEqualTo(plain).hasSameHashCodeAs(plain);
    }

    @Test
    void a_type_of_ones_own_says_what_it_expects() {
        ParameterType<UpperBound> bound = ParameterType.oneOf(UpperBound.values());
        ParameterType<Set<UpperBound>> bounds = ParameterType.setOf(UpperBound.values());
        ParameterType<Set<String>> letters =
                ParameterType.setOf("letters", text -> Optional.of(text).filter(one -> one.length() == 1));

        assertThat(bound.expectation()).startsWith("one of [").contains("EXCLUDED");
        assertThat(bound.read(List.of("EXCLUDED"))).contains(UpperBound.EXCLUDED);
        assertThat(bound.read(List.of("excluded"))).isEmpty();
        assertThat(bounds.expectation()).startsWith("some of [");
        assertThat(bounds.read(List.of("EXCLUDED"))).contains(Set.of(UpperBound.EXCLUDED));
        assertThat(letters.expectation()).isEqualTo("letters");
        assertThat(letters.read(List.of("a", "b"))).contains(Set.of("a", "b"));
        assertThat(letters.read(List.of("a", "bc"))).isEmpty();
        assertThat(ParameterType.inOrder("b", "a")).containsExactly("b", "a");
    }

    @Test
    void bounds_and_units_have_words_in_both_languages() {
        Locale swedish = Locale.forLanguageTag("sv");
        assertThat(UpperBound.EXCLUDED.in(swedish)).isEqualTo("mindre än");
        assertThat(UpperBound.EXCLUDED.in(Locale.ENGLISH)).isEqualTo("less than");
        assertThat(Set.of(AttestationUnit.values()))
                .allSatisfy(unit -> assertThat(unit.in(swedish)).isNotBlank().isNotEqualTo(unit.in(Locale.ENGLISH)));
    }

    @Test
    void a_hundred_years_in_months_or_days_are_still_a_time() {
        assertThat(ParameterType.TIME.read(List.of("P1200M"))).contains(Period.ofMonths(1200));
        assertThat(ParameterType.TIME.read(List.of("P36600D"))).contains(Period.ofDays(36_600));
    }

    @Test
    void a_limit_says_what_is_stricter() {
        assertThatThrownBy(() -> new Parameter<>("x", ParameterType.COUNT, "x", "x", Optional.empty(), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_limits_are_whom_efforts_take_in_how_many_parties_they_need_and_the_money_that_there_is() {
        assertThat(Parameters.ALL.stream().filter(Parameter::isLimit).map(Parameter::name))
                .containsExactlyInAnyOrder(
                        "allowedAges",
                        "excludedGroups",
                        "participantAges",
                        "participantExclusions",
                        "residenceAreas",
                        "minParties",
                        "minCoParties",
                        "neededParties",
                        "maxRequestedAmount",
                        "callFrame");
    }

    @Test
    void a_text_is_read_as_its_type_has_it() {
        assertThat(ParameterType.YES_OR_NO.read(List.of("true"))).contains(true);
        assertThat(ParameterType.COUNT.read(List.of("2"))).contains(2);
        assertThat(ParameterType.AMOUNT.read(List.of("500 000 kr"))).contains(Sek.of(500_000));
        assertThat(ParameterType.SHARE.read(List.of("25 %"))).contains(Share.ofPercent(25));
        assertThat(ParameterType.AGES.read(List.of("18–64"))).contains(AgeRange.of(18, 64));
        assertThat(ParameterType.TIME.read(List.of("P100Y"))).contains(Period.ofYears(100));
        assertThat(Parameters.SUBMISSION_FORMS.type().read(List.of("PAPER", "WORD")))
                .contains(Set.of(SubmissionForm.PAPER, SubmissionForm.WORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P101Y", "P-1M", "P1201M", "P36601D", "6 months", ""})
    void no_effort_lasts_that_long(String text) {
        assertThat(ParameterType.TIME.read(List.of(text))).isEmpty();
    }

    @Test
    void one_value_is_one_text() {
        assertThat(ParameterType.COUNT.read(List.of("1", "2"))).isEmpty();
        assertThat(ParameterType.COUNT.read(List.of())).isEmpty();
        assertThat(ParameterType.COUNT.read(List.of("-1"))).isEmpty();
        assertThat(ParameterType.COUNT.read(List.of("1234567890"))).isEmpty();
    }

    @Test
    void what_a_known_profile_sets_can_be_written_and_read_again() {
        assertThat(KnownProfiles.ALL)
                .allSatisfy(profile -> assertThat(profile.settings())
                        .allSatisfy(setting -> assertThat(
                                        setting.parameter().type().read(ParameterType.texts(setting.value())))
                                .as(setting.parameter().name())
                                .isEqualTo(Optional.of(setting.value()))));
        assertThat(KnownProfiles.GOTLAND_2021.value(PersonParameters.PARTICIPANT_AGES, DAY))
                .contains(AgeRange.of(16, 64));
    }
}
