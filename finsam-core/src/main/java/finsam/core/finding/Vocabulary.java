package finsam.core.finding;

import finsam.core.written.Spaces;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A value of an open vocabulary (<i>öppen värdemängd</i>): known constants with Swedish and English terms, and whatever
 * else people write. An unknown value shows as it was written, in both languages.
 *
 * <pre>{@code
 * Vocabulary known = CostKind.of("resor");
 * known.code(); // TRAVEL
 * Vocabulary own = CostKind.of("tolk");
 * own.isKnown(); // false
 * own.english(); // tolk
 * }</pre>
 */
public interface Vocabulary extends Bilingual {
    /** Returns the code of a known constant, or the word as it was written. */
    String code();

    /** Returns the known constants of this vocabulary. */
    Terms terms();

    /** Tells whether this is one of the known constants. */
    default boolean isKnown() {
        return terms().codes().contains(code());
    }

    @Override
    default String swedish() {
        return terms().swedish(code());
    }

    @Override
    default String english() {
        return terms().english(code());
    }

    /**
     * The known constants of a vocabulary with their terms.
     *
     * <p>Immutable and thread-safe.
     */
    final class Terms {
        private final Map<String, String> swedish = new LinkedHashMap<>();
        private final Map<String, String> english = new LinkedHashMap<>();
        private final Map<String, String> codes = new LinkedHashMap<>();

        private Terms() {}

        /**
         * Returns the terms of a vocabulary.
         *
         * @param triples  code, Swedish term, English term of each constant in turn, not null
         */
        public static Terms of(String... triples) {
            Terms terms = new Terms();
            for (int i = 0; i < triples.length; i += 3) {
                terms.swedish.put(triples[i], triples[i + 1]);
                terms.english.put(triples[i], triples[i + 2]);
                for (String word : new String[] {triples[i], triples[i + 1], triples[i + 2]}) {
                    terms.codes.put(word.toLowerCase(Locale.ROOT), triples[i]);
                }
            }
            for (String code : terms.swedish.keySet()) {
                terms.codes.put(code, terms.codes.getOrDefault(code.toLowerCase(Locale.ROOT), code));
            }
            return terms;
        }

        /** Returns the codes of the constants, in the order of their declaration. */
        public Set<String> codes() {
            return Collections.unmodifiableSet(swedish.keySet());
        }

        /** Returns the code of the constant that a code or term names, or the word itself without surrounding space. */
        public String codeOf(String word) {
            String code = codes.get(Objects.requireNonNull(word, "word"));
            return code == null ? codeOfWritten(word) : code;
        }

        private String codeOfWritten(String word) {
            String tight = Spaces.strip(word);
            return codes.getOrDefault(tight.toLowerCase(Locale.ROOT), tight);
        }

        /** Returns the Swedish term of a constant, or the code itself if there is none. */
        public String swedish(String code) {
            return swedish.getOrDefault(code, code);
        }

        /** Returns the English term of a constant, or the code itself if there is none. */
        public String english(String code) {
            return english.getOrDefault(code, code);
        }
    }
}
