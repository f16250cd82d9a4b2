/**
 * The form of the final report (<i>slutrapport</i>).
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.report;

import org.jspecify.annotations.NullMarked;
