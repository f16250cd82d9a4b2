/**
 * What an effort costs (<i>kostnader</i>): one table for each financier with a column per year, and the calculation of
 * salaries that feeds it.
 */
@NullMarked
package finsam.core.cost;

import org.jspecify.annotations.NullMarked;
