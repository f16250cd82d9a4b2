/**
 * How plans and budgets (<i>verksamhetsplan, budget</i>) are read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.annual;

import org.jspecify.annotations.NullMarked;
