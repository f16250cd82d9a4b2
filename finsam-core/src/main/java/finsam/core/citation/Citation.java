package finsam.core.citation;

/**
 * The place where a requirement is written (<i>källhänvisning</i>).
 *
 * <p>Citations are rendered as Swedish authorities write them, also in English messages: the sources are Swedish.
 */
public sealed interface Citation permits StatuteRef, FormRef, PublishedRef {
    /** Returns the citation as one writes it: <i>33 kap. 18 § SFB</i>. */
    String text();
}
