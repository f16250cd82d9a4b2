package finsam.core.person;

import finsam.core.finding.Bilingual;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Spaces;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of ages (<i>åldersintervall</i>), both ends included, either end open.
 *
 * <pre>{@code
 * AgeRange call = AgeRange.parse("18–64 år").orThrow();
 * call.contains(Age.of(64)); // true
 * AgeRange.of(19, 29).isWithin(call); // true
 * AgeRange.atLeast(16).isWithin(call); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param from  the lowest age, included; empty for no lower end, not null
 * @param to  the highest age, included; empty for no upper end, not null
 */
public record AgeRange(Optional<Age> from, Optional<Age> to) implements Bilingual {

    private static final Pattern BETWEEN =
            Pattern.compile("(?:mellan )?(\\d{1,3}) ?(?:[-–—\\u2212]| och | till | )? ?(\\d{1,3})(?: ?år)?");
    private static final Pattern UP_TO = Pattern.compile("(?:upp till|högst|till) (\\d{1,3})(?: ?år)?");
    private static final Pattern BELOW = Pattern.compile("under (\\d{1,3})(?: ?år)?");
    private static final Pattern FROM = Pattern.compile("(?:från|minst) (\\d{1,3})(?: ?år)?");
    private static final Pattern ABOVE = Pattern.compile("över (\\d{1,3})(?: ?år)?");
    private static final Pattern GAP = Pattern.compile(Spaces.ONE + "+");
    private static final String ALL = "alla åldrar";
    private static final int LONGEST = 40;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the range is empty
     */
    public AgeRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw new IllegalArgumentException("from: at most " + to.get() + ", not " + from.get());
        }
    }

    /**
     * Returns the range between two ages, both included.
     *
     * @param from  the lowest age in years
     * @param to  the highest age in years
     * @throws IllegalArgumentException if an age is not from 0 to 130, or the range is empty
     */
    public static AgeRange of(int from, int to) {
        return new AgeRange(Optional.of(Age.of(from)), Optional.of(Age.of(to)));
    }

    /** Returns the range of an age and all above it. */
    public static AgeRange atLeast(int from) {
        return new AgeRange(Optional.of(Age.of(from)), Optional.empty());
    }

    /** Returns the range of an age and all below it. */
    public static AgeRange atMost(int to) {
        return new AgeRange(Optional.empty(), Optional.of(Age.of(to)));
    }

    /**
     * Reads a range as people write it: {@code 18–64}, {@code 18-64 år}, {@code mellan 19 och 29 år}, {@code upp till 29 år},
     * {@code under 30 år}, {@code från 16 år}, {@code över 30 år}, {@code alla åldrar}.
     *
     * <p>{@code under} and {@code över} exclude the age that they name. {@code 18–64} is canonical, and so are the words that
     * {@link #toString()} has for an open end; every other form gives a note.
     *
     * @param text  the text, not null
     * @return the range, or the error {@code age-range-readable}
     */
    public static Reading<AgeRange> parse(String text) {
        String tight = Objects.requireNonNull(text, "text").length() > LONGEST
                ? ""
                : GAP.matcher(Spaces.strip(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
        try {
            AgeRange range = read(tight);
            if (range == null) {
                return unreadable(text);
            }
            return text.equals(range.toString())
                    ? Reading.of(range)
                    : Reading.of(range, List.of(ReadingFindings.writtenForm(text, range)));
        } catch (IllegalArgumentException e) {
            return unreadable(text);
        }
    }

    private static Reading<AgeRange> unreadable(String text) {
        return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.AGE_RANGE_READABLE, text)));
    }

    private static @Nullable AgeRange read(String text) {
        if (text.equals(ALL)) {
            return new AgeRange(Optional.empty(), Optional.empty());
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return of(Integer.parseInt(between.group(1)), Integer.parseInt(between.group(2)));
        }
        Matcher upTo = UP_TO.matcher(text);
        if (upTo.matches()) {
            return atMost(Integer.parseInt(upTo.group(1)));
        }
        Matcher below = BELOW.matcher(text);
        if (below.matches()) {
            return atMost(Integer.parseInt(below.group(1)) - 1);
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            return atLeast(Integer.parseInt(from.group(1)));
        }
        Matcher above = ABOVE.matcher(text);
        if (above.matches()) {
            return atLeast(Integer.parseInt(above.group(1)) + 1);
        }
        return null;
    }

    /** Tells whether an age lies in the range, both ends included. */
    public boolean contains(Age age) {
        return from.filter(low -> age.compareTo(low) < 0).isEmpty()
                && to.filter(high -> age.compareTo(high) > 0).isEmpty();
    }

    /** Tells whether every age of this range lies in another one. */
    public boolean isWithin(AgeRange other) {
        boolean fromBelow =
                other.from.isPresent() && from.filter(other::contains).isEmpty();
        boolean toAbove = other.to.isPresent() && to.filter(other::contains).isEmpty();
        return !fromBelow && !toAbove;
    }

    /** Returns the range in Swedish: {@code 18–64 år}, {@code från 16 år}, {@code upp till 29 år}. */
    @Override
    public String swedish() {
        return shown("från ", "upp till ", ALL, " år");
    }

    /** Returns the range in English: {@code 18–64}, {@code from 16}, {@code up to 29}. */
    @Override
    public String english() {
        return shown("from ", "up to ", "all ages", "");
    }

    private String shown(String fromWord, String toWord, String all, String unit) {
        if (from.isPresent()) {
            return to.map(high -> from.get() + "–" + high).orElse(fromWord + from.get()) + unit;
        }
        return to.map(high -> toWord + high + unit).orElse(all);
    }

    /** Returns the range as data: {@code 18–64}, or in Swedish words where an end is open. */
    @Override
    public String toString() {
        return from.isPresent() && to.isPresent() ? from.get() + "–" + to.get() : swedish();
    }
}
