/**
 * The language that rules (<i>regler</i>) are written in: what a rule looks at, when it applies, when it holds, and the five
 * outcomes that it can have.
 *
 * <p>A rule looks at typed inputs. An input that is absent makes a rule undetermined by itself; the values that a finding
 * shows and the place that it points at come from the inputs.
 */
@NullMarked
package finsam.rules.rule;

import org.jspecify.annotations.NullMarked;
