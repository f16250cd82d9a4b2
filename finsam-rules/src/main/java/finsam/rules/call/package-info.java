/**
 * Rules for applications under a call (<i>utlysning</i>): what a call asks for besides the form.
 */
@NullMarked
package finsam.rules.call;

import org.jspecify.annotations.NullMarked;
