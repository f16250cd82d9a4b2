package finsam.core.party;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A Swedish postal code (<i>postnummer</i>): five digits, the first not 0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param digits  the five digits without a space, not null
 */
public record PostalCode(String digits) {
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{4}");

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if they are not five or start with 0
     */
    public PostalCode {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("digits: five digits, the first not 0");
        }
    }

    /**
     * Returns a postal code.
     *
     * @param digits  the five digits without a space, not null
     * @throws IllegalArgumentException if they are not five or start with 0
     */
    public static PostalCode of(String digits) {
        return new PostalCode(digits);
    }

    /**
     * Reads a postal code: {@code 824 30}, which is canonical, {@code 82430}, {@code SE-824 30}.
     *
     * @param text  the text, not null
     * @return the postal code, or the error {@code postal-code-readable}
     */
    public static Reading<PostalCode> parse(String text) {
        String tight = text.replaceFirst("^\\s*[Ss][Ee]?-", "").replaceAll("[\\s\\u00A0]", "");
        if (!DIGITS.matcher(tight).matches()) {
            return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.POSTAL_CODE_READABLE, text)));
        }
        PostalCode code = new PostalCode(tight);
        return text.equals(code.toString())
                ? Reading.of(code)
                : Reading.of(code, List.of(ReadingFindings.writtenForm(text, code)));
    }

    /** Returns the postal code as one writes it: {@code 824 30}. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }
}
