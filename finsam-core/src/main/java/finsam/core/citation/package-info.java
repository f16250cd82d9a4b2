/**
 * Where a requirement is written (<i>källhänvisning</i>): in an act, in an association's form, or in a published call or
 * plan. A citation names the place; it never quotes the text.
 */
@NullMarked
package finsam.core.citation;

import org.jspecify.annotations.NullMarked;
