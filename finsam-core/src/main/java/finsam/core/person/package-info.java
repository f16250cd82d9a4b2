/**
 * What the rules need to know about a person (<i>individ</i>), and no more: there is no name and no personal identity number
 * here. Ages come from the month of birth.
 */
@NullMarked
package finsam.core.person;

import org.jspecify.annotations.NullMarked;
