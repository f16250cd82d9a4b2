package finsam.core.party;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Spaces;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * An e-mail address (<i>e-postadress</i>): a local part, {@code @}, and a domain with at least one dot; at most 254
 * characters. It is personal data: {@code toString} hides it, and no finding repeats it.
 *
 * <pre>{@code
 * EmailAddress address = EmailAddress.parse(" kontakt@example.org ").orThrow();
 * address.value(); // kontakt@example.org
 * address.toString(); // EmailAddress[…]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the address, not null
 */
public record EmailAddress(String value) {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not an address
     */
    public EmailAddress {
        Objects.requireNonNull(value, "value");
        if (!isAddress(value)) {
            throw new IllegalArgumentException("value: not an e-mail address");
        }
    }

    /**
     * Returns an address.
     *
     * @param value  the address, not null
     * @throws IllegalArgumentException if it is not an address
     */
    public static EmailAddress of(String value) {
        return new EmailAddress(value);
    }

    /**
     * Reads an address; space around it is dropped.
     *
     * @param text  the text, not null
     * @return the address, or the error {@code email-readable}
     */
    public static Reading<EmailAddress> parse(String text) {
        String trimmed = Spaces.strip(text);
        return isAddress(trimmed)
                ? Reading.of(new EmailAddress(trimmed))
                : Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.EMAIL_READABLE, "@")));
    }

    private static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return text.length() <= 254 && isLocalPart(text, at) && isDomain(text, at + 1);
    }

    private static boolean isLocalPart(String text, int end) {
        return has(text, 0, end, 1, 64, EmailAddress::isVisible);
    }

    private static boolean isDomain(String text, int from) {
        int start = from;
        for (int dot = text.indexOf('.', start); dot >= 0; dot = text.indexOf('.', start)) {
            if (!isLabel(text, start, dot)) {
                return false;
            }
            start = dot + 1;
        }
        return start > from && has(text, start, text.length(), 2, 24, Character::isLetter);
    }

    private static boolean isLabel(String text, int from, int to) {
        return has(text, from, to, 1, 63, character -> character == '-' || isLetterOrNumber(character))
                && text.charAt(from) != '-'
                && text.charAt(to - 1) != '-';
    }

    private static boolean has(String text, int from, int to, int least, int most, IntPredicate kind) {
        int length = 0;
        int character;
        for (int i = from; i < to; i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (!kind.test(character)) {
                return false;
            }
            length++;
        }
        return length >= least && length <= most;
    }

    private static boolean isLetterOrNumber(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Hides the address. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
