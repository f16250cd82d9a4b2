package finsam.core.party;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Spaces;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a case in an authority's register (<i>diarienummer</i>), such as {@code 2016/00403}.
 *
 * <p>There is no national format, so the number is kept as it was written, and two numbers are equal if their texts are.
 * Where it has one of the common forms, its parts can be asked for; no rule builds on them.
 *
 * <pre>{@code
 * RegistryNumber number = RegistryNumber.of("KS2016/1963-2");
 * number.organ(); // KS
 * number.year(); // 2016
 * number.number(); // 1963
 * number.supplement(); // 2
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text  the number as it was written, not blank, at most 64 characters, not null
 */
public record RegistryNumber(String text) {
    private static final String YEAR_FIRST = "(?<year>(?:19|20)\\d{2})[/:-](?<number>\\d{1,6})";
    private static final String YEAR_LAST = "(?<serial>\\d{1,6})-(?<of>(?:19|20)\\d{2})";
    private static final Pattern PARTS = Pattern.compile("(?:[Dd]nr\\.?:?" + Spaces.ONE + "*)?"
            + "(?:(?<organ>\\p{Lu}\\p{L}{0,9})(?:-|" + Spaces.ONE + ")?)?"
            + "(?:" + YEAR_FIRST + "|" + YEAR_LAST + ")"
            + "(?:[.-](?<supplement>[\\dA-Za-z.]+))?");

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is blank or longer than 64 characters
     */
    public RegistryNumber {
        Objects.requireNonNull(text, "text");
        if (!isNumber(text)) {
            throw new IllegalArgumentException("text: from 1 to 64 characters, not blank");
        }
    }

    /**
     * Returns a registry number.
     *
     * @param text  the number as it was written, not null
     * @throws IllegalArgumentException if it is blank or longer than 64 characters
     */
    public static RegistryNumber of(String text) {
        return new RegistryNumber(Spaces.strip(text));
    }

    /**
     * Reads a registry number, whatever its form; space around it is dropped.
     *
     * @param text  the text, not null
     * @return the number, or the error {@code registry-number-readable} if it is blank or longer than 64 characters
     */
    public static Reading<RegistryNumber> parse(String text) {
        String trimmed = Spaces.strip(text);
        return isNumber(trimmed)
                ? Reading.of(new RegistryNumber(trimmed))
                : Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.REGISTRY_NUMBER_READABLE, text)));
    }

    private static boolean isNumber(String text) {
        return text.length() <= 64 && !Spaces.strip(text).isEmpty();
    }

    /** Returns the letters in front, which often stand for an authority or a board: {@code KS}, {@code Af}. */
    public Optional<String> organ() {
        return part("organ");
    }

    /** Returns the year, from 1900 to 2099. */
    public Optional<Integer> year() {
        return part("year").or(() -> part("of")).map(Integer::valueOf);
    }

    /** Returns the serial number within the year with its leading zeros: {@code 00403}. */
    public Optional<String> number() {
        return part("number").or(() -> part("serial"));
    }

    /** Returns the number of the document within the case, or another mark after the serial number. */
    public Optional<String> supplement() {
        return part("supplement");
    }

    private Optional<String> part(String name) {
        Matcher parts = PARTS.matcher(text);
        return parts.matches() ? Optional.ofNullable(parts.group(name)) : Optional.empty();
    }

    /** Returns the number as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
