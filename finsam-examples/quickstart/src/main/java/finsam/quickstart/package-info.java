/** A command that validates Finsam documents, built on the library's public API alone. */
@NullMarked
package finsam.quickstart;

import org.jspecify.annotations.NullMarked;
