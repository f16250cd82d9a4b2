/**
 * The forms of the time and activity plan (<i>tids- och aktivitetsplan</i>).
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.plan;

import org.jspecify.annotations.NullMarked;
