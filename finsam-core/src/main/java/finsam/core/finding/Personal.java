package finsam.core.finding;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute that tells something about a person (<i>personuppgift</i>).
 *
 * <p>Its value never shows in {@code toString}, in a finding, in an explanation or in a receipt.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
