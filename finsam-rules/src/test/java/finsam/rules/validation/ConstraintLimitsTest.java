package finsam.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.benefit.CapacityReduction;
import finsam.core.party.Party;
import finsam.core.party.PartyBuilder;
import finsam.core.party.PartyKind;
import finsam.core.person.Age;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where single constraints on the beans of other systems begin and end. */
class ConstraintLimitsTest {
    private static final Validator VALIDATOR =
            FinsamValidation.factory(Locale.ENGLISH).getValidator();

    record AnyAge(@TargetAge Integer age) {}

    record Compensated(@ActivityCompensationAge Integer years) {}

    record CompensatedAge(@ActivityCompensationAge Age age) {}

    @ActivityCompensationAge(birth = "born", month = "paidFor")
    public record Paid(LocalDate born, YearMonth paidFor) {}

    record Lost(@ReductionAtLeast(percent = 0) Integer percent) {}

    record LostShare(@ReductionAtLeast CapacityReduction share) {}

    record Left(@RemainingCapacityAtMost(percent = 100) Integer percent) {}

    record Parties(@AtLeastTwoParties List<Object> parties) {}

    @EffortPeriodValid(start = "from", end = "to")
    public record Dates(LocalDate from, Optional<LocalDate> to) {}

    @TotalEqualsSum(total = "total", parts = "years")
    public record Row(List<Optional<Integer>> years, Integer total) {}

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "130, true", "131, false", ", true"})
    void nobody_is_younger_than_nothing_or_older_than_130(Integer years, boolean valid) {
        assertThat(VALIDATOR.validate(new AnyAge(years)).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"18, false", "19, true", "29, true", "30, false", "-1, false", "131, false", ", true"})
    void activity_compensation_is_from_19_to_29(Integer years, boolean valid) {
        assertThat(VALIDATOR.validate(new Compensated(years)).isEmpty()).isEqualTo(valid);
        if (years == null || (years >= 0 && years <= 130)) {
            Age age = Optional.ofNullable(years).map(Age::of).orElse(null);
            assertThat(VALIDATOR.validate(new CompensatedAge(age)).isEmpty()).isEqualTo(valid);
        }
    }

    @Test
    void nobody_was_born_before_1880() {
        assertThat(VALIDATOR.validate(new Paid(LocalDate.of(1879, 12, 31), YearMonth.of(1900, 1))))
                .hasSize(1);
        assertThat(VALIDATOR.validate(new Paid(LocalDate.of(1880, 1, 1), YearMonth.of(1900, 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "100, true", "101, false", ", true"})
    void a_percentage_is_from_nothing_to_all(Integer percent, boolean valid) {
        assertThat(VALIDATOR.validate(new Lost(percent)).isEmpty()).isEqualTo(valid);
        assertThat(VALIDATOR.validate(new Left(percent)).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"24, false", "25, true", "26, true"})
    void a_quarter_has_to_be_lost(int percent, boolean valid) {
        assertThat(VALIDATOR
                        .validate(new LostShare(CapacityReduction.ofPercent(percent)))
                        .isEmpty())
                .isEqualTo(valid);
    }

    @Test
    void two_parties_are_two_kinds() {
        Party region = new PartyBuilder().kind(PartyKind.REGION).build();
        Party municipality = new PartyBuilder().kind(PartyKind.MUNICIPALITY).build();
        Party unknown = new PartyBuilder().name("Föreningen Exempel").build();

        assertThat(isValid(PartyKind.REGION, PartyKind.MUNICIPALITY)).isTrue();
        assertThat(isValid(PartyKind.REGION)).isFalse();
        assertThat(isValid()).isFalse();
        assertThat(isValid(region, municipality)).isTrue();
        assertThat(isValid(region, region)).isFalse();
        assertThat(isValid(region, unknown)).as("one of them is not known").isTrue();
        assertThat(isValid(unknown, region, region)).isTrue();
        assertThat(isValid(PartyKind.REGION, null)).isTrue();
        assertThat(VALIDATOR.validate(new Parties(null))).isEmpty();
    }

    private static boolean isValid(Object... parties) {
        return VALIDATOR.validate(new Parties(Arrays.asList(parties))).isEmpty();
    }

    @Test
    void a_period_starts_before_it_ends() {
        LocalDate day = LocalDate.of(2024, 9, 1);

        assertThat(VALIDATOR.validate(new Dates(day, Optional.of(day.plusDays(1)))))
                .isEmpty();
        assertThat(VALIDATOR.validate(new Dates(day, Optional.of(day))))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("to"));
        assertThat(VALIDATOR.validate(new Dates(day, Optional.empty()))).isEmpty();
        assertThat(VALIDATOR.validate(new Dates(null, Optional.of(day)))).isEmpty();
    }

    @Test
    void a_total_is_that_of_what_is_there() {
        List<Optional<Integer>> years = List.of(Optional.of(1), Optional.of(2));

        assertThat(VALIDATOR.validate(new Row(years, 3))).isEmpty();
        assertThat(VALIDATOR.validate(new Row(years, 4))).hasSize(1);
        assertThat(VALIDATOR.validate(new Row(List.of(Optional.of(1), Optional.empty()), 4)))
                .isEmpty();
    }

    record BirthOnAge(@ActivityCompensationAge(birth = "a") Age age) {}

    record MonthOnYears(
            @ActivityCompensationAge(month = "b") Integer age) {}

    @ParameterizedTest
    @MethodSource
    void an_age_has_no_properties(Object bean) {
        assertThatThrownBy(() -> VALIDATOR.validate(bean))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasStackTraceContaining("an age has no properties");
    }

    static Stream<Arguments> an_age_has_no_properties() {
        return Stream.of(Arguments.of(new BirthOnAge(null)), Arguments.of(new MonthOnYears(null)));
    }
}
