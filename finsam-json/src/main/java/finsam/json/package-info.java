/**
 * Documents (<i>handlingar</i>) as JSON text: applications and reports are read from it and written to it.
 *
 * <p>A document is strict in structure and lenient in how people write a date or an amount.
 */
@NullMarked
package finsam.json;

import org.jspecify.annotations.NullMarked;
