/**
 * What an association has decided, agreed and paid for an effort (<i>beslut, avtal, utbetalning</i>), and what the effort
 * has cost. This money belongs to the effort: an approved amount is a maximum that is paid for actual costs. The
 * association's own funds, which may stay with it over the turn of the year, are in {@code finsam.core.annual}.
 */
@NullMarked
package finsam.core.decision;

import org.jspecify.annotations.NullMarked;
