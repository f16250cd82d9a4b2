/**
 * The form of the application (<i>ansökan</i>).
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.application;

import org.jspecify.annotations.NullMarked;
