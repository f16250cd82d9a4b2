package finsam.rules.rule;

import finsam.core.finding.Bilingual;

/**
 * What became of a rule on a document (<i>utfall</i>).
 *
 * <p>The constants are in ascending order of what they ask of the reader: over the rows of a table, the last one among the
 * rows' outcomes is the rule's.
 */
public enum Outcome implements Bilingual {
    /** The rule does not concern this document, or the association has not adopted its parameter. */
    NOT_APPLICABLE("inte tillämplig", "not applicable"),
    /** The document meets the requirement. */
    SATISFIED("uppfylld", "satisfied"),
    /** A norm that only a person may decide. */
    NEEDS_JUDGEMENT("kräver bedömning", "needs judgement"),
    /** Something that the rule looks at is missing or could not be read. */
    UNDETERMINED("går inte att avgöra", "undetermined"),
    /** The document does not meet the requirement. */
    VIOLATED("inte uppfylld", "violated");

    private final String swedish;
    private final String english;

    Outcome(String swedish, String english) {
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

    Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
