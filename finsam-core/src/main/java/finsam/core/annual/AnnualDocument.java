package finsam.core.annual;

import finsam.core.finding.Bilingual;

/**
 * A document that an association makes for every year (<i>årlig handling</i>).
 *
 * <pre>{@code
 * AnnualDocument.AUDIT_REPORT.swedish(); // revisionsberättelse
 * }</pre>
 */
public enum AnnualDocument implements Bilingual {
    /** What the year is to bring. */
    ACTIVITY_PLAN("verksamhetsplan", "activity plan"),
    /** What it may cost. */
    BUDGET("budget", "budget"),
    /** What became of it, with the accounts. */
    ANNUAL_REPORT("årsredovisning", "annual report"),
    /** What the auditors say of it. */
    AUDIT_REPORT("revisionsberättelse", "audit report");

    private final String swedish;
    private final String english;

    AnnualDocument(String swedish, String english) {
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
