/**
 * How municipalities and counties (<i>kommun, län</i>) are read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.place;

import org.jspecify.annotations.NullMarked;
