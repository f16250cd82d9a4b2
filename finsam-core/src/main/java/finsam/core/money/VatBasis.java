package finsam.core.money;

import finsam.core.finding.Bilingual;

/** Whether amounts are with or without value added tax (<i>moms</i>). */
public enum VatBasis implements Bilingual {
    /** Without VAT. */
    EX_VAT("exklusive moms", "excluding VAT"),
    /** With VAT. */
    INC_VAT("inklusive moms", "including VAT"),
    /** Nobody has said. */
    UNKNOWN("okänt", "unknown");

    private final String swedish;
    private final String english;

    VatBasis(String swedish, String english) {
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
