package finsam.rules.validation;

import finsam.core.party.RegistryNumber;
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
 * A text is the number of a case (<i>diarienummer</i>): {@code 2024/00153}. Null is valid.
 *
 * <p>It asks {@link RegistryNumber#parse}.
 *
 * <pre>{@code
 * record Letter(@RegistryNumberString String caseNumber) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {RegistryNumberString.OfText.class})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RegistryNumberString.List.class)
public @interface RegistryNumberString {

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.RegistryNumberString.message}";

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
        RegistryNumberString[] value();
    }

    /** Of texts. */
    final class OfText implements ConstraintValidator<RegistryNumberString, CharSequence> {
        /** Makes one; for the provider. */
        public OfText() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null
                    || RegistryNumber.parse(value.toString()).value().isPresent();
        }
    }
}
