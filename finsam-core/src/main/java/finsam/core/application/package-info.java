/**
 * The application (<i>ansökan</i>) for cooperation funds, section by section as the form asks.
 */
@NullMarked
package finsam.core.application;

import org.jspecify.annotations.NullMarked;
