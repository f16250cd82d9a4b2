/**
 * The case of an effort (<i>ärende</i>): everything about it over its life, from the call to the final report, so that what
 * was applied for, decided, carried out and reported can be compared; and the year of an association with all its cases.
 */
@NullMarked
package finsam.core.effortcase;

import org.jspecify.annotations.NullMarked;
