package finsam.core.limit;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of at most {@value TechnicalLimits#TEXT} characters. A constraint of Bean Validation; who does not use that needs none of its classes.
 *
 * <pre>{@code
 * Optional<@LimitedText String> purpose();
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Size(max = TechnicalLimits.TEXT)
@ReportAsSingleViolation
@Target({ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LimitedText {
    /** Returns the template of the message. */
    String message() default "{finsam.core.limit.LimitedText.message}";

    /** Returns the groups of Bean Validation. */
    Class<?>[] groups() default {};

    /** Returns the payload of Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
