/**
 * The forms of what is told about people (<i>individer</i>).
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.person;

import org.jspecify.annotations.NullMarked;
