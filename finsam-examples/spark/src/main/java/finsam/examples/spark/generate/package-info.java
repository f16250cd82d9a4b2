/** Registers of invented people, of any size: the same seed gives the same lines. Most are as they should be, some are not. */
@NullMarked
package finsam.examples.spark.generate;

import org.jspecify.annotations.NullMarked;
