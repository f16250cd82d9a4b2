/** What a form shows: the fields of a profile's layout, each with the shape that the JSON Schema gives its answer. */
@NullMarked
package finsam.examples.webform.form;

import org.jspecify.annotations.NullMarked;
