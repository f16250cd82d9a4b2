/**
 * What is said about a document: a finding (<i>anmärkning</i>) with its code, its place and its values, and the reading
 * (<i>inläsning</i>) that carries a value together with what was found while it was read.
 *
 * <p>Findings hold no text. A message is made when somebody asks for one, in the language that they ask for.
 */
@NullMarked
package finsam.core.finding;

import org.jspecify.annotations.NullMarked;
