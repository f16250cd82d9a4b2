/** The same 24 checks, written by everybody in their own way. */
@org.jspecify.annotations.NullMarked
package finsam.benchmarks.checks;
