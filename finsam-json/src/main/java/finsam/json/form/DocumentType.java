package finsam.json.form;

import finsam.core.finding.Bilingual;

/** What a document is. */
public enum DocumentType implements Bilingual {
    /** Utlysning. */
    CALL("utlysning", "call"),
    /** Ansökan. */
    APPLICATION("ansökan", "application"),
    /** Insats. */
    EFFORT("insats", "effort"),
    /** Avtal. */
    CONTRACT("avtal", "contract"),
    /** Deltagande. */
    PARTICIPATION("deltagande", "participation"),
    /** Alla deltaganden i en insats. */
    EFFORT_PARTICIPATIONS("insatsens deltaganden", "participations of an effort"),
    /** Gruppkurs. */
    GROUP_COURSE("gruppkurs", "group course"),
    /** Kvartalsrapport. */
    QUARTERLY_REPORT("kvartalsrapport", "quarterly report"),
    /** Avvikelserapport. */
    DEVIATION_REPORT("avvikelserapport", "deviation report"),
    /** Slutrapport. */
    FINAL_REPORT("slutrapport", "final report"),
    /** Ärende. */
    EFFORT_CASE("ärende", "case of an effort"),
    /** Statistik. */
    STATISTICS("statistik", "statistics"),
    /** Förbundsgemensamt projekt. */
    PROJECT("förbundsgemensamt projekt", "project of several associations"),
    /** Verksamhetsplan. */
    ANNUAL_PLAN("verksamhetsplan", "annual plan"),
    /** Räkenskapsår. */
    FINANCIAL_YEAR("räkenskapsår", "financial year"),
    /** Samordningsförbund. */
    ASSOCIATION("samordningsförbund", "coordination association"),
    /** Beslut av ett förbund. */
    ASSOCIATION_DECISION("beslut", "decision of an association"),
    /** Styrelsemöte. */
    BOARD_MEETING("styrelsemöte", "board meeting"),
    /** Upphandling. */
    PROCUREMENT("upphandling", "procurement"),
    /** Attest av en faktura. */
    INVOICE_ATTESTATION("attest", "attestation of an invoice"),
    /** Verksamhetsår. */
    ASSOCIATION_YEAR("verksamhetsår", "year of an association"),
    /** Profil: what an association decides itself. */
    PROFILE("profil", "profile"),
    /** Kvitto: what it takes to check a verdict again. */
    RECEIPT("kvitto", "receipt");

    private final String swedish;
    private final String english;

    DocumentType(String swedish, String english) {
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
