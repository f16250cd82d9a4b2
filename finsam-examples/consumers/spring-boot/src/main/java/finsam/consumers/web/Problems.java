package finsam.consumers.web;

import finsam.core.finding.Finding;
import finsam.core.finding.UnreadableException;
import finsam.rules.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with all that was found, as {@code application/problem+json}. */
@RestControllerAdvice
class Problems {
    private final Validator validator;

    Problems(Validator validator) {
        this.validator = validator;
    }

    /**
     * Hands violations over as they are. Spring's own adapter looks up the value at each path, through getters that our
     * records do not have.
     */
    @InitBinder
    void validate(WebDataBinder binder) {
        binder.setValidator(new org.springframework.validation.Validator() {
            @Override
            public boolean supports(Class<?> type) {
                return true;
            }

            @Override
            public void validate(Object target, Errors errors) {
                Set<ConstraintViolation<Object>> violations = validator.validate(target);
                if (!violations.isEmpty()) {
                    throw new ConstraintViolationException(violations);
                }
            }
        });
    }

    @ExceptionHandler
    ProblemDetail invalid(ConstraintViolationException invalid, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, findings(invalid), locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableException unreadable, Locale locale) {
        return problem(HttpStatus.BAD_REQUEST, unreadable.findings(), locale);
    }

    private static List<Finding> findings(ConstraintViolationException invalid) {
        return Violations.sorted(invalid.getConstraintViolations()).stream()
                .flatMap(violation -> Violations.finding(violation).stream())
                .toList();
    }

    private static ProblemDetail problem(HttpStatus status, List<Finding> findings, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty(
                "errors",
                findings.stream()
                        .map(finding -> Map.of(
                                "type",
                                "urn:finsam:rule:" + finding.code(),
                                "severity",
                                finding.severity().name(),
                                "pointer",
                                "#" + finding.path(),
                                "detail",
                                finding.message(locale)))
                        .toList());
        return problem;
    }
}
