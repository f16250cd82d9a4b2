package finsam.rules.validation;

import finsam.core.finding.Messages;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/** Finds our templates in our own bundles and leaves all others to the next interpolator. */
final class FinsamMessages implements MessageInterpolator {
    static final Messages MESSAGES = Messages.load(FinsamMessages.class::getResourceAsStream);

    private final MessageInterpolator next;
    private final Supplier<Locale> locale;

    FinsamMessages(MessageInterpolator next, Supplier<Locale> locale) {
        this.next = next;
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, locale.get());
    }

    @Override
    public String interpolate(String template, Context context, Locale asked) {
        if (template.equals(Told.TEMPLATE)) {
            return next.interpolate(Told.template(asked), context, asked);
        }
        String key = template.startsWith("{") && template.endsWith("}")
                ? template.substring(1, template.length() - 1)
                : template;
        return next.interpolate(MESSAGES.has(key) ? MESSAGES.template(key, asked) : template, context, asked);
    }
}
