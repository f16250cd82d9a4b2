/**
 * How amounts and shares (<i>belopp och andelar</i>) are read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.money;

import org.jspecify.annotations.NullMarked;
