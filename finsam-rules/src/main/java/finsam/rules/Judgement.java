package finsam.rules;

import finsam.core.finding.Bilingual;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a person decided about one requirement (<i>bedömning</i>). It is kept in the receipt.
 *
 * @param code  the code of the requirement, not null
 * @param decision  what was decided, not null
 * @param reason  why, in words that name nobody, not null
 * @param role  the role of the one who decided, such as <i>handläggare</i>; not a name, not null
 * @param date  the day of the decision, not null
 */
public record Judgement(String code, Decision decision, String reason, String role, LocalDate date) {

    /** What can be decided. */
    public enum Decision implements Bilingual {
        /** The open question is answered: the requirement is met. */
        MET("uppfyllt", "met"),
        /** The open question is answered: the requirement is not met. */
        NOT_MET("inte uppfyllt", "not met"),
        /** The document is exempt from the requirement, whatever the rule found. */
        EXEMPT("undantag", "exempt");

        private final String swedish;
        private final String english;

        Decision(String swedish, String english) {
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

    /** Checks that nothing is null. */
    public Judgement {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(date, "date");
    }
}
