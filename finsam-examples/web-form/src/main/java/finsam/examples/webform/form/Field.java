package finsam.examples.webform.form;

import finsam.core.finding.JsonPointer;
import finsam.examples.webform.form.Shape.Label;

/**
 * A field of the form as it is shown.
 *
 * @param number  its number on the form; empty where it has none
 * @param label  its label: in Swedish that of the form, in English that of the schema
 * @param path  where the answer stands in the document
 * @param isRequired  whether the association requires an answer
 * @param shape  what the answer looks like
 */
public record Field(String number, Label label, JsonPointer path, boolean isRequired, Shape shape) {}
