package finsam.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.finding.Severity;
import finsam.core.time.StatedPeriod;
import finsam.rules.validation.ActivityCompensationAge;
import finsam.rules.validation.FinsamValidation;
import finsam.rules.validation.SekAmount;
import finsam.rules.validation.ValidFinsam;
import finsam.rules.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The same in every surrounding: each consumer runs it, under four default languages. */
class BeanValidationTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Application BAD = new ApplicationBuilder()
            .period(StatedPeriod.of(LocalDate.of(2025, 1, 1), LocalDate.of(2024, 12, 31)))
            .build();

    public static final class Day implements Supplier<LocalDate> {
        @Override
        public LocalDate get() {
            return LocalDate.of(2024, 5, 6);
        }
    }

    record Form(
            @ValidFinsam(profile = "gavleborg-application-2024", date = Day.class, atLeast = Severity.ERROR)
            Application application) {}

    record Row(@SekAmount String amount) {}

    record Cascaded(@Valid Application application) {}

    @ActivityCompensationAge(birth = "born", month = "paidFor")
    public record Payment(LocalDate born, YearMonth paidFor) {}

    @Test
    void the_machine_speaks_the_language_that_this_run_is_about() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo(System.getProperty("finsam.language"));
    }

    @Test
    void swedish_and_english_are_what_is_asked_for() {
        assertThat(messages(SWEDISH, new Row("mycket")))
                .containsExactly("Texten är inget belopp i kronor. Skriv till exempel 100 000 kr.");
        assertThat(messages(Locale.ENGLISH, new Row("mycket")))
                .containsExactly("The text is not an amount in kronor. Write for example 100 000 kr.");
        assertThat(messages(SWEDISH, new Form(BAD))).contains("Insatstiden slutar 2024-12-31 men börjar 2025-01-01.");
        assertThat(messages(Locale.ENGLISH, new Form(BAD)))
                .contains("The period ends 2024-12-31 but starts 2025-01-01.");
    }

    @Test
    void a_bad_document_has_violations_in_any_configuration() {
        Validator plain = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        List<String> findings = findings(plain);
        assertThat(findings).isNotEmpty().isEqualTo(findings(ours(SWEDISH)));
    }

    private static List<String> findings(Validator validator) {
        return Violations.sorted(validator.validate(new Form(BAD))).stream()
                .map(violation ->
                        Violations.finding(violation).orElseThrow().code() + " " + Violations.place(violation))
                .toList();
    }

    @Test
    void technical_limits_are_checked_below_valid() {
        Application large =
                new ApplicationBuilder().workingMethod("x".repeat(200_001)).build();
        assertThat(messages(SWEDISH, new Cascaded(large)))
                .containsExactly("Texten är för lång: högst 200 000 tecken kan hanteras.");
    }

    @Test
    void properties_of_own_beans_are_read() {
        assertThat(messages(Locale.ENGLISH, new Payment(LocalDate.of(2000, 5, 31), YearMonth.of(2019, 6))))
                .hasSize(1);
        assertThat(messages(Locale.ENGLISH, new Payment(LocalDate.of(2000, 5, 31), YearMonth.of(2019, 7))))
                .isEmpty();
    }

    private static List<String> messages(Locale locale, Object bean) {
        return Violations.sorted(ours(locale).validate(bean)).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static Validator ours(Locale locale) {
        return FinsamValidation.factory(locale).getValidator();
    }
}
