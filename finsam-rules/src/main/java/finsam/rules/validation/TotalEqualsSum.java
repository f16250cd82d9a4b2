package finsam.rules.validation;

import finsam.core.money.Sek;
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
 * A stated total is the sum of its parts. Null is valid.
 *
 * <p>It compares exactly, as the rules {@code cost-row-total} and {@code cost-grand-total} do, and reports at the total.
 * Amounts are {@link finsam.core.money.Sek}, or {@link java.math.BigDecimal}, {@link Long} or {@link Integer} in kronor, or a collection of
 * those, which counts with its sum; an amount with less than an öre is not valid, and neither is a sum too large for {@code Sek}.
 * A name that the bean does not have fails when the constraint is first used.
 *
 * <pre>{@code
 * @TotalEqualsSum(total = "total", parts = {"salaries", "premises"})
 * record Costs(long salaries, long premises, long total) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {TotalEqualsSum.OfBean.class})
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(TotalEqualsSum.List.class)
public @interface TotalEqualsSum {
    /** Returns the property with the total. */
    String total();

    /** Returns the properties with its parts, at least one. */
    String[] parts();

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.TotalEqualsSum.message}";

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
        TotalEqualsSum[] value();
    }

    /** Of beans. */
    final class OfBean implements ConstraintValidator<TotalEqualsSum, Object> {
        private @Nullable AmountPair amounts;

        /** Makes one; for the provider. */
        public OfBean() {}

        @Override
        public void initialize(TotalEqualsSum annotation) {
            amounts = AmountPair.of("total", annotation.total(), "parts", annotation.parts());
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null || amounts == null || amounts.isValid(value, Sek::equals, context);
        }
    }
}
