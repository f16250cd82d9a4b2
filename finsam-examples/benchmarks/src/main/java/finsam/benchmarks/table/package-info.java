/** Runs the benchmarks and writes what came out: tables of ratios, and which targets were met. */
@org.jspecify.annotations.NullMarked
package finsam.benchmarks.table;
