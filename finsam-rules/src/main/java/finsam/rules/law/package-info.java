/**
 * What acts and ordinances say in figures (<i>lag</i>), dated and each with its source. No profile can set these; who knows
 * more than this library appends a value with its citation.
 */
@NullMarked
package finsam.rules.law;

import org.jspecify.annotations.NullMarked;
