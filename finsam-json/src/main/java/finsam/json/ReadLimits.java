package finsam.json;

import finsam.core.limit.TechnicalLimits;

/**
 * How much a document may ask of its reader (<i>gränser för inläsning</i>).
 *
 * <p>Reading stops where a limit is exceeded, keeps what came before, and tells it with one finding. Every limit is the
 * largest value that is allowed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bytes  the size of the text in bytes, from 1 to 1 GiB
 * @param depth  how deep objects and lists are nested, at least 1; 1 allows the document without anything nested in it
 * @param stringLength  the length of a string or a name in characters, at least 1
 * @param numberLength  the length of a number in characters, at least 1
 * @param listSize  the number of elements of a list, at least 1
 * @param findings  the number of findings, at least 1; one more tells that there are more
 */
public record ReadLimits(int bytes, int depth, int stringLength, int numberLength, int listSize, int findings) {

    /**
     * The limits where none are given: 10 MiB, 64 levels, strings of 200 000 characters, numbers of 64 characters, lists of
     * 10 000 elements, 500 findings.
     */
    public static final ReadLimits DEFAULTS =
            new ReadLimits(10 << 20, 64, TechnicalLimits.TEXT, 64, TechnicalLimits.LIST, 500);

    private static final int LARGEST = 1 << 30;

    /**
     * Checks that every limit allows something.
     *
     * @throws IllegalArgumentException if one is less than 1, or {@code bytes} is more than 1 GiB
     */
    public ReadLimits {
        check("bytes", bytes);
        check("depth", depth);
        check("stringLength", stringLength);
        check("numberLength", numberLength);
        check("listSize", listSize);
        check("findings", findings);
        if (bytes > LARGEST) {
            throw new IllegalArgumentException("bytes: at most " + LARGEST + ", not " + bytes);
        }
    }

    private static void check(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + ": at least 1, not " + limit);
        }
    }

    /** Returns these limits with another size of the text in bytes. */
    public ReadLimits withBytes(int limit) {
        return new ReadLimits(limit, depth, stringLength, numberLength, listSize, findings);
    }

    /** Returns these limits with another depth. */
    public ReadLimits withDepth(int limit) {
        return new ReadLimits(bytes, limit, stringLength, numberLength, listSize, findings);
    }

    /** Returns these limits with another length of strings. */
    public ReadLimits withStringLength(int limit) {
        return new ReadLimits(bytes, depth, limit, numberLength, listSize, findings);
    }

    /** Returns these limits with another length of numbers. */
    public ReadLimits withNumberLength(int limit) {
        return new ReadLimits(bytes, depth, stringLength, limit, listSize, findings);
    }

    /** Returns these limits with another size of lists. */
    public ReadLimits withListSize(int limit) {
        return new ReadLimits(bytes, depth, stringLength, numberLength, limit, findings);
    }

    /** Returns these limits with another number of findings. */
    public ReadLimits withFindings(int limit) {
        return new ReadLimits(bytes, depth, stringLength, numberLength, listSize, limit);
    }
}
