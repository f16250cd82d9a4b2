/**
 * The call (<i>utlysning</i>): an association's invitation to apply for its funds, with the target group, the goals and the
 * methods that it wants.
 */
@NullMarked
package finsam.core.call;

import org.jspecify.annotations.NullMarked;
