/**
 * Rules for the association's own year: its plan and budget (<i>verksamhets- och budgetplan</i>), and what exists when the
 * year has ended.
 */
@NullMarked
package finsam.rules.annual;

import org.jspecify.annotations.NullMarked;
