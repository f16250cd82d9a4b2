package finsam.core.finding;

import finsam.core.written.Digits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The findings that reading a single value can make: a form that was normalised, and a text that could not be read.
 *
 * <p>Everyone who reads documents, as JSON, from a web form or from a Word file, makes the same findings.
 *
 * <pre>{@code
 * Finding note = ReadingFindings.writtenForm("2 024", 2024);
 * note.severity(); // NOTE
 * ReadingFindings.excerpt("Skriv till kontakt@example.org"); // …
 * }</pre>
 */
public final class ReadingFindings {
    /** The templates of this module. */
    public static final Messages MESSAGES = Messages.load(ReadingFindings.class::getResourceAsStream);

    /** A value was written in another form than the canonical one, and was understood. */
    public static final FindingType WRITTEN_FORM = type("written-form");

    /** An amount is kronor, with at most two decimals. */
    public static final FindingType AMOUNT_READABLE = type("amount-readable");

    /** A share is a percentage or a part of a full-time post. */
    public static final FindingType SHARE_READABLE = type("share-readable");

    /** A date is a day that exists, best written as {@code åååå-mm-dd}. */
    public static final FindingType DATE_READABLE = type("date-readable");

    /** A month is a year and a month, best written as {@code åååå-mm}. */
    public static final FindingType MONTH_READABLE = type("month-readable");

    /** A period is two dates. */
    public static final FindingType PERIOD_READABLE = type("period-readable");

    /** A year has four digits. */
    public static final FindingType YEAR_READABLE = type("year-readable");

    /** A year still is the placeholder of the form's template, such as {@code 202x}. */
    public static final FindingType YEAR_PLACEHOLDER = type("year-placeholder");

    /** A range of ages names one or two ages. */
    public static final FindingType AGE_RANGE_READABLE = type("age-range-readable");

    /** An e-mail address has a local part and a domain. */
    public static final FindingType EMAIL_READABLE = type("email-readable");

    /** A postal code has five digits. */
    public static final FindingType POSTAL_CODE_READABLE = type("postal-code-readable");

    /** An organisation number has ten digits, and its last digit agrees with the others. */
    public static final FindingType ORGANISATION_NUMBER_READABLE = type("organisation-number-readable");

    /** The number of a case is not blank and not too long. */
    public static final FindingType REGISTRY_NUMBER_READABLE = type("registry-number-readable");

    /** A municipality is written as its code or its name. */
    public static final FindingType MUNICIPALITY_READABLE = type("municipality-readable");

    /** A county is written as its code or its name. */
    public static final FindingType COUNTY_READABLE = type("county-readable");

    /** A participant's reference is a code without spaces that could not be an identity number. */
    public static final FindingType PARTICIPANT_REF_READABLE = type("participant-ref-readable");

    private static final String HIDDEN = "…";
    private static final int EXCERPT = 24;
    private static final int FEWEST_DIGITS = 6;
    private static final String IDENTITY_NUMBER = "\\d{6,8}[-+–\\u2212\\h]?\\d{4}"
            + "|\\d{6,8}\\h[-+–\\u2212]\\h\\d{4}(?!\\d)"
            + "|\\d{2,4}([- .])\\d{2}\\1\\d{2}[-+ ]\\d{4}(?![- .]?\\d)";
    private static final String TELEPHONE_NUMBER =
            "\\d{2,4}[- ]\\d{5,}|(?:\\+\\d|(?<!\\d)(?<!\\d[-–/\\h])0\\d)(?:[-–/()\\h]{0,3}\\d){5,}";
    private static final Pattern PERSONAL = Pattern.compile("@|" + IDENTITY_NUMBER + "|" + TELEPHONE_NUMBER);

    /** A day, a month and a year, which a telephone number could be taken for. */
    private static final Pattern DATE = Pattern.compile(
            "(?<![-+\\d./])(?:0?[1-9]|[12]\\d|3[01])([-./])(?:0?[1-9]|1[0-2])\\1" + "(?:19|20)\\d{2}(?![-+./\\h]?\\d)");

    private ReadingFindings() {}

    private static FindingType type(String code) {
        return FindingType.of(code, MESSAGES);
    }

    /**
     * Returns the note that a written form was normalised. The value shows only if the text is fit to be shown.
     *
     * @param written  the text as it stood, not null
     * @param value  what it was read as, not null
     */
    public static Finding writtenForm(String written, Object value) {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(value, "value");
        String shown = excerpt(written);
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("written", shown);
        arguments.put("value", shown.equals(HIDDEN) ? HIDDEN : value);
        return Finding.of(WRITTEN_FORM, Severity.NOTE, JsonPointer.ROOT, arguments, List.of());
    }

    /**
     * Returns the error that a text could not be read.
     *
     * @param type  what it should have been, not null
     * @param written  the text as it stood, not null
     */
    public static Finding unreadable(FindingType type, String written) {
        Objects.requireNonNull(written, "written");
        return Finding.of(type, Severity.ERROR, JsonPointer.ROOT, Map.of("written", excerpt(written)), List.of());
    }

    /**
     * Returns the beginning of a text, fit to be shown in a finding: at most 24 characters, no control characters, and an
     * ellipsis in place of anything that looks like an identity number, a telephone number or an e-mail address. A day such
     * as {@code 01-09-2024} is none of these.
     *
     * @param text  the text as it stood, not null
     */
    public static String excerpt(String text) {
        String head = text.length() > 4 * EXCERPT ? text.substring(0, 4 * EXCERPT) : text;
        if (couldBePersonal(head)
                && PERSONAL.matcher(DATE.matcher(head).replaceAll("#")).find()) {
            return HIDDEN;
        }
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int count = 0; count < EXCERPT && at < head.length(); count++) {
            int character = head.codePointAt(at);
            shown.appendCodePoint(isShown(character) ? character : '\uFFFD');
            at += Character.charCount(character);
        }
        return at < head.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Spares most texts the patterns: no telephone number or identity number has fewer digits. */
    private static boolean couldBePersonal(String text) {
        return text.indexOf('@') >= 0 || Digits.count(text) >= FEWEST_DIGITS;
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
