package finsam.examples.spark.register;

import java.io.Serializable;

/**
 * The part of a file that one task reads: the lines that start in it.
 *
 * @param file  the file, as a URI
 * @param name  the file below the register
 * @param association  the association, by the folder that the file is in; blank if no folder tells
 * @param start  the first byte
 * @param end  the byte after the last
 * @param linesBefore  how many lines of the file start before it
 */
public record Split(String file, String name, String association, long start, long end, long linesBefore)
        implements Serializable {
    Split after(long lines) {
        return new Split(file, name, association, start, end, lines);
    }
}
