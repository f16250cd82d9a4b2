package finsam.rules.validation;

import finsam.core.person.AgeRange;
import jakarta.validation.ConstraintDeclarationException;

/** Ages of other systems' beans. */
final class Ages {
    private static final AgeRange ALL = AgeRange.of(0, 130);

    private Ages() {}

    static AgeRange allowed(TargetAge annotation) {
        try {
            return AgeRange.of(annotation.min(), annotation.max());
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException(
                    "min, max: ages from 0 to 130, the least first, not " + annotation.min() + " and "
                            + annotation.max(),
                    e);
        }
    }

    /** Tells whether an age can be made from a number of years. */
    static boolean isAge(int years) {
        return ALL.from().filter(least -> years < least.years()).isEmpty()
                && ALL.to().filter(most -> years > most.years()).isEmpty();
    }
}
