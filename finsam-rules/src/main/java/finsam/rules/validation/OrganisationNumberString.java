package finsam.rules.validation;

import finsam.core.party.OrganisationNumber;
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
 * A text is the number of an organisation: {@code 212000-0803}. Null is valid.
 *
 * <p>It asks {@link OrganisationNumber#parse}; a personal identity number never is one.
 *
 * <pre>{@code
 * record Payee(@OrganisationNumberString String number) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {OrganisationNumberString.OfText.class})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(OrganisationNumberString.List.class)
public @interface OrganisationNumberString {

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.OrganisationNumberString.message}";

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
        OrganisationNumberString[] value();
    }

    /** Of texts. */
    final class OfText implements ConstraintValidator<OrganisationNumberString, CharSequence> {
        /** Makes one; for the provider. */
        public OfText() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null
                    || OrganisationNumber.parse(value.toString()).value().isPresent();
        }
    }
}
