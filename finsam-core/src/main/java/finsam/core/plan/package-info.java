/**
 * When things happen (<i>tids- och aktivitetsplan</i>): one row a year, one cell a quarter, with the number of participants
 * who enter.
 */
@NullMarked
package finsam.core.plan;

import org.jspecify.annotations.NullMarked;
