/**
 * What written text has in common, whatever it states (<i>skrivsätt</i>). Not exported.
 */
@NullMarked
package finsam.core.written;

import org.jspecify.annotations.NullMarked;
