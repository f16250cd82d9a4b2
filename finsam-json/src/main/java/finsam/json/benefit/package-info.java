/**
 * How what people live on (<i>försörjning</i>) and can do is read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.benefit;

import org.jspecify.annotations.NullMarked;
