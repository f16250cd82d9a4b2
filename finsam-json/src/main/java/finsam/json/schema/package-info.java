/**
 * What the properties of documents are called (<i>ledtexter</i>), in Swedish and English.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.schema;

import org.jspecify.annotations.NullMarked;
