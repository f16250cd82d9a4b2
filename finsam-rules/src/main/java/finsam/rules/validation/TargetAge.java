package finsam.rules.validation;

import finsam.core.person.Age;
import finsam.core.person.AgeRange;
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
import org.jspecify.annotations.Nullable;

/**
 * An age, or a whole range of ages, lies between two ages, both included. Null is valid.
 *
 * <p>It asks {@link AgeRange#isWithin}, as the rules {@code age-within-target-range} and {@code effort-target-within-call-target} do.
 * Numbers are whole years; one from which no {@link Age} can be made is not valid. A least age above the greatest, and one that is
 * not from 0 to 130, fail when the constraint is first used.
 *
 * <pre>{@code
 * record Intake(@TargetAge(min = 16, max = 64) int age) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {TargetAge.OfAge.class, TargetAge.OfYears.class, TargetAge.OfRange.class})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(TargetAge.List.class)
public @interface TargetAge {
    /** Returns the lowest age in years, included. */
    int min() default 0;

    /** Returns the highest age in years, included. */
    int max() default 130;

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.TargetAge.message}";

    /** Returns the groups of Bean Validation. */
    Class<?>[] groups() default {};

    /** Returns the payload of Bean Validation, such as a {@link SeverityPayload}. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.PARAMETER,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns them. */
        TargetAge[] value();
    }

    /** Of ages. */
    final class OfAge implements ConstraintValidator<TargetAge, Age> {
        private AgeRange allowed = AgeRange.atLeast(0);

        /** Makes one; for the provider. */
        public OfAge() {}

        @Override
        public void initialize(TargetAge annotation) {
            allowed = Ages.allowed(annotation);
        }

        @Override
        public boolean isValid(@Nullable Age value, ConstraintValidatorContext context) {
            return value == null || AgeRange.of(value.years(), value.years()).isWithin(allowed);
        }
    }

    /** Of ages in years. */
    final class OfYears implements ConstraintValidator<TargetAge, Integer> {
        private AgeRange allowed = AgeRange.atLeast(0);

        /** Makes one; for the provider. */
        public OfYears() {}

        @Override
        public void initialize(TargetAge annotation) {
            allowed = Ages.allowed(annotation);
        }

        @Override
        public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
            return value == null
                    || (Ages.isAge(value) && AgeRange.of(value, value).isWithin(allowed));
        }
    }

    /** Of ranges. */
    final class OfRange implements ConstraintValidator<TargetAge, AgeRange> {
        private AgeRange allowed = AgeRange.atLeast(0);

        /** Makes one; for the provider. */
        public OfRange() {}

        @Override
        public void initialize(TargetAge annotation) {
            allowed = Ages.allowed(annotation);
        }

        @Override
        public boolean isValid(@Nullable AgeRange value, ConstraintValidatorContext context) {
            return value == null || value.isWithin(allowed);
        }
    }
}
