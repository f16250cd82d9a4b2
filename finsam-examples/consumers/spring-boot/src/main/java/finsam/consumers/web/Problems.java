package finsam.consumers.web;

import finsam.core.finding.Finding;
import finsam.json.FinsamReadingException;
import finsam.json.ProblemJson;
import finsam.rules.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with all that was found, as {@code application/problem+json}; before Spring's own problems, which tell less. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
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
        binder.setValidator(org.springframework.validation.Validator.forInstanceOf(Object.class, (body, errors) -> {
            Set<ConstraintViolation<Object>> violations = validator.validate(body);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
        }));
    }

    @ExceptionHandler
    ResponseEntity<String> unreadable(FinsamReadingException unreadable, Locale locale) {
        return problem(400, unreadable.findings(), locale);
    }

    @ExceptionHandler
    ResponseEntity<String> invalid(ConstraintViolationException invalid, Locale locale) {
        return problem(422, Violations.findings(invalid.getConstraintViolations()), locale);
    }

    private static ResponseEntity<String> problem(int status, List<Finding> findings, Locale locale) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemJson.write(findings, locale, status, ProblemJson.BASE));
    }
}
