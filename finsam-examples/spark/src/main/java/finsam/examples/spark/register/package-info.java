/**
 * A register as associations deliver it (<i>register</i>): a folder of files with a document a line, and how tasks share them.
 * A file below a folder {@code association=NAME} is that association's.
 */
@NullMarked
package finsam.examples.spark.register;

import org.jspecify.annotations.NullMarked;
