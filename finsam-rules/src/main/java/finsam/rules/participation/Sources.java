package finsam.rules.participation;

import finsam.core.citation.PublishedRef;

/** Where the requirements on participations are written. */
final class Sources {
    private static final String CALL = "Utlysning Nästa steg, Samordningsförbund Gävleborg 2021-10-25";
    private static final String HUDIKSVALL =
            "Slutrapport Lokal individinriktad insats efter Trisam - Hudiksvall, Samordningsförbund Gävleborg";
    private static final String GOTLAND = "Verksamhets- och budgetplan 2021, FinsamGotland";
    private static final String MIA = "Avstämningsrapport MIA, dnr 2016/00403";

    private Sources() {}

    static PublishedRef call(String heading) {
        return new PublishedRef(CALL, heading);
    }

    static PublishedRef hudiksvall(String field) {
        return new PublishedRef(HUDIKSVALL, "fält " + field);
    }

    static PublishedRef gotland(String section) {
        return new PublishedRef(GOTLAND, section);
    }

    static PublishedRef mia(int page) {
        return new PublishedRef(MIA, "s. " + page);
    }
}
