package finsam.rules.validation;

import finsam.rules.time.PeriodRules;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period of an effort starts before it ends. Null is valid, and so is a period with one end open.
 *
 * <p>It asks {@link PeriodRules#startsBeforeItEnds}, as the rule {@code period-start-before-end} does, and reports at the end. Both properties
 * are of type {@link LocalDate}; a name that the bean does not have fails when the constraint is first used.
 *
 * <pre>{@code
 * @EffortPeriodValid(start = "from", end = "to")
 * record Effort(LocalDate from, LocalDate to) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {EffortPeriodValid.OfBean.class})
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(EffortPeriodValid.List.class)
public @interface EffortPeriodValid {
    /** Returns the property with the first day. */
    String start();

    /** Returns the property with the last day. */
    String end();

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.EffortPeriodValid.message}";

    /** Returns the groups of Bean Validation. */
    Class<?>[] groups() default {};

    /** Returns the payload of Bean Validation, such as a {@link SeverityPayload}. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element. */
    @Documented
    @Target({
        ElementType.TYPE,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns them. */
        EffortPeriodValid[] value();
    }

    /** Of beans. */
    final class OfBean implements ConstraintValidator<EffortPeriodValid, Object> {
        private @Nullable BeanProperty start;
        private @Nullable BeanProperty end;

        /** Makes one; for the provider. */
        public OfBean() {}

        @Override
        public void initialize(EffortPeriodValid annotation) {
            start = new BeanProperty("start", annotation.start());
            end = new BeanProperty("end", annotation.end());
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (value == null || start == null || end == null) {
                return true;
            }
            LocalDate first = day(start, start.of(value));
            LocalDate last = day(end, end.of(value));
            boolean valid = first == null || last == null || PeriodRules.startsBeforeItEnds(first, last);
            return Reports.at(end, valid, context);
        }

        private static @Nullable LocalDate day(BeanProperty property, @Nullable Object value) {
            if (value == null || value instanceof LocalDate) {
                return (LocalDate) value;
            }
            throw property.unsupported(value, "LocalDate");
        }
    }
}
