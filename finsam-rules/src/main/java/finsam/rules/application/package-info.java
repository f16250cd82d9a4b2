/**
 * Rules for the application (<i>ansökan</i>), a file for each section of the form.
 */
@NullMarked
package finsam.rules.application;

import org.jspecify.annotations.NullMarked;
