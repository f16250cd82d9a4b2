package finsam.core.time;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Digits;
import finsam.core.written.Spaces;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the months of forms (<i>månad</i>).
 *
 * <p>{@code 2021-10} is canonical. People write {@code 2021 10}, {@code 202110}, {@code 10/2021} and {@code oktober 2021} as
 * well.
 *
 * <pre>{@code
 * Reading<YearMonth> reading = FormMonth.parse("oktober 2021");
 * reading.value(); // Optional[2021-10]
 * reading.findings().size(); // 1
 * }</pre>
 */
public final class FormMonth {
    private static final Pattern NUMERIC =
            Pattern.compile("(?<year>\\d{4})(?:[-./]|" + Spaces.ONE + "|)(?<month>\\d{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<month>\\d{1,2})[-./](?<year>\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?<month>\\p{L}{3,9})" + Spaces.ONE + "(?<year>\\d{4})");
    private static final List<Pattern> FORMS = List.of(NUMERIC, MONTH_FIRST, WORDS);

    private FormMonth() {}

    /**
     * Reads a month.
     *
     * @param text  the text, not null
     * @return the month, with a note if it was not written as {@code åååå-mm}, or the error {@code month-readable}
     */
    public static Reading<YearMonth> parse(String text) {
        boolean canonical = isCanonical(text);
        YearMonth month = canonical
                ? month(Digits.number(text, 0, 4), Digits.number(text, 5, 7))
                : readWritten(Spaces.strip(text));
        if (month == null) {
            return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.MONTH_READABLE, text)));
        }
        return canonical ? Reading.of(month) : Reading.of(month, List.of(ReadingFindings.writtenForm(text, month)));
    }

    private static boolean isCanonical(String text) {
        return text.length() == 7 && text.charAt(4) == '-' && Digits.only(text, 0, 4) && Digits.only(text, 5, 7);
    }

    private static @Nullable YearMonth readWritten(String text) {
        for (Pattern pattern : FORMS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return month(Integer.parseInt(matcher.group("year")), month(matcher.group("month")));
            }
        }
        return null;
    }

    private static @Nullable YearMonth month(int year, int month) {
        return month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : SwedishDate.MONTHS.indexOf(written.toLowerCase(Locale.ROOT)) + 1;
    }
}
