package finsam.core.citation;

/**
 * The place where a requirement is written (<i>källhänvisning</i>).
 *
 * <p>Citations are rendered as Swedish authorities write them, also in English messages: the sources are Swedish.
 *
 * <pre>{@code
 * Citation citation = StatuteRef.finsam("7");
 * citation.text(); // 7 § lagen (2003:1210)
 * }</pre>
 */
public sealed interface Citation permits StatuteRef, FormRef, PublishedRef {
    /** Returns the citation as one writes it: <i>33 kap. 18 § SFB</i>. */
    String text();
}
