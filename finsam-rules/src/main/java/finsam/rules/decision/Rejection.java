package finsam.rules.decision;

import finsam.core.finding.Bilingual;

/** Why a cost is not paid for (<i>skäl att inte ersätta en kostnad</i>). */
public enum Rejection implements Bilingual {
    /** It has no amount. */
    NO_AMOUNT("beloppet saknas", "no amount"),
    /** It has neither a day nor a time that it is for. */
    NO_DATE("datum saknas", "no date"),
    /** It is not for the period that was agreed. */
    OUTSIDE_PERIOD("utanför insatstiden", "outside the period"),
    /** It is a cost of the owner's ordinary operation. */
    NOT_OF_EFFORT("inte en kostnad för insatsen", "not a cost of the effort"),
    /** A co-financier bears it. */
    CO_FINANCED("medfinansieras", "co-financed"),
    /** It is stated with VAT. */
    WITH_VAT("angiven med moms", "stated with VAT"),
    /** Nobody says whether it is stated with VAT. */
    VAT_UNKNOWN("okänt om moms ingår", "unknown whether VAT is included");

    private final String swedish;
    private final String english;

    Rejection(String swedish, String english) {
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
