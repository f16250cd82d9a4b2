package finsam.rules.rule;

import finsam.core.finding.JsonPointer;

/**
 * An input without a value.
 *
 * @param input  the input
 * @param place  where its value would stand
 * @param unread  whether it is missing because it could not be read
 */
record Missing(Input<?, ?> input, JsonPointer place, boolean unread) {}
