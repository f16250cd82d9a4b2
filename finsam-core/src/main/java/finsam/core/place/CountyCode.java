package finsam.core.place;

import finsam.core.finding.Bilingual;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Spaces;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Swedish county by its code (<i>länskod</i>): two digits, from 01 to 25 with gaps. The code is a text: a leading zero is
 * part of it. Where there is a region, it has the county's borders.
 *
 * <pre>{@code
 * CountyCode gavleborg = CountyCode.of("21");
 * gavleborg.name(); // Gävleborg
 * gavleborg.municipalities().size(); // 10
 * CountyCode.parse("Gävleborgs län").orThrow().equals(gavleborg); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the two digits, not null
 */
public record CountyCode(String code) implements Comparable<CountyCode>, Bilingual {
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]");

    /**
     * Checks that there is such a county.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CountyCode {
        Objects.requireNonNull(code, "code");
        if (!Places.COUNTIES.has(code)) {
            throw new IllegalArgumentException("code: two digits, of a county");
        }
    }

    /**
     * Returns a county.
     *
     * @param code  the two digits, not null
     * @throws IllegalArgumentException if there is no county with that code
     */
    public static CountyCode of(String code) {
        return new CountyCode(code);
    }

    /**
     * Returns the county with a name, whatever its case: {@code Gävleborg}, {@code Gävleborgs län}.
     *
     * @param name  the name, not null
     * @return the county, empty if there is none with that name
     */
    public static Optional<CountyCode> named(String name) {
        return Places.COUNTIES.codeOf(Objects.requireNonNull(name, "name")).map(CountyCode::new);
    }

    /** Returns all 21 counties, in the order of their codes. */
    public static List<CountyCode> all() {
        return Places.COUNTIES.codes().stream().map(CountyCode::new).toList();
    }

    /**
     * Reads a county: {@code 09}, which is canonical, {@code 9}, from which a spreadsheet took the zero, or a name as
     * {@link #named(String)} takes it.
     *
     * @param text  the text, not null
     * @return the county, or the error {@code county-readable}
     */
    public static Reading<CountyCode> parse(String text) {
        return Places.COUNTIES.has(Objects.requireNonNull(text, "text"))
                ? Reading.of(new CountyCode(text))
                : parseWritten(text);
    }

    private static Reading<CountyCode> parseWritten(String text) {
        String trimmed = Spaces.strip(text);
        String code = WITHOUT_ZERO.matcher(trimmed).matches() ? "0" + trimmed : trimmed;
        Optional<CountyCode> found = Places.COUNTIES.has(code) ? Optional.of(new CountyCode(code)) : named(trimmed);
        if (found.isEmpty()) {
            return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.COUNTY_READABLE, text)));
        }
        CountyCode value = found.get();
        return Reading.of(value, List.of(ReadingFindings.writtenForm(text, value)));
    }

    /** Returns the name without the word <i>län</i>: {@code Gävleborg}. */
    public String name() {
        return Places.COUNTIES.name(code);
    }

    /** Returns its municipalities, in the order of their codes; at least one. */
    public List<MunicipalityCode> municipalities() {
        return MunicipalityCode.all().stream()
                .filter(municipality -> municipality.code().startsWith(code))
                .toList();
    }

    /** Tells whether there is a region with its borders: everywhere but on Gotland. */
    public boolean hasRegion() {
        return municipalities().stream().noneMatch(MunicipalityCode::isOutsideRegion);
    }

    @Override
    public int compareTo(CountyCode other) {
        return code.compareTo(other.code);
    }

    /** Returns the name. */
    @Override
    public String swedish() {
        return name();
    }

    /** Returns the name. */
    @Override
    public String english() {
        return name();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
