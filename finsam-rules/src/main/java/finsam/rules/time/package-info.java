/**
 * Rules about the period of an effort (<i>insatstid</i>), for every document that states one.
 */
@NullMarked
package finsam.rules.time;

import org.jspecify.annotations.NullMarked;
