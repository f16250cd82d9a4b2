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
 * What was paid is at most what was approved. Null is valid.
 *
 * <p>It asks {@link finsam.core.money.Sek#isAtMost}, as the rule {@code cumulative-payouts-within-approved} does, and reports at the payout.
 * Amounts are {@link finsam.core.money.Sek}, or {@link java.math.BigDecimal}, {@link Long} or {@link Integer} in kronor, or a collection of
 * those, which counts with its sum; an amount with less than an öre is not valid, and neither is a sum too large for {@code Sek}.
 * A name that the bean does not have fails when the constraint is first used.
 *
 * <pre>{@code
 * @PayoutWithinApproved(payout = "payouts", approved = "granted")
 * record Ledger(List<BigDecimal> payouts, BigDecimal granted) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {PayoutWithinApproved.OfBean.class})
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PayoutWithinApproved.List.class)
public @interface PayoutWithinApproved {
    /** Returns the property with what was paid. */
    String payout();

    /** Returns the property with what was approved. */
    String approved();

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.PayoutWithinApproved.message}";

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
        PayoutWithinApproved[] value();
    }

    /** Of beans. */
    final class OfBean implements ConstraintValidator<PayoutWithinApproved, Object> {
        private @Nullable AmountPair amounts;

        /** Makes one; for the provider. */
        public OfBean() {}

        @Override
        public void initialize(PayoutWithinApproved annotation) {
            amounts = AmountPair.of("payout", annotation.payout(), "approved", annotation.approved());
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null || amounts == null || amounts.isValid(value, Sek::isAtMost, context);
        }
    }
}
