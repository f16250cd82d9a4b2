package finsam.rules.validation;

import jakarta.validation.ConstraintDeclarationException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the suppliers that annotations name. */
final class Suppliers {
    private Suppliers() {}

    /** Returns a supplier; empty if the annotation names none. */
    static <V> Optional<Supplier<V>> make(String element, Class<? extends Supplier<V>> type) {
        try {
            return Reflection.make(type)
                    .map(made ->
                            () -> Objects.requireNonNull(made.get(), () -> element + ": null from " + type.getName()));
        } catch (ReflectiveOperationException e) {
            throw new ConstraintDeclarationException(
                    element + ": cannot make " + type.getName()
                            + ". Let it be public, in a package that is exported or opened, "
                            + "with a public constructor without parameters.",
                    e);
        }
    }
}
