/** The form over HTTP and in a browser. */
package finsam.examples.webform;
