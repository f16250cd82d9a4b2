package finsam.benchmarks.checks;

import java.util.Set;

/**
 * Somebody who does the 24 checks.
 *
 * @param <R>  what the checks give, in the contender's own terms
 */
public interface Contender<R> {
    /** Checks a draft, and gives everything that is wrong. This is what is measured. */
    R check(Draft draft);

    /** Returns a result in common terms, for the proof that all do the same work. Not measured. */
    Set<Found> found(R result);
}
