/**
 * How associations and what they decide (<i>samordningsförbund</i>) are read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.association;

import org.jspecify.annotations.NullMarked;
