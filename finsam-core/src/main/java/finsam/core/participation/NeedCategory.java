package finsam.core.participation;

import finsam.core.finding.Bilingual;

/**
 * A category of need (<i>behovskategori</i>) of the assessment instrument that one sub-project uses: three at the labour market's
 * disposal, three that need rehabilitation first.
 *
 * <pre>{@code
 * NeedCategory.RH2.swedish(); // RH2, rehabilitering
 * }</pre>
 */
public enum NeedCategory implements Bilingual {
    /** At the disposal of the labour market, category one of three. */
    AM1("AM1, arbetsmarknad", "AM1, labour market"),
    /** At the disposal of the labour market, category two of three. */
    AM2("AM2, arbetsmarknad", "AM2, labour market"),
    /** At the disposal of the labour market, category three of three. */
    AM3("AM3, arbetsmarknad", "AM3, labour market"),
    /** Too ill for ordinary services and in need of work-oriented rehabilitation, category one of three. */
    RH1("RH1, rehabilitering", "RH1, rehabilitation"),
    /** Too ill for ordinary services and in need of work-oriented rehabilitation, category two of three. */
    RH2("RH2, rehabilitering", "RH2, rehabilitation"),
    /** Too ill for ordinary services and in need of work-oriented rehabilitation, category three of three. */
    RH3("RH3, rehabilitering", "RH3, rehabilitation");

    private final String swedish;
    private final String english;

    NeedCategory(String swedish, String english) {
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
