/**
 * Rules for the decision on an effort's funds and for what is paid (<i>beslut, utbetalning</i>), and what can be paid.
 */
@NullMarked
package finsam.rules.decision;

import org.jspecify.annotations.NullMarked;
