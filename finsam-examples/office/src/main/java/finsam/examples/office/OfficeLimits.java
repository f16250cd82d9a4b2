package finsam.examples.office;

/**
 * How much a file may ask. What is counted is counted before anything of the file is loaded.
 *
 * @param bytes  the size of the file
 * @param unpacked  the size of all its parts together
 * @param xml  the size of those that are XML
 * @param text  how many characters its cells may hold together
 * @param parts  how many parts it may have
 * @param nodes  how many elements and attributes all XML in it may have
 * @param depth  how deep they may be nested
 * @param sheets  how many sheets a workbook may have
 */
public record OfficeLimits(int bytes, int unpacked, int xml, int text, int parts, int nodes, int depth, int sheets) {
    /** The limits of a form, with room for pictures: 10 MiB, unpacked 32 MiB, of that 12 MiB XML with 400 000 elements and attributes. */
    public static final OfficeLimits DEFAULTS =
            new OfficeLimits(10 << 20, 32 << 20, 12 << 20, 2_000_000, 500, 400_000, 100, 50);
}
