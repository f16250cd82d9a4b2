/**
 * Who takes part (<i>parter</i>): the four kinds of parties that the act names, the organisations that belong to them, and
 * how to reach the people there.
 */
@NullMarked
package finsam.core.party;

import org.jspecify.annotations.NullMarked;
