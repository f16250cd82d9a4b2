/** The documents as plain Java records, as somebody has them who binds JSON with Jackson and nothing else. */
@org.jspecify.annotations.NullMarked
package finsam.benchmarks.plain;
