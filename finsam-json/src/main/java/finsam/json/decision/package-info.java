/**
 * How grants, contracts and payments (<i>beslut, avtal, utbetalning</i>) are read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.decision;

import org.jspecify.annotations.NullMarked;
