package finsam.rules.property;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Records with one answer changed. */
final class Changes {
    private Changes() {}

    /** Returns the record with the elements of a list in another order. */
    static <T> T shuffled(Class<T> type, T record, String list, Random random) {
        List<Object> elements = new ArrayList<>((List<?>) value(type, record, list));
        Collections.shuffle(elements, random);
        return with(type, record, list, elements);
    }

    /** Returns the record with an answer that it lacks. */
    static <T> T filled(Class<T> type, T record, String answer, Object value) {
        return with(type, record, answer, Optional.of(value));
    }

    /** Returns the answers of a record that can be missing and are of a type without parts of its own. */
    static List<Method> scalars(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() == Optional.class)
                .filter(method -> !element(method).isInterface())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    static Class<?> element(Method accessor) {
        return (Class<?>) ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
    }

    static Object value(Class<?> type, Object record, String name) {
        try {
            return type.getMethod(name).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    private static <T> T with(Class<T> type, T record, String name, Object value) {
        try {
            Class<?> builderType = Class.forName(type.getName() + "Builder");
            Object builder = builderType.getConstructor().newInstance();
            for (Method accessor : type.getMethods()) {
                if (accessor.getParameterCount() != 0 || Modifier.isStatic(accessor.getModifiers())) {
                    continue;
                }
                boolean many = Iterable.class.isAssignableFrom(accessor.getReturnType());
                String setter = many ? "addAll" + capital(accessor.getName()) : accessor.getName();
                Class<?> taken = many ? Iterable.class : accessor.getReturnType();
                Optional<Method> found = Arrays.stream(builderType.getMethods())
                        .filter(method -> method.getName().equals(setter)
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {taken}))
                        .findFirst();
                if (found.isPresent()) {
                    found.get().invoke(builder, accessor.getName().equals(name) ? value : accessor.invoke(record));
                }
            }
            return type.cast(builderType.getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
