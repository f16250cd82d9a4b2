package finsam.core.battery;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The attributes of a built type, and its builder. */
final class Attributes {
    private Attributes() {}

    /** Returns the accessors of a type's attributes: what its builder can set. */
    static List<Method> of(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || hasSetter(type, method))
                .toList();
    }

    private static boolean hasSetter(Class<?> type, Method accessor) {
        return Arrays.stream(builder(type).getClass().getMethods())
                .anyMatch(method -> method.getName().equals(accessor.getName()) && method.getParameterCount() == 1);
    }

    /** Returns a new builder of a type. */
    static Object builder(Class<?> type) {
        try {
            return Class.forName(type.getName() + "Builder").getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a new builder that holds the attributes of a value. */
    static Object builderFrom(Class<?> type, Object value) {
        Object builder = builder(type);
        call(setter(builder, "from", type), builder, value);
        return builder;
    }

    /** Sets an attribute as a whole, or adds to it if it is a collection. */
    static void set(Object builder, Method accessor, Object value) {
        String name = accessor.getName();
        if (Collection.class.isAssignableFrom(accessor.getReturnType())) {
            String all = "addAll" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            call(setter(builder, all, Iterable.class), builder, value);
        } else {
            call(setter(builder, name, accessor.getReturnType()), builder, value);
        }
    }

    static Object build(Object builder) {
        try {
            return call(builder.getClass().getMethod("build"), builder);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isBlank(Object attribute) {
        return (attribute instanceof Optional<?> optional && optional.isEmpty())
                || (attribute instanceof Collection<?> collection && collection.isEmpty());
    }

    private static Method setter(Object builder, String name, Class<?> parameter) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] == parameter)
                .findFirst()
                .orElseThrow(() -> new AssertionError(builder.getClass() + " has no " + name + "(" + parameter + ")"));
    }

    static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
