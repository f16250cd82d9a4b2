package finsam.rules.profile;

import finsam.core.finding.Bilingual;

/**
 * What the limit of an attestation counts (<i>beloppsgräns</i>).
 *
 * <pre>{@code
 * AttestationUnit.INVOICE.swedish(); // faktura
 * }</pre>
 */
public enum AttestationUnit implements Bilingual {
    /** Each invoice by itself. */
    INVOICE("faktura", "invoice"),
    /** All invoices of one purchase together. An invoice within the limit then decides nothing by itself. */
    PURCHASE("inköp", "purchase");

    private final String swedish;
    private final String english;

    AttestationUnit(String swedish, String english) {
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
