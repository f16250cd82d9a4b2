package finsam.json.time;

import finsam.core.finding.FindingType;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.time.FormDate;
import finsam.core.time.YearQuarter;
import finsam.json.JsonFindings;
import finsam.json.form.Written;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quarters, days of the year and lengths of time as people write them. */
final class WrittenTimes {
    /** How people write quarters. */
    static final String ANY_QUARTER;

    /** How people write lengths of time in words; blank fits too. */
    static final String LENGTH_TEXT;

    private static final String SPACE = Written.GAP + "{0,2}";
    private static final String YEAR_FIRST_TEXT =
            "(?<year>[0-9]{4})" + SPACE + "[-/,:]?" + SPACE + "(?:q|k|kv\\.?|kvartal)" + SPACE + "(?<quarter>[1-4])";
    private static final String QUARTER_FIRST_TEXT =
            "(?:q|kv\\.?|kvartal)" + SPACE + "(?<quarter>[1-4])" + SPACE + "[-/,:]?" + SPACE + "(?<year>[0-9]{4})";
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR_FIRST_TEXT);
    private static final Pattern QUARTER_FIRST = Pattern.compile(QUARTER_FIRST_TEXT);
    private static final Pattern CANONICAL_QUARTER = Pattern.compile("(?<year>-?\\d{1,10})-q(?<quarter>[1-4])");
    private static final Pattern MONTH_DAY = Pattern.compile("(?:--)?(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(?:den" + Written.GAP + ")?(?<day>\\d{1,2})\\.?" + Written.GAP + "{1,2}(?<month>\\p{L}+)");
    private static final String LENGTH_IN_WORDS_TEXT = part("years", "år|years?")
            + part("months", "mån|månad|månader|months?")
            + part("weeks", "veckor|vecka|weeks?")
            + part("days", "dagar|dag|days?");
    private static final Pattern LENGTH_IN_WORDS = Pattern.compile(LENGTH_IN_WORDS_TEXT);

    /** A year with a 29 February. */
    private static final int LEAP_YEAR = 2000;

    static {
        ANY_QUARTER = nameless("-?[0-9]{1,10}-q[1-4]|" + YEAR_FIRST_TEXT + "|" + QUARTER_FIRST_TEXT);
        LENGTH_TEXT = nameless(LENGTH_IN_WORDS_TEXT);
    }

    private WrittenTimes() {}

    /** Groups without names: a name stands once in a pattern of JSON Schema. */
    private static String nameless(String pattern) {
        return pattern.replaceAll("\\?<[a-z]+>", "?:");
    }

    static Reading<YearQuarter> quarter(String text) {
        String written = tidy(text);
        for (Pattern form : List.of(CANONICAL_QUARTER, YEAR_FIRST, QUARTER_FIRST)) {
            Matcher parts = form.matcher(written);
            if (parts.matches()) {
                Optional<YearQuarter> quarter = quarter(parts);
                return reading(text, quarter, YearQuarter::toString, JsonFindings.QUARTER_READABLE);
            }
        }
        return reading(text, Optional.<YearQuarter>empty(), YearQuarter::toString, JsonFindings.QUARTER_READABLE);
    }

    private static Optional<YearQuarter> quarter(Matcher parts) {
        try {
            return Optional.of(
                    new YearQuarter(Integer.parseInt(parts.group("year")), Integer.parseInt(parts.group("quarter"))));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    static Reading<MonthDay> dayOfYear(String text) {
        return reading(text, dayOfYearIn(tidy(text)), WrittenTimes::spell, JsonFindings.DAY_OF_YEAR_READABLE);
    }

    private static Optional<MonthDay> dayOfYearIn(String written) {
        for (Pattern form : List.of(MONTH_DAY, DAY_MONTH)) {
            Matcher parts = form.matcher(written);
            if (parts.matches()) {
                try {
                    return Optional.of(
                            MonthDay.of(Integer.parseInt(parts.group("month")), Integer.parseInt(parts.group("day"))));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        Matcher named = NAMED_MONTH.matcher(written);
        Optional<LocalDate> day = named.matches()
                ? FormDate.parse(named.group("day") + " " + named.group("month") + " " + LEAP_YEAR)
                        .value()
                : Optional.empty();
        return day.map(MonthDay::from);
    }

    static String spell(MonthDay day) {
        return day.toString().substring(2);
    }

    static Reading<Period> length(String text) {
        return reading(text, lengthIn(tidy(text)), Period::toString, JsonFindings.LENGTH_OF_TIME_READABLE);
    }

    private static Optional<Period> lengthIn(String written) {
        try {
            if (written.startsWith("p") || written.startsWith("-p")) {
                return Optional.of(Period.parse(written));
            }
            Matcher words = LENGTH_IN_WORDS.matcher(written);
            return written.isEmpty() || !words.matches()
                    ? Optional.empty()
                    : Optional.of(Period.of(
                            number(words, "years"),
                            number(words, "months"),
                            Math.addExact(Math.multiplyExact(number(words, "weeks"), 7), number(words, "days"))));
        } catch (DateTimeException | ArithmeticException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String part(String name, String unit) {
        return "(?:(?<" + name + ">[0-9]{1,9})" + SPACE + "(?:" + unit + ")(?:" + SPACE + "(?:,|och|and|&)?" + SPACE
                + "(?=[0-9]))?)?";
    }

    private static int number(Matcher words, String group) {
        String digits = words.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String tidy(String text) {
        return Written.strip(text).toLowerCase(Locale.ROOT);
    }

    private static <T> Reading<T> reading(
            String text, Optional<T> value, Function<T, String> spell, FindingType readable) {
        return value.map(read -> spell.apply(read).equals(text)
                        ? Reading.of(read)
                        : Reading.of(read, List.of(ReadingFindings.writtenForm(text, spell.apply(read)))))
                .orElseGet(() -> Reading.failed(List.of(ReadingFindings.unreadable(readable, text))));
    }
}
