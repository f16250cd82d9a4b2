package finsam.core.party;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Spaces;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

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
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s\\p{Z}\\p{C}@]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}{2,24}");

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
        return text.length() <= 254 && ADDRESS.matcher(text).matches();
    }

    /** Hides the address. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
