package finsam.rules.validation;

import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.Severity;
import finsam.core.limit.TechnicalLimits;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;

/** What exceeds the technical limits of a record, whatever the configuration of the validator that asks. */
final class LimitFindings {
    private static final FindingType TEXT = FindingType.of("text-within-limit", FinsamMessages.MESSAGES);
    private static final FindingType LIST = FindingType.of("list-within-limit", FinsamMessages.MESSAGES);
    private static final Validator LIMITS = validator();

    private LimitFindings() {}

    private static Validator validator() {
        HibernateValidatorConfiguration own =
                Validation.byProvider(HibernateValidator.class).configure().ignoreXmlConfiguration();
        FinsamValidation.configure(own, () -> Locale.ENGLISH);
        return own.buildValidatorFactory().getValidator();
    }

    /** Returns the findings in the order of their places. */
    static List<Finding> of(Object value) {
        return LIMITS.validate(value).stream()
                .map(LimitFindings::finding)
                .sorted(Comparator.comparing(Finding::path))
                .toList();
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        return violation.getInvalidValue() instanceof Collection<?> many
                ? finding(LIST, violation, many.size(), TechnicalLimits.LIST)
                : finding(
                        TEXT, violation, violation.getInvalidValue().toString().length(), TechnicalLimits.TEXT);
    }

    private static Finding finding(FindingType type, ConstraintViolation<?> violation, int size, int most) {
        return Finding.of(
                type,
                Severity.ERROR,
                ViolationPath.place(violation.getPropertyPath()),
                Map.of("size", size, "most", most),
                List.of());
    }
}
