package finsam.rules.validation;

import finsam.core.finding.Messages;
import java.util.Locale;
import java.util.function.Function;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * What a violation tells, as parameters of its message and never in its template, so that nothing written in a document is
 * interpolated. An interpolator of others shows it in English.
 */
final class Told {
    static final String TEMPLATE = "{finsamTold}";
    static final String SWEDISH_TEMPLATE = "{finsamToldInSwedish}";

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Told() {}

    static void add(Function<Locale, String> message, HibernateConstraintValidatorContext context) {
        context.addMessageParameter(name(TEMPLATE), message.apply(Locale.ENGLISH))
                .addMessageParameter(name(SWEDISH_TEMPLATE), message.apply(SWEDISH));
    }

    /** Returns the template in the language that {@link Messages} would choose. */
    static String template(Locale asked) {
        return asked.getLanguage().equals(SWEDISH.getLanguage()) ? SWEDISH_TEMPLATE : TEMPLATE;
    }

    private static String name(String template) {
        return template.substring(1, template.length() - 1);
    }
}
