package finsam.rules.validation;

import finsam.core.party.Party;
import finsam.core.party.PartyKind;
import finsam.rules.application.PartyRules;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * At least two parties (<i>parter</i>) cooperate; two units of one region are one party. Null is valid.
 *
 * <p>It stands on a collection of {@link PartyKind} or {@link Party}, and asks {@link PartyRules#areEnough}, as the rule {@code enough-cooperating-parties}
 * does where an association asks for two. Fewer than two with one whose kind is not known are left open, that is valid. An
 * element of another type fails with a {@link ConstraintDeclarationException}.
 *
 * <pre>{@code
 * record Agreement(@AtLeastTwoParties Set<PartyKind> parties) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {AtLeastTwoParties.OfCollection.class})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AtLeastTwoParties.List.class)
public @interface AtLeastTwoParties {

    /** Returns the template of the message. */
    String message() default "{finsam.rules.validation.AtLeastTwoParties.message}";

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
        AtLeastTwoParties[] value();
    }

    /** Of collections. */
    final class OfCollection implements ConstraintValidator<AtLeastTwoParties, Collection<?>> {
        private static final int LEAST = 2;

        /** Makes one; for the provider. */
        public OfCollection() {}

        @Override
        public boolean isValid(@Nullable Collection<?> value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
            boolean complete = true;
            for (Object element : value) {
                Optional<PartyKind> kind = kind(element);
                kind.ifPresent(kinds::add);
                complete = complete && kind.isPresent();
            }
            return !complete || PartyRules.areEnough(kinds.size(), LEAST);
        }

        private static Optional<PartyKind> kind(@Nullable Object element) {
            if (element instanceof Party party) {
                return party.kind();
            }
            if (element == null || element instanceof PartyKind) {
                return Optional.ofNullable((PartyKind) element);
            }
            throw new ConstraintDeclarationException(
                    "@AtLeastTwoParties: put it on a collection of PartyKind or Party, not of "
                            + element.getClass().getName());
        }
    }
}
