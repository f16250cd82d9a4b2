package finsam.core.limit;

/**
 * The largest texts and lists of a document (<i>tekniska gränser</i>).
 *
 * <p>Nothing stops a program from building larger ones: reading JSON and Bean Validation check them.
 *
 * <pre>{@code
 * TechnicalLimits.TEXT; // 200000
 * TechnicalLimits.LIST; // 10000
 * }</pre>
 */
public final class TechnicalLimits {
    /** The length of a text in characters, included. */
    public static final int TEXT = 200_000;

    /** The number of elements of a list or set, included. */
    public static final int LIST = 10_000;

    private TechnicalLimits() {}
}
