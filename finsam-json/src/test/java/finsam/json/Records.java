package finsam.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the records of core consist of, found by reflection. */
final class Records {
    private Records() {}

    static boolean isRecord(Class<?> type) {
        return type.isInterface() && type.getName().startsWith("finsam.core") && hasBuilder(type);
    }

    /** Tells whether a value is a built record, and no scalar that is written as an object. */
    static boolean isBuilt(Object value) {
        Class<?>[] interfaces = value.getClass().getInterfaces();
        return interfaces.length == 1 && isRecord(interfaces[0]);
    }

    private static boolean hasBuilder(Class<?> type) {
        try {
            return builder(type) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static Class<?> builder(Class<?> type) throws ClassNotFoundException {
        return Class.forName(type.getName() + "Builder");
    }

    /** Returns the accessors of a record that stand for an answer: those that its builder can set. */
    static List<Method> attributes(Class<?> type) throws ClassNotFoundException {
        Class<?> builder = builder(type);
        return Stream.of(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || isSet(builder, method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static boolean isSet(Class<?> builder, String name) {
        return Arrays.stream(builder.getMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 1);
    }

    static Method setter(Class<?> builder, Method accessor) {
        Class<?> wanted =
                Iterable.class.isAssignableFrom(accessor.getReturnType()) ? Iterable.class : accessor.getReturnType();
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(accessor.getName()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] == wanted)
                .findFirst()
                .orElseThrow();
    }

    /** Returns a record and all records below it. */
    static Set<Class<?>> reachable(Class<?> from) throws ClassNotFoundException {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(from, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) throws ClassNotFoundException {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type instanceof Class<?> one
                && one.isSealed()
                && one.getName().startsWith("finsam.core")) {
            for (Class<?> permitted : one.getPermittedSubclasses()) {
                collect(permitted, found);
            }
        } else if (type instanceof Class<?> one && isRecord(one) && found.add(one)) {
            for (Method accessor : attributes(one)) {
                collect(accessor.getGenericReturnType(), found);
            }
        }
    }
}
