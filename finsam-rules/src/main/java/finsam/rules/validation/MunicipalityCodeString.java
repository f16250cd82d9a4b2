package finsam.rules.validation;

import finsam.core.place.MunicipalityCode;
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
 * A text is a municipality, by its code or its name: {@code 2184}, {@code Hudiksvall}. Null is valid.
 *
 * <p>It asks {@link MunicipalityCode#parse}.
 *
 * <pre>{@code
 * record Address(@MunicipalityCodeString String municipality) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {MunicipalityCodeString.OfText.class})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(MunicipalityCodeString.List.class)
public @interface MunicipalityCodeString {

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.MunicipalityCodeString.message}";

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
        MunicipalityCodeString[] value();
    }

    /** Of texts. */
    final class OfText implements ConstraintValidator<MunicipalityCodeString, CharSequence> {
        /** Makes one; for the provider. */
        public OfText() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null
                    || MunicipalityCode.parse(value.toString()).value().isPresent();
        }
    }
}
