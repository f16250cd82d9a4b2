/** The pages, in Swedish and English. */
@NullMarked
package finsam.examples.webform.page;

import org.jspecify.annotations.NullMarked;
