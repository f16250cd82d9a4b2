package finsam.rules.validation;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A property of another system's bean that an annotation names, read through its public accessor. */
final class BeanProperty {
    private final String element;
    private final String name;
    private final ClassValue<Method> accessors = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
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
        try {
            Object value = accessors.get(bean.getClass()).invoke(bean);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (IllegalAccessException e) {
            throw closed(bean.getClass(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name + " of " + bean.getClass().getName() + " failed", e.getCause());
        }
    }

    /** Returns what is wrong with a value of a type that the constraint does not know. */
    ConstraintDeclarationException unsupported(Object value, String supported) {
        return new ConstraintDeclarationException(element + ": '" + name + "' is of type "
                + value.getClass().getName() + ". Let it be " + supported + ".");
    }

    private Method accessor(Class<?> type) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Method method = Stream.of(name, "get" + capital)
                .flatMap(candidate -> Stream.of(type.getMethods())
                        .filter(one -> one.getName().equals(candidate) && one.getParameterCount() == 0))
                .filter(one -> one.getReturnType() != void.class)
                .findFirst()
                .orElseThrow(() ->
                        new ConstraintDeclarationException(element + ": " + type.getName() + " has no property '" + name
                                + "'. Name one that has a public accessor, " + name + "() or get" + capital + "()."));
        if (!method.trySetAccessible()) {
            throw closed(type, null);
        }
        return method;
    }

    private ConstraintDeclarationException closed(Class<?> type, @Nullable Throwable cause) {
        return new ConstraintDeclarationException(
                element + ": '" + name + "' of " + type.getName() + " cannot be read. Open the package "
                        + type.getPackageName() + " to finsam.rules.",
                cause);
    }
}
