/** The verdict of finsam on each line of a register (<i>utlåtande</i>), as a row that Spark can hand on and write. */
@NullMarked
package finsam.examples.spark.verdict;

import org.jspecify.annotations.NullMarked;
