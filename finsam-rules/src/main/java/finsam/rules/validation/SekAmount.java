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
 * A text is an amount in kronor as people write it: {@code 3 222 836 kr}, {@code 100,50}. Null is valid.
 *
 * <p>It asks {@link Sek#parse}.
 *
 * <pre>{@code
 * record Row(@SekAmount String amount) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {SekAmount.OfText.class})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SekAmount.List.class)
public @interface SekAmount {

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.SekAmount.message}";

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
        SekAmount[] value();
    }

    /** Of texts. */
    final class OfText implements ConstraintValidator<SekAmount, CharSequence> {
        /** Makes one; for the provider. */
        public OfText() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || Sek.parse(value.toString()).value().isPresent();
        }
    }
}
