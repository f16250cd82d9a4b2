/** A system of somebody else, as a module. */
@NullMarked
package finsam.consumers.modules;

import org.jspecify.annotations.NullMarked;
