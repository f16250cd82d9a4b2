package finsam.rules;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document with the answer at one place changed or taken out, whatever its type. The names of a JSON pointer are the
 * accessors of the records.
 */
public final class Changed {
    private Changed() {}

    public static <T> T without(T document, String pointer) {
        return change(document, pointer, null);
    }

    public static <T> T with(T document, String pointer, Object value) {
        return change(document, pointer, value);
    }

    @SuppressWarnings("unchecked")
    private static <T> T change(T document, String pointer, Object value) {
        List<String> names = List.of(pointer.substring(1).split("/"));
        return (T) changed(document, names, value);
    }

    private static Object changed(Object target, List<String> names, Object value) {
        if (names.isEmpty()) {
            return value;
        }
        List<String> rest = names.subList(1, names.size());
        if (target instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int index = Integer.parseInt(names.get(0));
            Object element = changed(list.get(index), rest, value);
            if (element == null) {
                copy.remove(index);
            } else {
                copy.set(index, element);
            }
            return copy;
        }
        Change change = new Change(target, implementation(target), names, value);
        Class<?> type = change.implementation.getInterfaces()[0];
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, change);
    }

    /** A record with one attribute changed. */
    private record Change(Object target, Class<?> implementation, List<String> names, Object value)
            implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals(names.get(0)) && method.getParameterCount() == 0) {
                return attribute(method, call(target, method, arguments), names.subList(1, names.size()), value);
            }
            return method.isDefault() && !isAttribute(method)
                    ? InvocationHandler.invokeDefault(proxy, method, arguments)
                    : call(target, method, arguments);
        }

        /** A default method that the generated class overrides is an attribute with a default value. */
        private boolean isAttribute(Method method) throws NoSuchMethodException {
            return implementation
                            .getMethod(method.getName(), method.getParameterTypes())
                            .getDeclaringClass()
                    == implementation;
        }
    }

    private static Class<?> implementation(Object target) {
        return Proxy.isProxyClass(target.getClass())
                ? ((Change) Proxy.getInvocationHandler(target)).implementation
                : target.getClass();
    }

    private static Object attribute(Method accessor, Object old, List<String> rest, Object value) {
        if (accessor.getReturnType() == Optional.class) {
            Optional<?> optional = (Optional<?>) old;
            return optional.isEmpty() && !rest.isEmpty()
                    ? old
                    : Optional.ofNullable(changed(optional.orElse(null), rest, value));
        }
        Object changed = changed(old, rest, value);
        if (changed == null && accessor.getReturnType() == Set.class) {
            return Set.of();
        }
        return changed == null && accessor.getReturnType() == List.class ? List.of() : changed;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
