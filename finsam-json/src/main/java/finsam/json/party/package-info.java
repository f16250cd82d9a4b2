/**
 * The forms of those who take part (<i>parter</i>) and of how to reach them.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.party;

import org.jspecify.annotations.NullMarked;
