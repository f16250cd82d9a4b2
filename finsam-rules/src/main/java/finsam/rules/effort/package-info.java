/**
 * Rules for an effort as the association keeps it (<i>insats</i>): what it is for, who runs it, and how it is organised.
 */
@NullMarked
package finsam.rules.effort;

import org.jspecify.annotations.NullMarked;
