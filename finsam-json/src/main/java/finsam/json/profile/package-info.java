/** The form of a profile (<i>profil</i>): what an association decides itself, written without Java. */
@NullMarked
package finsam.json.profile;

import org.jspecify.annotations.NullMarked;
