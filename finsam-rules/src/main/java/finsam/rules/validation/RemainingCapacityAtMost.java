package finsam.rules.validation;

import finsam.core.benefit.RemainingCapacity;
import finsam.core.money.Share;
import finsam.rules.participation.CapacityRules;
import finsam.rules.profile.UpperBound;
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
 * What is left of the capacity to work is at most a part of full time. Null is valid.
 *
 * <p>It asks {@link CapacityRules#isWithin}, as the rule {@code remaining-capacity-within-limit} does. Numbers are percent; one below 0 or
 * above 100 is not valid. A {@link #percent} out of that range fails when the constraint is first used.
 *
 * <pre>{@code
 * record Referral(@RemainingCapacityAtMost(percent = 25, inclusive = true) int capacityLeft) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {RemainingCapacityAtMost.OfRemainingCapacity.class, RemainingCapacityAtMost.OfPercent.class})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RemainingCapacityAtMost.List.class)
public @interface RemainingCapacityAtMost {
    /** Returns the limit in percent of full time, from 0 to 100. */
    int percent();

    /** Tells whether exactly the limit is allowed. */
    boolean inclusive() default true;

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.RemainingCapacityAtMost.message}";

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
        RemainingCapacityAtMost[] value();
    }

    /** Of values of type {@link RemainingCapacity}. */
    final class OfRemainingCapacity implements ConstraintValidator<RemainingCapacityAtMost, RemainingCapacity> {
        private Share limit = Share.NONE;
        private UpperBound bound = UpperBound.INCLUDED;
        private String template = "";
        private String unlessChosen = "";

        /** Makes one; for the provider. */
        public OfRemainingCapacity() {}

        @Override
        public void initialize(RemainingCapacityAtMost annotation) {
            limit = Percents.limit(annotation.percent());
            bound = annotation.inclusive() ? UpperBound.INCLUDED : UpperBound.EXCLUDED;
            template = annotation.inclusive() ? annotation.message() : Percents.BELOW;
            unlessChosen = Percents.AT_MOST;
        }

        @Override
        public boolean isValid(@Nullable RemainingCapacity value, ConstraintValidatorContext context) {
            return value == null
                    || Reports.as(template, unlessChosen, CapacityRules.isWithin(value, limit, bound), context);
        }
    }

    /** Of percentages. */
    final class OfPercent implements ConstraintValidator<RemainingCapacityAtMost, Integer> {
        private Share limit = Share.NONE;
        private UpperBound bound = UpperBound.INCLUDED;
        private String template = "";
        private String unlessChosen = "";

        /** Makes one; for the provider. */
        public OfPercent() {}

        @Override
        public void initialize(RemainingCapacityAtMost annotation) {
            limit = Percents.limit(annotation.percent());
            bound = annotation.inclusive() ? UpperBound.INCLUDED : UpperBound.EXCLUDED;
            template = annotation.inclusive() ? annotation.message() : Percents.BELOW;
            unlessChosen = Percents.AT_MOST;
        }

        @Override
        public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
            return value == null
                    || Reports.as(
                            template,
                            unlessChosen,
                            value >= 0
                                    && value <= 100
                                    && CapacityRules.isWithin(RemainingCapacity.ofPercent(value), limit, bound),
                            context);
        }
    }
}
