/**
 * Rules for one person's way through an effort (<i>deltagande</i>).
 */
@NullMarked
package finsam.rules.participation;

import org.jspecify.annotations.NullMarked;
