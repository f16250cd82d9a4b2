/**
 * Forms (<i>formulär</i>): one explicit table per record, each line of which names a property, how its value is read and
 * written, and where it belongs. Reading, writing and the order of the text all follow from it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.form;

import org.jspecify.annotations.NullMarked;
