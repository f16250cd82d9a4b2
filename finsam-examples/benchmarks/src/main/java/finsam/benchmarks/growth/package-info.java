/** Documents with many lines, to see how time grows with them. */
@org.jspecify.annotations.NullMarked
package finsam.benchmarks.growth;
