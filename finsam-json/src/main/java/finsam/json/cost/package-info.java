/**
 * The forms of what an effort costs (<i>kostnader</i>).
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.cost;

import org.jspecify.annotations.NullMarked;
