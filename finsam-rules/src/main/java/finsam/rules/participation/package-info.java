/**
 * The rules for participants (<i>deltagare</i>): whom an effort takes in, and how it meets them until they leave. What an act
 * says of their benefits stands beside what an association asks for.
 */
@NullMarked
package finsam.rules.participation;

import org.jspecify.annotations.NullMarked;
