package finsam.core.party;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Digits;
import finsam.core.written.Spaces;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Swedish postal code (<i>postnummer</i>): five digits, the first not 0.
 *
 * <pre>{@code
 * PostalCode.parse("82430").orThrow().toString(); // 824 30
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param digits  the five digits without a space, not null
 */
public record PostalCode(String digits) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:SE-)?([1-9]\\d{2})" + Spaces.ONE + "?(\\d{2})", Pattern.CASE_INSENSITIVE);

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if they are not five or start with 0
     */
    public PostalCode {
        Objects.requireNonNull(digits, "digits");
        if (digits.length() != 5 || digits.charAt(0) == '0' || !Digits.only(digits, 0, 5)) {
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
        return isCanonical(text)
                ? Reading.of(new PostalCode(text.substring(0, 3) + text.substring(4)))
                : parseWritten(text);
    }

    private static boolean isCanonical(String text) {
        return text.length() == 6
                && text.charAt(0) != '0'
                && text.charAt(3) == ' '
                && Digits.only(text, 0, 3)
                && Digits.only(text, 4, 6);
    }

    private static Reading<PostalCode> parseWritten(String text) {
        Matcher written = WRITTEN.matcher(Spaces.strip(text));
        if (!written.matches()) {
            return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.POSTAL_CODE_READABLE, text)));
        }
        PostalCode code = new PostalCode(written.group(1) + written.group(2));
        return Reading.of(code, List.of(ReadingFindings.writtenForm(text, code)));
    }

    /** Returns the postal code as one writes it: {@code 824 30}. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }
}
