/**
 * How participations (<i>deltagande</i>) are read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.participation;

import org.jspecify.annotations.NullMarked;
