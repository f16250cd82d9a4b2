/**
 * Amounts of Swedish kronor and shares (<i>belopp och andelar</i>), both exact. Nothing here is a floating-point number.
 */
@NullMarked
package finsam.core.money;

import org.jspecify.annotations.NullMarked;
