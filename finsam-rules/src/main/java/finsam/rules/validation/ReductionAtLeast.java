package finsam.rules.validation;

import finsam.core.benefit.CapacityReduction;
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
 * What is lost of the capacity to work is at least a part of full time. Null is valid.
 *
 * <p>It asks {@link CapacityReduction#isAtLeast}, as the rules {@code activity-compensation-reduction-at-least-a-quarter} and {@code
 * sickness-compensation-reduction-at-least-a-quarter} do. Numbers are percent; one below 0 or above 100 is not valid. A {@link
 * #percent} out of that range fails when the constraint is first used.
 *
 * <pre>{@code
 * record Decision(@ReductionAtLeast int reduction) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {ReductionAtLeast.OfCapacityReduction.class, ReductionAtLeast.OfPercent.class})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ReductionAtLeast.List.class)
public @interface ReductionAtLeast {
    /** Returns the least reduction in percent of full time, from 0 to 100; by default the quarter of 33 kap. 5 § SFB. */
    int percent() default 25;

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.ReductionAtLeast.message}";

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
        ReductionAtLeast[] value();
    }

    /** Of values of type {@link CapacityReduction}. */
    final class OfCapacityReduction implements ConstraintValidator<ReductionAtLeast, CapacityReduction> {
        private CapacityReduction least = CapacityReduction.ofPercent(0);

        /** Makes one; for the provider. */
        public OfCapacityReduction() {}

        @Override
        public void initialize(ReductionAtLeast annotation) {
            least = new CapacityReduction(Percents.limit(annotation.percent()));
        }

        @Override
        public boolean isValid(@Nullable CapacityReduction value, ConstraintValidatorContext context) {
            return value == null || value.isAtLeast(least);
        }
    }

    /** Of percentages. */
    final class OfPercent implements ConstraintValidator<ReductionAtLeast, Integer> {
        private CapacityReduction least = CapacityReduction.ofPercent(0);

        /** Makes one; for the provider. */
        public OfPercent() {}

        @Override
        public void initialize(ReductionAtLeast annotation) {
            least = new CapacityReduction(Percents.limit(annotation.percent()));
        }

        @Override
        public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
            return value == null
                    || (value >= 0
                            && value <= 100
                            && CapacityReduction.ofPercent(value).isAtLeast(least));
        }
    }
}
