/**
 * The cells of a form (<i>blankett</i>) as people fill it in: which field a text belongs to, and what it says.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.text;

import org.jspecify.annotations.NullMarked;
