package finsam.core.finding;

import java.util.Locale;

/**
 * Something that can be shown in Swedish and in English: a term of the field, an amount, a share.
 *
 * <p>Messages show such values in the reader's language. The machine's own locale and the JDK's locale data play no part,
 * so that a message is the same everywhere.
 *
 * <pre>{@code
 * Bilingual term = CostKind.SALARY;
 * term.in(Locale.forLanguageTag("sv")); // lönekostnader
 * term.in(Locale.GERMAN); // salaries
 * }</pre>
 */
public interface Bilingual {
    /** Returns the Swedish wording, as the forms print it. */
    String swedish();

    /** Returns the English wording. */
    String english();

    /**
     * Returns the wording in the language of a locale: Swedish for {@code sv}, English for every other.
     *
     * @param locale  the reader's locale, not null
     */
    default String in(Locale locale) {
        return locale.getLanguage().equals("sv") ? swedish() : english();
    }
}
