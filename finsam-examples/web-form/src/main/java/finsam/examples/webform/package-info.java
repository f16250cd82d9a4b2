/** A form (<i>blankett</i>) in the browser for what associations ask for, with findings as people type. */
@NullMarked
package finsam.examples.webform;

import org.jspecify.annotations.NullMarked;
