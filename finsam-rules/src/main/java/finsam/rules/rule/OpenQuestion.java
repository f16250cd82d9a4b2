package finsam.rules.rule;

import finsam.core.citation.Citation;
import finsam.core.finding.Bilingual;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import java.util.List;
import java.util.Locale;

/**
 * A question that a rule leaves open (<i>öppen fråga</i>), for data or a person to answer.
 *
 * @param type  the rule's kind of finding, not null
 * @param severity  how much a violation of the rule would weigh, not null
 * @param path  the place, not null
 * @param reason  why it is open, not null
 * @param missing  what is missing or could not be read; empty for a judgement, not null
 * @param citations  where the requirement is written, not null
 */
public record OpenQuestion(
        FindingType type,
        Severity severity,
        JsonPointer path,
        Reason reason,
        List<JsonPointer> missing,
        List<Citation> citations) {

    /** Why a question is open. */
    public enum Reason implements Bilingual {
        /** An answer is missing. */
        MISSING("saknas", "missing"),
        /** An answer could not be read. */
        UNREAD("gick inte att läsa", "could not be read"),
        /** A statutory value is not known for the day: the sources do not reach it. */
        LAW_UNKNOWN("författningens värde är inte känt för dagen", "the statutory value is not known for the day"),
        /** Only a person may decide it. */
        JUDGEMENT("kräver en bedömning", "needs a judgement");

        private final String swedish;
        private final String english;

        Reason(String swedish, String english) {
            this.swedish = swedish;
            this.english = english;
        }

        @Override
        public String swedish() {
            return swedish;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** Makes the lists immutable. */
    public OpenQuestion {
        missing = List.copyOf(missing);
        citations = List.copyOf(citations);
    }

    /** Returns the permanent code of the requirement. */
    public String code() {
        return type.code();
    }

    /**
     * Returns the requirement in words, for a person to answer whether the document meets it.
     *
     * @param locale  the reader's locale: Swedish for {@code sv}, English for every other, not null
     */
    public String message(Locale locale) {
        return type.variant("rule").template(locale);
    }
}
