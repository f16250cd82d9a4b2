/** The tables that associations publish (<i>statistik</i>), summed over a register of any size. */
@NullMarked
package finsam.examples.spark.table;

import org.jspecify.annotations.NullMarked;
