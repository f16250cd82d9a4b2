/**
 * What an effort (<i>insats</i>) is for and how it works: its goals, the group that it is for, its methods, its organisation.
 */
@NullMarked
package finsam.core.effort;

import org.jspecify.annotations.NullMarked;
