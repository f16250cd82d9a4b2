/**
 * How Immutables writes the records of this module. Not exported.
 */
@NullMarked
package finsam.core.style;

import org.jspecify.annotations.NullMarked;
