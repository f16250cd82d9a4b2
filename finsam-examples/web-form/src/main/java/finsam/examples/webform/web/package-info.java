/** What is answered over HTTP, and what keeps it safe. Nothing of a request is kept or logged. */
@NullMarked
package finsam.examples.webform.web;

import org.jspecify.annotations.NullMarked;
