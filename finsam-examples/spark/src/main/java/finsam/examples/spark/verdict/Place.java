package finsam.examples.spark.verdict;

import java.util.Optional;

/**
 * Where a document stands in a register.
 *
 * @param association  the association that delivered it; blank if it is not known
 * @param file  the file below the register
 * @param line  the number of the line, or of the row, counted from 1
 * @param offset  where the line starts in the file, in bytes; empty for a row
 */
public record Place(String association, String file, long line, Optional<Long> offset) {}
