package finsam.rules.validation;

import java.util.Locale;
import java.util.function.Function;

/**
 * What a violation tells, in the language that is asked for; in English for an interpolator that does not know it. It is a
 * parameter of the message and never part of its template, so that nothing written in a document is interpolated.
 */
record Told(Function<Locale, String> message) {
    static final String PARAMETER = "finsamTold";
    static final String TEMPLATE = "{" + PARAMETER + "}";

    String in(Locale locale) {
        return message.apply(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
