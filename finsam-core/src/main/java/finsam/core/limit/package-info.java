/**
 * How much one answer may hold (<i>tekniska gränser</i>): limits that protect the machine, far above what any form needs. What
 * an association asks of an answer is a rule, never a limit.
 */
@NullMarked
package finsam.core.limit;

import org.jspecify.annotations.NullMarked;
