package finsam.rules.validation;

import jakarta.validation.ConstraintDeclarationException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A property of another system's bean that an annotation names, read through its public accessor. */
final class BeanProperty {
    private final String element;
    private final String name;
    private final ClassValue<Reflection.Accessor> accessors = new ClassValue<>() {
        @Override
        protected Reflection.Accessor computeValue(Class<?> type) {
            return accessor(type);
        }
    };

    /**
     * Names a property.
     *
     * @param element  the element of the annotation, for messages, not null
     * @param name  the property's name, not null
     * @throws ConstraintDeclarationException if the name is blank
     */
    BeanProperty(String element, String name) {
        if (name.isBlank()) {
            throw new ConstraintDeclarationException(element + ": name a property of the annotated type");
        }
        this.element = element;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Returns the value, without the {@code Optional} around it; null if there is none. */
    @Nullable
    Object of(Object bean) {
        Object value = accessors.get(bean.getClass()).of(bean);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    /** Returns what is wrong with a value of a type that the constraint does not know. */
    ConstraintDeclarationException unsupported(Object value, String supported) {
        return new ConstraintDeclarationException(element + ": '" + name + "' is of type "
                + value.getClass().getName() + ". Let it be " + supported + ".");
    }

    private Reflection.Accessor accessor(Class<?> type) {
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Reflection.Accessor accessor = Reflection.accessor(type, List.of(name, getter))
                .orElseThrow(() ->
                        new ConstraintDeclarationException(element + ": " + type.getName() + " has no property '" + name
                                + "'. Name one that has a public accessor, " + name + "() or " + getter + "()."));
        if (!accessor.isOpen()) {
            throw new ConstraintDeclarationException(element + ": '" + name + "' of " + type.getName()
                    + " cannot be read. Open the package " + type.getPackageName() + " to finsam.rules.");
        }
        return accessor;
    }
}
