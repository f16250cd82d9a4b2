package finsam.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.party.PartyKind;
import finsam.core.person.AgeRange;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Single constraints on the beans of other systems. */
class ConstraintsTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Validator ENGLISH =
            FinsamValidation.factory(Locale.ENGLISH).getValidator();

    record Texts(
            @SekAmount String amount,
            @OrganisationNumberString String organisation,
            @MunicipalityCodeString String municipality,
            @RegistryNumberString String registry) {}

    record Range(@TargetAge(min = 16, max = 64) AgeRange ages) {}

    record Below(
            @RemainingCapacityAtMost(percent = 25, inclusive = false)
            Integer left) {}

    record Most(@RemainingCapacityAtMost(percent = 25) Integer left) {}

    record Container(List<@SekAmount String> amounts, Optional<@TargetAge(max = 29) Integer> age) {}

    record Twice(@TargetAge(min = 18) @TargetAge(max = 29) Integer age) {}

    @TotalEqualsSum(
            total = "total",
            parts = {"salaries", "rest"})
    public record Costs(Long salaries, List<BigDecimal> rest, Sek total) {}

    @PayoutWithinApproved(payout = "paid", approved = "granted")
    public record Payment(BigDecimal paid, Optional<Integer> granted) {}

    @ActivityCompensationAge(birth = "born", month = "paidFor")
    public record Benefit(LocalDate born, YearMonth paidFor) {}

    public static class OldBean {
        @SekAmount(payload = SeverityPayload.Warning.class)
        public String getAmount() {
            return "mycket";
        }
    }

    @TargetAge(min = 19, max = 29)
    @ReductionAtLeast
    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Composed {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record OfComposed(@Composed int number) {}

    @ParameterizedTest
    @MethodSource
    void valid(Object bean) {
        assertThat(ENGLISH.validate(bean)).isEmpty();
    }

    static Stream<Object> valid() {
        return Stream.of(
                new Texts("3 222 836 kr", "212000-0803", "Hudiksvall", "2024/00153"),
                new Texts(null, null, null, null),
                new Range(AgeRange.of(16, 64)),
                new Below(24),
                new Below(null),
                new Most(25),
                new Container(List.of("1"), Optional.of(29)),
                new Twice(18),
                new Twice(29),
                new Costs(10L, List.of(new BigDecimal("0.50"), new BigDecimal("0.5")), Sek.of(11)),
                new Costs(10L, Arrays.asList(BigDecimal.ONE, null), Sek.of(1)),
                new Costs(null, List.of(), Sek.of(1)),
                new Payment(BigDecimal.TEN, Optional.of(10)),
                new Payment(BigDecimal.TEN, Optional.empty()),
                new Benefit(LocalDate.of(2000, 5, 31), YearMonth.of(2019, 7)),
                new Benefit(LocalDate.of(2000, 5, 31), YearMonth.of(2030, 4)),
                new Benefit(null, YearMonth.of(2030, 4)));
    }

    @ParameterizedTest
    @MethodSource
    void invalid(Object bean, String place, String message) {
        assertThat(ENGLISH.validate(bean)).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath().toString()).isEqualTo(place);
            assertThat(violation.getMessage()).isEqualTo(message);
        });
    }

    static Stream<Arguments> invalid() {
        String age =
                "Activity compensation is not possible at this age: it is from July of the year in which one turns 19 to the "
                        + "month before one turns 30.";
        return Stream.of(
                Arguments.of(
                        new Texts("mycket", null, null, null),
                        "amount",
                        "The text is not an amount in kronor. Write for example 100 000 kr."),
                Arguments.of(
                        new Texts(null, "212000-0804", null, null),
                        "organisation",
                        "The text is not an organisation number: ten digits, the last of which checks the others. "
                                + "Write for example 212000-0803."),
                Arguments.of(
                        new Texts(null, null, "Exempelby", null),
                        "municipality",
                        "The text is not a municipality. Write its code or its name, for example 2184 or Hudiksvall."),
                Arguments.of(
                        new Texts(null, null, null, " "),
                        "registry",
                        "The text is not the number of a case. Write from 1 to 64 characters, for example 2024/00153."),
                Arguments.of(new Range(AgeRange.of(15, 64)), "ages", "The age is not from 16 to 64 years."),
                Arguments.of(new Below(25), "left", "25 % or more of the capacity to work is left. It has to be less."),
                Arguments.of(new Most(26), "left", "More than 25 % of the capacity to work is left."),
                Arguments.of(new Most(-1), "left", "More than 25 % of the capacity to work is left."),
                Arguments.of(
                        new Container(List.of("1", "två"), Optional.empty()),
                        "amounts[1].<list element>",
                        "The text is not an amount in kronor. Write for example 100 000 kr."),
                Arguments.of(new Twice(30), "age", "The age is not from 0 to 29 years."),
                Arguments.of(
                        new Costs(10L, List.of(BigDecimal.ONE), Sek.of(12)),
                        "total",
                        "The total is not the sum of its parts."),
                Arguments.of(
                        new Costs(Long.MAX_VALUE, List.of(), Sek.of(12)),
                        "total",
                        "The total is not the sum of its parts."),
                Arguments.of(
                        new Payment(new BigDecimal("10.01"), Optional.of(10)),
                        "paid",
                        "More is paid than was approved."),
                Arguments.of(new Benefit(LocalDate.of(2000, 5, 31), YearMonth.of(2019, 6)), "paidFor", age),
                Arguments.of(new Benefit(LocalDate.of(2000, 5, 31), YearMonth.of(2030, 5)), "paidFor", age),
                Arguments.of(
                        new SameVerdictTest.Parties(List.of(PartyKind.REGION, PartyKind.REGION)),
                        "parties",
                        "Fewer than two parties cooperate. Units of the same region are one party."));
    }

    @Test
    void getters_and_payloads() {
        assertThat(ENGLISH.validate(new OldBean()))
                .singleElement()
                .extracting(Violations::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void composed() {
        assertThat(ENGLISH.validate(new OfComposed(25))).isEmpty();
        assertThat(ENGLISH.validate(new OfComposed(18))).hasSize(2);
    }

    @Test
    void each_message_is_in_both_languages() {
        Validator swedish = FinsamValidation.factory(SWEDISH).getValidator();
        invalid()
                .map(one -> one.get()[0])
                .forEach(bean -> assertThat(swedish.validate(bean))
                        .singleElement()
                        .extracting(violation -> violation.getMessage())
                        .asString()
                        .doesNotContain("{", "The ")
                        .isNotEqualTo(ENGLISH.validate(bean).iterator().next().getMessage()));
        assertThat(swedish.validate(new Most(26)).iterator().next().getMessage())
                .isEqualTo("Mer än 25 % av arbetsförmågan är kvar.");
    }

    record WrongAges(@TargetAge(min = 65, max = 64) Integer age) {}

    record WrongPercent(@ReductionAtLeast(percent = 101) Integer lost) {}

    record WrongLimit(@RemainingCapacityAtMost(percent = -1) Integer left) {}

    record WrongType(@SekAmount LocalDate amount) {}

    record AgeOfText(@ActivityCompensationAge String age) {}

    record NamesOnAge(
            @ActivityCompensationAge(birth = "a", month = "b")
            Integer age) {}

    @TotalEqualsSum(
            total = "total",
            parts = {})
    record NoParts(Long total) {}

    @EffortPeriodValid(start = "from", end = "until")
    record UnknownName(LocalDate from, LocalDate to) {}

    @EffortPeriodValid(start = "from", end = "to")
    record WrongProperty(String from, LocalDate to) {}

    record Elements(@AtLeastTwoParties List<String> parties) {}

    @ParameterizedTest
    @MethodSource
    void impossible(Object bean, String advice) {
        assertThatThrownBy(() -> ENGLISH.validate(bean))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasStackTraceContaining(advice);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(new WrongAges(null), "min, max: ages from 0 to 130, the least first, not 65 and 64"),
                Arguments.of(new WrongPercent(null), "percent: from 0 to 100, not 101"),
                Arguments.of(new WrongLimit(null), "percent: from 0 to 100, not -1"),
                Arguments.of(new AgeOfText(null), "put it on an Age or Integer, or on a type and name its properties"),
                Arguments.of(new NamesOnAge(null), "an age has no properties; name them on the type"),
                Arguments.of(new NoParts(null), "parts: name at least one property of the annotated type"),
                Arguments.of(
                        new UnknownName(null, null),
                        "has no property 'until'. Name one that has a public accessor, until() or getUntil()."),
                Arguments.of(
                        new WrongProperty("x", null),
                        "start: 'from' is of type java.lang.String. Let it be LocalDate."),
                Arguments.of(new Elements(List.of("x")), "put it on a collection of PartyKind or Party"));
    }

    @Test
    void unsupported_type() {
        assertThatThrownBy(() -> ENGLISH.validate(new WrongType(null)))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageContaining("SekAmount");
    }
}
