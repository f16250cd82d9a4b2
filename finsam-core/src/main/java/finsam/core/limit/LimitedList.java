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
 * A list or set of at most {@value TechnicalLimits#LIST} elements. A constraint of Bean Validation; who does not use that needs none of its classes.
 *
 * <pre>{@code
 * @LimitedList
 * List<@Valid Goal> goals();
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Size(max = TechnicalLimits.LIST)
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LimitedList {
    /** Returns the template of the message. */
    String message() default "{finsam.core.limit.LimitedList.message}";

    /** Returns the groups of Bean Validation. */
    Class<?>[] groups() default {};

    /** Returns the payload of Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
