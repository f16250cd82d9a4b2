/**
 * What an association decides itself (<i>profil</i>): its parameters, each with the place where it is written, and the layout
 * of its forms. Acts are not here: no profile can set what the law says.
 */
@NullMarked
package finsam.rules.profile;

import org.jspecify.annotations.NullMarked;
