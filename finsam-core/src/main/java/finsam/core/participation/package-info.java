/**
 * One person's way through an effort (<i>deltagande</i>): from the referral, over measures, plans and meetings, to the
 * closing. A person can take part several times; each participation counts on its own. Nobody is named: a participation
 * has a reference that only its effort can resolve, and no personal identity number.
 */
@NullMarked
package finsam.core.participation;

import org.jspecify.annotations.NullMarked;
