package finsam.rules.law;

import finsam.core.finding.Bilingual;

/**
 * Which base amount a text means by <i>basbelopp</i>.
 *
 * <pre>{@code
 * BaseAmountKind.PRICE.swedish(); // prisbasbelopp
 * }</pre>
 */
public enum BaseAmountKind implements Bilingual {
    /** The price base amount. */
    PRICE("prisbasbelopp", "price base amount"),
    /** The increased price base amount. */
    INCREASED_PRICE("förhöjt prisbasbelopp", "increased price base amount");

    private final String swedish;
    private final String english;

    BaseAmountKind(String swedish, String english) {
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
