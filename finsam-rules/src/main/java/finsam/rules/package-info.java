/**
 * Checking a document: a rulebook (<i>regelverk</i>) holds the rules for one kind of document and the profile of an
 * association, and gives a verdict (<i>utlåtande</i>) over a document as of a day.
 *
 * <p>Start at {@link finsam.rules.Rulebooks}.
 */
@NullMarked
package finsam.rules;

import org.jspecify.annotations.NullMarked;
