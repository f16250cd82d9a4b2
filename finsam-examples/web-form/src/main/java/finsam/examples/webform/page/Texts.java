package finsam.examples.webform.page;

import finsam.core.finding.Bilingual;
import finsam.core.finding.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The texts of the pages in one language.
 *
 * @param locale  the language
 */
record Texts(Locale locale) {
    private static final Messages ALL = Messages.load(Texts.class::getResourceAsStream);
    private static final String FOR_SCRIPTS = "script.";

    /** Returns a text. */
    String of(String key) {
        return ALL.template(key, locale);
    }

    /** Returns a text with something filled in. */
    String of(String key, String name, String value) {
        return ALL.render(key, locale, Map.of(name, value));
    }

    /** Returns the text of this language. */
    String of(Bilingual both) {
        return both.in(locale);
    }

    /** Returns the texts that the scripts show, by their keys. */
    Map<String, String> forScripts() {
        Map<String, String> texts = new LinkedHashMap<>();
        ALL.keys().stream()
                .filter(key -> key.startsWith(FOR_SCRIPTS))
                .forEach(key -> texts.put(key.substring(FOR_SCRIPTS.length()), of(key)));
        return texts;
    }

    /** Returns the code of the language. */
    String language() {
        return locale.getLanguage();
    }

    boolean isSwedish() {
        return language().equals("sv");
    }
}
