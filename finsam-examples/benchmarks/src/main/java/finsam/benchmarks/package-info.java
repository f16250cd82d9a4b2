/** Measures finsam beside hand-written Java and other libraries. */
@org.jspecify.annotations.NullMarked
package finsam.benchmarks;
