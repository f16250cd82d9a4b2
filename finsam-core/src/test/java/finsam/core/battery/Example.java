package finsam.core.battery;

import java.util.function.Supplier;

/**
 * Two unequal values of a type; each call makes a new one. Those of a built type answer every attribute, and differ in each.
 */
record Example<T>(Class<T> type, Supplier<? extends T> one, Supplier<? extends T> other) {
    /** Stands in every attribute of the examples that tells something about a person. */
    static final String PERSON = "Persondata";

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
