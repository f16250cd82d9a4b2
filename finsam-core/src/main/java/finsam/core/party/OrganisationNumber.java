package finsam.core.party;

import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.finding.Severity;
import finsam.core.written.Digits;
import finsam.core.written.Spaces;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a Swedish organisation (<i>organisationsnummer</i>): ten digits. The first names the group, the third is at
 * least 2, and the last checks the others by the Luhn method.
 *
 * <p>A personal identity number never is one: its third digit, the first of the month, is 0 or 1. So a number that is valid
 * here tells nothing about a living person, and one that is not valid is never repeated in a finding. Sole traders use
 * their identity number and cannot be written here.
 *
 * <pre>{@code
 * OrganisationNumber number = OrganisationNumber.parse("SE212000080301").orThrow();
 * number.toString(); // 212000-0803
 * number.group(); // PUBLIC_BODY
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param digits  the ten digits without a hyphen, not null
 */
public record OrganisationNumber(String digits) {
    private static final Pattern TEN = Pattern.compile("(?:16)?(\\d{6})(?:[-–\\u2212]|" + Spaces.ONE + ")?(\\d{4})");
    private static final Pattern VAT =
            Pattern.compile("SE" + Spaces.ONE + "?(\\d{6})-?(\\d{4})" + Spaces.ONE + "?01", Pattern.CASE_INSENSITIVE);

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if they are not those of an organisation number
     */
    public OrganisationNumber {
        Objects.requireNonNull(digits, "digits");
        if (!isNumber(digits)) {
            throw new IllegalArgumentException(
                    "digits: ten digits of an organisation, the last of which checks the others");
        }
    }

    /**
     * Returns an organisation number.
     *
     * @param digits  the ten digits without a hyphen, not null
     * @throws IllegalArgumentException if they are not those of an organisation number
     */
    public static OrganisationNumber of(String digits) {
        return new OrganisationNumber(digits);
    }

    /**
     * Reads an organisation number: {@code 212000-0803}, which is canonical, {@code 2120000803}, with the prefix of twelve
     * digits {@code 162120000803}, and the VAT number {@code SE212000080301}.
     *
     * @param text  the text, not null
     * @return the number, or the error {@code organisation-number-readable}, which does not repeat the text
     */
    public static Reading<OrganisationNumber> parse(String text) {
        return isCanonical(text) && isNumber(withoutHyphen(text))
                ? Reading.of(new OrganisationNumber(withoutHyphen(text)))
                : parseWritten(text);
    }

    private static boolean isCanonical(String text) {
        return text.length() == 11 && text.charAt(6) == '-';
    }

    private static String withoutHyphen(String canonical) {
        return canonical.substring(0, 6) + canonical.substring(7);
    }

    private static Reading<OrganisationNumber> parseWritten(String text) {
        String trimmed = Spaces.strip(text);
        Optional<OrganisationNumber> read = read(TEN.matcher(trimmed)).or(() -> read(VAT.matcher(trimmed)));
        if (read.isEmpty()) {
            return Reading.failed(
                    List.of(ReadingFindings.unreadable(ReadingFindings.ORGANISATION_NUMBER_READABLE, "@")));
        }
        OrganisationNumber number = read.get();
        return Reading.of(number, List.of(note(trimmed, number)));
    }

    private static Optional<OrganisationNumber> read(Matcher written) {
        return written.matches()
                ? Optional.of(written.group(1) + written.group(2))
                        .filter(OrganisationNumber::isNumber)
                        .map(OrganisationNumber::new)
                : Optional.empty();
    }

    /** {@link ReadingFindings#writtenForm} would hide it, as it hides every ten digits that could be a person's. */
    private static Finding note(String written, OrganisationNumber number) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("written", written);
        arguments.put("value", number);
        return Finding.of(ReadingFindings.WRITTEN_FORM, Severity.NOTE, JsonPointer.ROOT, arguments, List.of());
    }

    private static boolean isNumber(String digits) {
        return digits.length() == 10
                && Digits.only(digits, 0, 10)
                && digits.charAt(0) != '0'
                && digits.charAt(0) != '4'
                && digits.charAt(2) >= '2'
                && isChecked(digits);
    }

    /** Tells whether the last digit checks the others. */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighted = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }

    /** Returns the kind of organisation that the first digit tells. */
    public OrganisationGroup group() {
        return Arrays.stream(OrganisationGroup.values())
                .filter(group -> group.digit() == digits.charAt(0))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the number as one writes it: {@code 212000-0803}. */
    @Override
    public String toString() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }
}
