package finsam.rules.rule;

/** A predicate over three values. */
@FunctionalInterface
public interface TriPredicate<A, B, C> {
    /** Tells whether it holds for three values. */
    boolean test(A a, B b, C c);
}
