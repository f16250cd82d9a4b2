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
 * A Swedish municipality by its code (<i>kommunkod</i>): four digits, the first two of which are the county's. The code is
 * a text: a leading zero is part of it.
 *
 * <p>The 290 municipalities are those since 1 January 2007, when Heby changed county; codes that were used before then are
 * not known.
 *
 * <pre>{@code
 * MunicipalityCode hudiksvall = MunicipalityCode.of("2184");
 * hudiksvall.name(); // Hudiksvall
 * hudiksvall.county().name(); // Gävleborg
 * MunicipalityCode.parse("Hudiksvalls kommun").orThrow().equals(hudiksvall); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the four digits, not null
 */
public record MunicipalityCode(String code) implements Comparable<MunicipalityCode>, Bilingual {
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{2}");
    private static final String GOTLAND = "0980";

    /**
     * Checks that there is such a municipality.
     *
     * @throws IllegalArgumentException if there is none
     */
    public MunicipalityCode {
        Objects.requireNonNull(code, "code");
        if (!Places.MUNICIPALITIES.has(code)) {
            throw new IllegalArgumentException("code: four digits, of a municipality");
        }
    }

    /**
     * Returns a municipality.
     *
     * @param code  the four digits, not null
     * @throws IllegalArgumentException if there is no municipality with that code
     */
    public static MunicipalityCode of(String code) {
        return new MunicipalityCode(code);
    }

    /**
     * Returns the municipality with a name, whatever its case: {@code Hudiksvall}, {@code Hudiksvalls kommun},
     * {@code Stockholms stad}, {@code Region Gotland}.
     *
     * @param name  the name, not null
     * @return the municipality, empty if there is none with that name
     */
    public static Optional<MunicipalityCode> named(String name) {
        return Places.MUNICIPALITIES
                .codeOf(Objects.requireNonNull(name, "name"))
                .map(MunicipalityCode::new);
    }

    /** Returns all 290 municipalities, in the order of their codes. */
    public static List<MunicipalityCode> all() {
        return Places.MUNICIPALITIES.codes().stream().map(MunicipalityCode::new).toList();
    }

    /**
     * Reads a municipality: {@code 0980}, which is canonical, {@code 980}, from which a spreadsheet took the zero, or a
     * name as {@link #named(String)} takes it.
     *
     * @param text  the text, not null
     * @return the municipality, or the error {@code municipality-readable}
     */
    public static Reading<MunicipalityCode> parse(String text) {
        return Places.MUNICIPALITIES.has(Objects.requireNonNull(text, "text"))
                ? Reading.of(new MunicipalityCode(text))
                : parseWritten(text);
    }

    private static Reading<MunicipalityCode> parseWritten(String text) {
        String trimmed = Spaces.strip(text);
        String code = WITHOUT_ZERO.matcher(trimmed).matches() ? "0" + trimmed : trimmed;
        Optional<MunicipalityCode> found =
                Places.MUNICIPALITIES.has(code) ? Optional.of(new MunicipalityCode(code)) : named(trimmed);
        if (found.isEmpty()) {
            return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.MUNICIPALITY_READABLE, text)));
        }
        MunicipalityCode value = found.get();
        return Reading.of(value, List.of(ReadingFindings.writtenForm(text, value)));
    }

    /** Returns the name without the word <i>kommun</i>: {@code Hudiksvall}. */
    public String name() {
        return Places.MUNICIPALITIES.name(code);
    }

    /** Returns the county that it lies in. */
    public CountyCode county() {
        return new CountyCode(code.substring(0, 2));
    }

    /**
     * Tells whether it belongs to no region. That is so of Gotland alone, where the municipality does what a region does
     * elsewhere.
     */
    public boolean isOutsideRegion() {
        return code.equals(GOTLAND);
    }

    @Override
    public int compareTo(MunicipalityCode other) {
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
