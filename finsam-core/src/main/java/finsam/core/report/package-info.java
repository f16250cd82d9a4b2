/**
 * The final report (<i>slutrapport</i>) of an effort, section by section as the form asks.
 */
@NullMarked
package finsam.core.report;

import org.jspecify.annotations.NullMarked;
