package finsam.testing;

import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Personal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for every type of finsam.
 *
 * <p>A record can have any answer missing; now and then all are there, and now and then none. Amounts, ages, dates and
 * shares keep close to the limits that rules have. Documents are valid values of their types and mostly break rules.
 *
 * <pre>{@code
 * @Property
 * void ourFormTakesWhatItGives(@ForAll("applications") Application application) { … }
 *
 * @Provide
 * Arbitrary<Application> applications() {
 *     return FinsamArbitraries.of(Application.class);
 * }
 * }</pre>
 */
public final class FinsamArbitraries {
    /**
     * The text of every generated answer that is personal: what you store or print of a verdict must not contain it.
     */
    public static final String PERSONAL = "Persondata";

    private static final int DEPTH = 7;

    private FinsamArbitraries() {}

    /**
     * Returns an arbitrary of a type of finsam: a record, a value, an enumeration, or a closed interface of these.
     *
     * @param type  the type, not null
     * @throws IllegalArgumentException if there is no way to make one
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return arbitrary(type, DEPTH).map(type::cast);
    }

    /**
     * Returns an arbitrary of a record with every answer there; lists have at least one element.
     *
     * @param type  the type of the record, not null
     * @throws IllegalArgumentException if it is none
     */
    public static <T> Arbitrary<T> complete(Class<T> type) {
        return record(type, DEPTH, 1.0).map(type::cast);
    }

    private static Arbitrary<Object> arbitrary(Class<?> type, int depth) {
        Optional<Arbitrary<?>> scalar = ScalarArbitraries.of(type);
        if (scalar.isPresent()) {
            return scalar.get().asGeneric();
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants()).asGeneric();
        }
        if (type.isSealed()) {
            return Arbitraries.oneOf(Arrays.stream(type.getPermittedSubclasses())
                    .map(one -> arbitrary(one, depth))
                    .toList());
        }
        if (type.isRecord()) {
            return components(type, depth);
        }
        if (hasBuilder(type)) {
            return Arbitraries.of(0.0, 0.3, 0.7, 1.0).flatMap(answered -> record(type, depth, answered));
        }
        throw new IllegalArgumentException("type: no way to make a " + type.getName());
    }

    private static Arbitrary<Object> record(Class<?> type, int depth, double answered) {
        List<Method> accessors = attributes(type);
        List<Arbitrary<Optional<Object>>> values = accessors.stream()
                .map(accessor -> answer(accessor, depth, answered))
                .toList();
        return Combinators.combine(values).as(answers -> build(type, accessors, answers));
    }

    private static Arbitrary<Optional<Object>> answer(Method accessor, int depth, double answered) {
        if (depth == 0 || answered == 0) {
            return Arbitraries.just(Optional.empty());
        }
        if (accessor.isAnnotationPresent(Personal.class) && isText(accessor.getGenericReturnType())) {
            return Arbitraries.<Object>just(Optional.of(PERSONAL)).optional(answered);
        }
        return Arbitraries.lazy(() -> value(accessor.getGenericReturnType(), depth - 1, answered == 1.0))
                .optional(answered);
    }

    private static boolean isText(Type type) {
        return type instanceof ParameterizedType parameterized
                && parameterized.getRawType() == Optional.class
                && parameterized.getActualTypeArguments()[0] == String.class;
    }

    private static Arbitrary<Object> value(Type type, int depth, boolean complete) {
        if (type instanceof ParameterizedType parameterized) {
            Type element = parameterized.getActualTypeArguments()[0];
            if (element == JsonPointer.class && !complete) {
                return Arbitraries.just(List.of());
            }
            Arbitrary<Object> one = value(element, depth, complete);
            return parameterized.getRawType() == Optional.class
                    ? one.map(Optional::of)
                    : one.list().ofMinSize(depth == 0 ? 0 : 1).ofMaxSize(3).asGeneric();
        }
        return arbitrary((Class<?>) type, depth);
    }

    private static Arbitrary<Object> components(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<Object>> values = Arrays.stream(components)
                .map(component -> component(component.getGenericType(), depth))
                .toList();
        return Combinators.combine(values)
                .as(arguments -> construct(type, components, arguments))
                .filter(10_000, Optional::isPresent)
                .map(Optional::get);
    }

    private static Arbitrary<Object> component(Type type, int depth) {
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == Optional.class) {
            return value(parameterized.getActualTypeArguments()[0], depth, false)
                    .optional()
                    .asGeneric();
        }
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == Map.class) {
            return Arbitraries.maps(
                            value(parameterized.getActualTypeArguments()[0], depth, false),
                            value(parameterized.getActualTypeArguments()[1], depth, false))
                    .ofMaxSize(3)
                    .asGeneric();
        }
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == Set.class) {
            return value(parameterized.getActualTypeArguments()[0], depth, false)
                    .set()
                    .ofMaxSize(3)
                    .asGeneric();
        }
        return value(type, depth, false);
    }

    /** A combination that the type refuses is none of its values. */
    private static Optional<Object> construct(Class<?> type, RecordComponent[] components, List<Object> arguments) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            return Optional.of(type.getConstructor(types).newInstance(arguments.toArray()));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("type: " + type.getName(), e);
        }
    }

    private static Object build(Class<?> type, List<Method> accessors, List<Optional<Object>> answers) {
        try {
            Class<?> builderType = Class.forName(type.getName() + "Builder");
            Object builder = builderType.getConstructor().newInstance();
            for (int i = 0; i < accessors.size(); i++) {
                if (answers.get(i).isPresent()) {
                    setter(builderType, accessors.get(i))
                            .invoke(builder, answers.get(i).get());
                }
            }
            return builderType.getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("type: " + type.getName(), e);
        }
    }

    private static boolean hasBuilder(Class<?> type) {
        try {
            return type.isInterface() && Class.forName(type.getName() + "Builder") != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static List<Method> attributes(Class<?> type) {
        List<Method> attributes = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && (Modifier.isAbstract(method.getModifiers()) || isSet(type, method))) {
                attributes.add(method);
            }
        }
        attributes.sort(Comparator.comparing(Method::getName));
        return attributes;
    }

    private static boolean isSet(Class<?> type, Method accessor) {
        try {
            return setter(Class.forName(type.getName() + "Builder"), accessor) != null;
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            return false;
        }
    }

    private static Method setter(Class<?> builder, Method accessor) throws NoSuchMethodException {
        String name = accessor.getName();
        Class<?> type = accessor.getReturnType();
        return Iterable.class.isAssignableFrom(type)
                ? builder.getMethod(
                        "addAll" + Character.toUpperCase(name.charAt(0)) + name.substring(1), Iterable.class)
                : builder.getMethod(name, type);
    }

    /**
     * Tells whether a document says that a place of it could not be read; useful to filter generated documents.
     *
     * @param document  the document, not null
     */
    public static boolean isWhole(Document document) {
        return document.unread().isEmpty();
    }
}
