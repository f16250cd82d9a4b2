/**
 * Rules for the cost compilation (<i>kostnadssammanställning</i>) of an application.
 */
@NullMarked
package finsam.rules.cost;

import org.jspecify.annotations.NullMarked;
