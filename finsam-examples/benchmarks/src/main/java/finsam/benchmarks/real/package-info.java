/** The rules for the final report and the application as somebody writes them who has no engine, over the same records. */
@org.jspecify.annotations.NullMarked
package finsam.benchmarks.real;
