package finsam.rules.validation;

import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import finsam.rules.rule.OpenQuestion;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks values of one type with its rulebook. */
abstract class RulebookValidator<T> implements ConstraintValidator<ValidFinsam, T> {
    private final Class<T> type;
    private @Nullable Settings settings;

    /** What an annotation says. */
    private record Settings(
            Rulebook<?> rulebook, Optional<Supplier<LocalDate>> date, Severity atLeast, boolean open, String message) {}

    RulebookValidator(Class<T> type) {
        this.type = type;
    }

    @Override
    public void initialize(ValidFinsam annotation) {
        settings = new Settings(
                AnnotatedProfile.rulebook(annotation, type),
                Suppliers.make("date", annotation.date()),
                annotation.atLeast(),
                annotation.openQuestions(),
                annotation.message());
    }

    @Override
    public boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (settings == null) {
            throw new ConstraintDeclarationException("@ValidFinsam was not initialized");
        }
        return isValid(value, settings, context.unwrap(HibernateConstraintValidatorContext.class));
    }

    private static boolean isValid(Object value, Settings settings, HibernateConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean valid = true;
        for (Finding finding : LimitFindings.of(value)) {
            valid = report(finding, settings, context) && valid;
        }
        Verdict<?> verdict = check(settings.rulebook(), value, day(settings, context));
        for (Finding finding : verdict.findings()) {
            valid = report(finding, settings, context) && valid;
        }
        if (settings.open()) {
            for (OpenQuestion question : verdict.open()) {
                valid = report(question, settings, context) && valid;
            }
        }
        return valid;
    }

    private static <S> Verdict<S> check(Rulebook<S> rulebook, Object value, LocalDate day) {
        return rulebook.check(rulebook.subject().cast(value), day);
    }

    private static LocalDate day(Settings settings, ConstraintValidatorContext context) {
        return settings.date().map(Supplier::get).orElseGet(() -> {
            Clock clock = context.getClockProvider().getClock();
            return LocalDate.ofInstant(clock.instant(), clock.getZone());
        });
    }

    private static boolean report(Finding finding, Settings settings, HibernateConstraintValidatorContext context) {
        return report(finding.severity(), finding.path(), finding::message, finding, settings, context);
    }

    private static boolean report(
            OpenQuestion question, Settings settings, HibernateConstraintValidatorContext context) {
        return report(question.severity(), question.path(), question::message, question, settings, context);
    }

    private static boolean report(
            Severity severity,
            JsonPointer place,
            Function<Locale, String> message,
            Object payload,
            Settings settings,
            HibernateConstraintValidatorContext context) {
        if (severity.compareTo(settings.atLeast()) > 0) {
            return true;
        }
        Told.add(message, context);
        context.withDynamicPayload(payload);
        ViolationPath.add(context.buildConstraintViolationWithTemplate(settings.message()), place);
        return false;
    }
}
