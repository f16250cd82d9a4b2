/**
 * Rules for the time and activity plan (<i>tids- och aktivitetsplan</i>) of an application.
 */
@NullMarked
package finsam.rules.plan;

import org.jspecify.annotations.NullMarked;
