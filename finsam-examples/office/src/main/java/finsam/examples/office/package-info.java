/**
 * The forms (<i>blanketter</i>) of coordination associations as Word and Excel files. Start at {@link
 * finsam.examples.office.OfficeForm}.
 */
@NullMarked
package finsam.examples.office;

import org.jspecify.annotations.NullMarked;
