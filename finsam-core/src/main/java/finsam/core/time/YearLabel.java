package finsam.core.time;

import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.finding.Severity;
import finsam.core.written.Digits;
import finsam.core.written.Spaces;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What stands where a form's table wants a year (<i>årsrubrik</i>): over a column of costs, before a row of the time plan.
 *
 * <p>Spreadsheets leave more there than years: {@code 0} from an empty formula, {@code 202x} from the template. Such a
 * label has no {@link #year()}. Two labels are equal if their text is.
 *
 * <pre>{@code
 * YearLabel.parse("2 024").orThrow().year(); // OptionalInt[2024]
 * YearLabel.parse("202x").orThrow().year(); // OptionalInt.empty
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text  the label, a year of four digits or whatever else stood there, not null
 */
public record YearLabel(String text) {

    /** A label that was left blank. */
    public static final YearLabel BLANK = new YearLabel("");

    private static final Pattern PLACEHOLDER = Pattern.compile("[12]\\d{0,2}[xX_?]{1,3}|[åÅ]{4}");
    private static final Pattern GAP = Pattern.compile(Spaces.ONE);
    private static final int LONGEST = 24;

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is longer than 24 characters
     */
    public YearLabel {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("text: at most " + LONGEST + " characters");
        }
    }

    /**
     * Returns the label of a year.
     *
     * @param year  the year, from 1000 to 2999
     * @throws IllegalArgumentException if it is another
     */
    public static YearLabel of(int year) {
        if (year < 1000 || year > 2999) {
            throw new IllegalArgumentException("year: from 1000 to 2999, not " + year);
        }
        return new YearLabel(Integer.toString(year));
    }

    /**
     * Reads a label as it stands in a table.
     *
     * <p>{@code 2 024}, a year that a spreadsheet formatted as an amount, is read as 2024 with a note. Blank and {@code 0}
     * are labels without a year: whether a year is missing there is for a rule to tell. A template's placeholder is one
     * too, with a note of its own. Anything else is a label without a year and the error {@code year-readable}.
     *
     * @param text  the text, not null
     */
    public static Reading<YearLabel> parse(String text) {
        return isYear(text) ? Reading.of(new YearLabel(text)) : parseWritten(text);
    }

    private static Reading<YearLabel> parseWritten(String text) {
        String trimmed = Spaces.strip(text);
        if (trimmed.length() > LONGEST) {
            return Reading.of(BLANK, List.of(ReadingFindings.unreadable(ReadingFindings.YEAR_READABLE, text)));
        }
        String tight = GAP.matcher(trimmed).replaceAll("");
        if (isYear(tight)) {
            YearLabel label = new YearLabel(tight);
            return Reading.of(label, List.of(ReadingFindings.writtenForm(text, label.text)));
        }
        if (tight.isEmpty() || tight.equals("0")) {
            return Reading.of(new YearLabel(tight));
        }
        if (PLACEHOLDER.matcher(tight).matches()) {
            Finding note = Finding.of(
                    ReadingFindings.YEAR_PLACEHOLDER,
                    Severity.NOTE,
                    JsonPointer.ROOT,
                    Map.of("written", tight),
                    List.of());
            return Reading.of(new YearLabel(tight), List.of(note));
        }
        return Reading.of(BLANK, List.of(ReadingFindings.unreadable(ReadingFindings.YEAR_READABLE, text)));
    }

    /** Returns the year, if the label is one. */
    public OptionalInt year() {
        return isYear(text) ? OptionalInt.of(Digits.number(text, 0, 4)) : OptionalInt.empty();
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && (text.charAt(0) == '1' || text.charAt(0) == '2') && Digits.only(text, 1, 4);
    }

    /** Returns the label's text. */
    @Override
    public String toString() {
        return text;
    }
}
