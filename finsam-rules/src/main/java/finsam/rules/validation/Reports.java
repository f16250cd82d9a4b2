package finsam.rules.validation;

import jakarta.validation.ConstraintValidatorContext;

/** Where and with which words a single constraint reports. */
final class Reports {
    private Reports() {}

    /** Reports at a property of the annotated bean what the constraint says, and returns whether that was valid. */
    static boolean at(BeanProperty property, boolean valid, ConstraintValidatorContext context) {
        if (!valid) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(property.name())
                    .addConstraintViolation();
        }
        return valid;
    }

    /** Reports with another template than the default, where the user has not chosen one, and returns whether that was valid. */
    static boolean as(String template, String instead, boolean valid, ConstraintValidatorContext context) {
        if (!valid && context.getDefaultConstraintMessageTemplate().equals(instead)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        }
        return valid;
    }
}
