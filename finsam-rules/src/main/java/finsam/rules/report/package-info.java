/**
 * Rules for the final report (<i>slutrapport</i>).
 */
@NullMarked
package finsam.rules.report;

import org.jspecify.annotations.NullMarked;
