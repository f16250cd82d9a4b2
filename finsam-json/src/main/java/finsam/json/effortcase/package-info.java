/**
 * How the case of an effort (<i>ärende</i>) and the year of an association (<i>verksamhetsår</i>) are read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.effortcase;

import org.jspecify.annotations.NullMarked;
