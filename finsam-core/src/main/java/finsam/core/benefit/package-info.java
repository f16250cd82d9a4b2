/**
 * What people live on (<i>försörjning</i>) and what their capacity to work is (<i>arbetsförmåga</i>). What is left of a capacity
 * and what is lost of it are two types, because the act and the local rules mean opposite ends when they say 25 %.
 */
@NullMarked
package finsam.core.benefit;

import org.jspecify.annotations.NullMarked;
