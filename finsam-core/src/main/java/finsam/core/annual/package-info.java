/**
 * The association's own year (<i>verksamhets- och budgetplan</i>): whom it puts first, what it has decided to do, and its
 * budget. This money belongs to the association; unused, it may stay there over the turn of the year. What was granted to
 * one effort is in {@code finsam.core.decision}.
 */
@NullMarked
package finsam.core.annual;

import org.jspecify.annotations.NullMarked;
