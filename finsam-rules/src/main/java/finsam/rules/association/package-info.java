/**
 * Rules for coordination associations (<i>samordningsförbund</i>): what the act (2003:1210) requires of members, charter,
 * board and auditors, what an association may decide, and how it pays.
 */
@NullMarked
package finsam.rules.association;

import org.jspecify.annotations.NullMarked;
