package finsam.quickstart;

import finsam.core.finding.FindingType;
import finsam.core.finding.Messages;
import java.util.Locale;
import java.util.Map;

/** The sentences of this command. */
final class QuickstartMessages {
    private static final Messages MESSAGES = Messages.load(QuickstartMessages.class::getResourceAsStream);

    private QuickstartMessages() {}

    static FindingType type(String code) {
        return FindingType.of(code, MESSAGES);
    }

    static String text(String key, Locale locale, Map<String, ?> values) {
        return MESSAGES.render(key, locale, values);
    }

    static String text(String key, Locale locale) {
        return text(key, locale, Map.of());
    }
}
