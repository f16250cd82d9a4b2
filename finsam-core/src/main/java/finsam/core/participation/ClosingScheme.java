package finsam.core.participation;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * A list that closing reasons belong to (<i>kodlista</i>); reasons of two lists are never the same.
 *
 * <p>The list is open: a word that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * ClosingScheme.of("SUS").equals(ClosingScheme.SUS); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record ClosingScheme(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "SUS_TABLE",
            "SUS, tabell 2017",
            "SUS, table of 2017",
            "SUS",
            "SUS",
            "SUS, code list",
            "LOCAL",
            "egen lista",
            "own list");

    /** The five reasons of the table that associations published in 2017. */
    public static final ClosingScheme SUS_TABLE = new ClosingScheme("SUS_TABLE");
    /** What else is known of the code list of SUS. */
    public static final ClosingScheme SUS = new ClosingScheme("SUS");
    /** What the sources tell in words; the effort's own list. */
    public static final ClosingScheme LOCAL = new ClosingScheme("LOCAL");

    /** Checks that the code is not null. */
    public ClosingScheme {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static ClosingScheme of(String word) {
        return new ClosingScheme(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
