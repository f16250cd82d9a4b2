/**
 * The coordination association (<i>samordningsförbund</i>): the legal person that the parties form to finance efforts
 * together (act 2003:1210). Its area, its members and their shares, its charter, its board, auditors and manager, who may
 * sign and attest for it, and what it decides.
 *
 * <p>Nothing here is a rule: an association in these types can lack a member, or decide what it may not.
 */
@NullMarked
package finsam.core.association;

import org.jspecify.annotations.NullMarked;
