/**
 * For tests of systems that use finsam: jqwik arbitraries for every type, aimed at the limits, and assertions about findings.
 * Published as the jar with the classifier {@code testing}.
 */
package finsam.testing;
