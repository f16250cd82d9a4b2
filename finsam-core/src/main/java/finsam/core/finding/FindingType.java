package finsam.core.finding;

import java.util.Locale;
import java.util.Objects;

/**
 * A kind of finding: its permanent code and where its sentences stand.
 *
 * <p>A code names a requirement, in kebab-case: {@code used-not-above-approved}. It belongs to the module that owns the
 * requirement, and so do its templates. One code can have several templates, one for each way to miss the requirement
 * ({@code variant}). Two types are equal if code and template are.
 *
 * <pre>{@code
 * FindingType type = FindingType.of("amount-readable", ReadingFindings.MESSAGES);
 * type.hasTemplate(); // true
 * type.variant("missing").key(); // amount-readable.missing
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class FindingType {
    private final String code;
    private final String key;
    private final Messages messages;

    private FindingType(String code, String key, Messages messages) {
        this.code = code;
        this.key = key;
        this.messages = messages;
    }

    /**
     * Returns the type with a code.
     *
     * @param code  the code, not null
     * @param messages  the templates of the module that owns it, not null
     */
    public static FindingType of(String code, Messages messages) {
        return new FindingType(
                Objects.requireNonNull(code, "code"), code, Objects.requireNonNull(messages, "messages"));
    }

    /**
     * Returns the type with the same code and the template of one variant, {@code code.variant} in the bundle.
     *
     * @param variant  the variant's name, such as {@code missing}, not null
     */
    public FindingType variant(String variant) {
        return new FindingType(code, code + "." + variant, messages);
    }

    /**
     * Returns the type with the same code and a template of another bundle, for a sentence that many codes share.
     *
     * @param template  the key in that bundle, not null
     * @param others  the other bundle, not null
     */
    public FindingType worded(String template, Messages others) {
        return new FindingType(
                code, Objects.requireNonNull(template, "template"), Objects.requireNonNull(others, "others"));
    }

    /** Returns the permanent code. */
    public String code() {
        return code;
    }

    /** Returns the key of the template in the bundle: the code, or {@code code.variant}. */
    public String key() {
        return key;
    }

    /** Tells whether there is a template in both languages. */
    public boolean hasTemplate() {
        return messages.has(key);
    }

    /** Returns the template in the language of a locale. */
    public String template(Locale locale) {
        return messages.template(key, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingType that && code.equals(that.code) && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + key.hashCode();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
