package finsam.rules.validation;

import finsam.core.person.Age;
import finsam.rules.law.ActivityCompensationLaw;
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
 * Somebody can have activity compensation (<i>aktivitetsersättning</i>) at this age. Null is valid.
 *
 * <p>On an age it asks {@link ActivityCompensationLaw#isPossibleAge}, as the rule {@code activity-compensation-age} does: near the ends that
 * is coarse. On a bean that knows the month of birth, name both properties: it then asks {@link ActivityCompensationLaw#window}, as
 * the rule {@code activity-compensation-month-window} does, and reports at the month of the benefit.
 *
 * <p>{@link #birth} names a {@link finsam.core.person.BirthMonth}, {@link java.time.YearMonth} or {@link java.time.LocalDate}, {@link #month} one of the
 * latter two; where one of them is null, the bean is valid. Names on an age, a bean without names, and a name that the bean
 * does not have, fail when the constraint is first used.
 *
 * <pre>{@code
 * record Person(@ActivityCompensationAge int age) {}
 *
 * @ActivityCompensationAge(birth = "born", month = "paidFor")
 * record Payment(LocalDate born, YearMonth paidFor) {}
 * }</pre>
 */
@Documented
@Constraint(
        validatedBy = {
            ActivityCompensationAge.OfAge.class,
            ActivityCompensationAge.OfYears.class,
            ActivityCompensationAge.OfBean.class
        })
@Target({
    ElementType.TYPE,
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ActivityCompensationAge.List.class)
public @interface ActivityCompensationAge {
    /** Returns the property with the month or date of birth; empty on an age. */
    String birth() default "";

    /** Returns the property with the month of the benefit, or a day in it; empty on an age. */
    String month() default "";

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.ActivityCompensationAge.message}";

    /** Returns the groups of Bean Validation. */
    Class<?>[] groups() default {};

    /** Returns the payload of Bean Validation, such as a {@link SeverityPayload}. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element. */
    @Documented
    @Target({
        ElementType.TYPE,
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.PARAMETER,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns them. */
        ActivityCompensationAge[] value();
    }

    /** Of ages. */
    final class OfAge implements ConstraintValidator<ActivityCompensationAge, Age> {
        /** Makes one; for the provider. */
        public OfAge() {}

        @Override
        public void initialize(ActivityCompensationAge annotation) {
            Births.refuseNames(annotation);
        }

        @Override
        public boolean isValid(@Nullable Age value, ConstraintValidatorContext context) {
            return value == null || ActivityCompensationLaw.isPossibleAge(value);
        }
    }

    /** Of ages in years. */
    final class OfYears implements ConstraintValidator<ActivityCompensationAge, Integer> {
        /** Makes one; for the provider. */
        public OfYears() {}

        @Override
        public void initialize(ActivityCompensationAge annotation) {
            Births.refuseNames(annotation);
        }

        @Override
        public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
            return value == null || (Ages.isAge(value) && ActivityCompensationLaw.isPossibleAge(Age.of(value)));
        }
    }

    /** Of beans with a month of birth and a month of the benefit. */
    final class OfBean implements ConstraintValidator<ActivityCompensationAge, Object> {
        private @Nullable Births births;

        /** Makes one; for the provider. */
        public OfBean() {}

        @Override
        public void initialize(ActivityCompensationAge annotation) {
            births = Births.of(annotation);
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null || births == null || births.isValid(value, context);
        }
    }
}
