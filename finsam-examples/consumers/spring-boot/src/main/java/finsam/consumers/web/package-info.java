/** A web service that takes applications: {@code @Valid @RequestBody} in, {@code application/problem+json} out. */
@NullMarked
package finsam.consumers.web;

import org.jspecify.annotations.NullMarked;
