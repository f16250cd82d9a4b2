/**
 * How calls for applications (<i>utlysning</i>) are read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.call;

import org.jspecify.annotations.NullMarked;
