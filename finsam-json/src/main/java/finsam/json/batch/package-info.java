/**
 * Many documents in one text, a line each (<i>radvis JSON</i>): how the lines are found, and worked on in order.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.batch;

import org.jspecify.annotations.NullMarked;
