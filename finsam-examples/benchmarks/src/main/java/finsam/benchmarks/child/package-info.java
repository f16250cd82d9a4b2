/** Programs that are measured as a whole, each in a JVM of its own. */
@org.jspecify.annotations.NullMarked
package finsam.benchmarks.child;
