/** A system of somebody else that checks what it has in its own tables. */
@NullMarked
package finsam.consumers.rules;

import org.jspecify.annotations.NullMarked;
