/**
 * A national register of participations or cases, checked on Apache Spark. finsam has all rules and tables; what is here reads,
 * hands on, sums and writes.
 */
@NullMarked
package finsam.examples.spark;

import org.jspecify.annotations.NullMarked;
