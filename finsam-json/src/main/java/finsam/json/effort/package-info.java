/**
 * The forms of what an effort (<i>insats</i>) is for and how it works.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.effort;

import org.jspecify.annotations.NullMarked;
