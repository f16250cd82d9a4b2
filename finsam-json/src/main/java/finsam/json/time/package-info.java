/**
 * How dates, periods and years (<i>datum, insatstid, år</i>) are read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.time;

import org.jspecify.annotations.NullMarked;
