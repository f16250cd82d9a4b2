package finsam.rules.validation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that looks into classes: annotations name properties and classes, and validators are handed beans of any type. */
final class Reflection {
    private Reflection() {}

    /** Returns the public accessor that has the first of some names that one has. */
    static Optional<Accessor> accessor(Class<?> type, List<String> names) {
        return names.stream()
                .flatMap(name ->
                        accessors(type).filter(method -> method.getName().equals(name)))
                .filter(method -> method.getReturnType() != void.class)
                .findFirst()
                .map(Accessor::new);
    }

    /** Returns the accessors of records and of what they hold in turn: each name, with the types that it gives. */
    static Map<String, Set<Class<?>>> accessors(Collection<Class<?>> records, String packages) {
        Map<String, Set<Class<?>>> found = new HashMap<>();
        Set<Type> seen = new HashSet<>();
        records.forEach(one -> visit(one, packages, seen, found));
        return found;
    }

    private static void visit(Type type, String packages, Set<Type> seen, Map<String, Set<Class<?>>> found) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(one -> visit(one, packages, seen, found));
        } else if (type instanceof Class<?> known
                && known.isInterface()
                && known.getName().startsWith(packages)) {
            if (known.isSealed()) {
                Stream.of(known.getPermittedSubclasses()).forEach(one -> visit(one, packages, seen, found));
            }
            accessors(known)
                    .filter(one -> !Modifier.isStatic(one.getModifiers()))
                    .forEach(one -> {
                        found.computeIfAbsent(one.getName(), name -> new HashSet<>())
                                .add(one.getReturnType());
                        visit(one.getGenericReturnType(), packages, seen, found);
                    });
        }
    }

    private static Stream<Method> accessors(Class<?> type) {
        return Stream.of(type.getMethods()).filter(method -> method.getParameterCount() == 0);
    }

    /** Makes an object of a class that an annotation names; none of an interface, which stands for no class. */
    static <V> Optional<V> make(Class<? extends V> type) throws ReflectiveOperationException {
        return type.isInterface()
                ? Optional.empty()
                : Optional.of(type.getConstructor().newInstance());
    }

    /** A method that gives the value of a property. */
    static final class Accessor {
        private final Method method;
        private final boolean open;

        private Accessor(Method method) {
            this.method = method;
            this.open = method.trySetAccessible();
        }

        boolean isOpen() {
            return open;
        }

        /** Returns the value of the property; may only be asked if it is open. */
        @Nullable
        Object of(Object bean) {
            try {
                return method.invoke(bean);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(method + " is not open", e);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(
                        method.getName() + " of " + bean.getClass().getName() + " failed", e.getCause());
            }
        }
    }
}
