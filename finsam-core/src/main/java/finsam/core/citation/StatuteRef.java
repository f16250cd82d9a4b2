package finsam.core.citation;

import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph of an act (<i>lagrum</i>).
 *
 * <pre>{@code
 * StatuteRef.socialInsuranceCode(33, "18").text(); // 33 kap. 18 § SFB
 * StatuteRef.finsam("5 a").text(); // 5 a § lagen (2003:1210)
 * }</pre>
 *
 * @param act  the act's name as one cites it, such as {@code SFB} or {@code lagen (2003:1210)}, not null
 * @param sfs  the act's number in the code of statutes, such as {@code 2010:110}, not null
 * @param chapter  the chapter (<i>kap.</i>), empty for an act without chapters, not null
 * @param section  the section (<i>paragraf</i>), such as {@code 18} or {@code 5 a}, not null
 */
public record StatuteRef(String act, String sfs, Optional<Integer> chapter, String section) implements Citation {

    /** Checks that nothing is null. */
    public StatuteRef {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(sfs, "sfs");
        Objects.requireNonNull(chapter, "chapter");
        Objects.requireNonNull(section, "section");
    }

    /**
     * Returns a section of the act on financial coordination (2003:1210).
     *
     * @param section  the section, such as {@code 5 a}, not null
     */
    public static StatuteRef finsam(String section) {
        return new StatuteRef("lagen (2003:1210)", "2003:1210", Optional.empty(), section);
    }

    /**
     * Returns a section of the social insurance code (<i>socialförsäkringsbalken</i>, 2010:110).
     *
     * @param chapter  the chapter
     * @param section  the section, not null
     */
    public static StatuteRef socialInsuranceCode(int chapter, String section) {
        return new StatuteRef("SFB", "2010:110", Optional.of(chapter), section);
    }

    @Override
    public String text() {
        return chapter.map(number -> number + " kap. ").orElse("") + section + " § " + act;
    }
}
