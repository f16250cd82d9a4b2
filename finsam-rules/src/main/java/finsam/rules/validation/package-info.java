/**
 * The rules through Bean Validation (<i>Jakarta Validation</i>): {@link finsam.rules.validation.ValidFinsam} for values of
 * this library, single constraints for the beans of other systems, and the configuration that makes Hibernate Validator
 * know both. Every constraint asks the same functions as the rules; null is valid.
 *
 * <p>Who uses rulebooks alone needs neither Bean Validation nor Hibernate Validator.
 */
@NullMarked
package finsam.rules.validation;

import org.jspecify.annotations.NullMarked;
