package finsam.rules.scenario;

import finsam.core.cost.AmountRow;
import finsam.core.cost.YearAmounts;
import finsam.core.finding.Bilingual;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.money.Sek;
import finsam.core.time.FormDate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a value of the library from what a scenario says: maps become records, texts become whatever the attribute's type
 * reads from a text. Keys are the names of the accessors.
 */
final class Binding {
    private Binding() {}

    static <T> T bind(Class<T> type, Object data) {
        return type.cast(value(type, data));
    }

    private static Object value(Type type, Object data) {
        if (type instanceof ParameterizedType parameterized) {
            Type element = parameterized.getActualTypeArguments()[0];
            if (parameterized.getRawType() == Optional.class) {
                return Optional.of(value(element, data));
            }
            return ((List<?>) data).stream().map(one -> value(element, one)).toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain == AmountRow.class) {
            return AmountRow.of(((List<?>) data)
                    .stream()
                            .map(cell -> cell == null ? Optional.<Sek>empty() : Optional.of(bind(Sek.class, cell)))
                            .toList());
        }
        if (plain == YearAmounts.class) {
            Map<Integer, Sek> amounts = new LinkedHashMap<>();
            ((Map<?, ?>) data)
                    .forEach((year, amount) -> amounts.put(Integer.valueOf(year.toString()), bind(Sek.class, amount)));
            return YearAmounts.of(amounts);
        }
        if (data instanceof Map<?, ?> map) {
            return plain.isRecord() ? components(plain, map) : built(plain, map);
        }
        return scalar(plain, data);
    }

    private static Object built(Class<?> type, Map<?, ?> data) {
        if (type.isSealed()) {
            String kind = data.get("kind").toString();
            Class<?> named = Arrays.stream(type.getPermittedSubclasses())
                    .filter(one -> one.getSimpleName().equalsIgnoreCase(kind))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " is a " + kind));
            Map<Object, Object> rest = new LinkedHashMap<>(data);
            rest.remove("kind");
            return built(named, rest);
        }
        try {
            Object builder =
                    Class.forName(type.getName() + "Builder").getConstructor().newInstance();
            for (Map.Entry<?, ?> entry : data.entrySet()) {
                Method accessor = type.getMethod(entry.getKey().toString());
                Object value = value(accessor.getGenericReturnType(), entry.getValue());
                setter(builder.getClass(), accessor).invoke(builder, value);
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " from " + data.keySet(), e);
        }
    }

    private static Method setter(Class<?> builder, Method accessor) throws NoSuchMethodException {
        String name = accessor.getName();
        Class<?> type = accessor.getReturnType();
        return Iterable.class.isAssignableFrom(type)
                ? builder.getMethod("addAll" + name.substring(0, 1).toUpperCase() + name.substring(1), Iterable.class)
                : builder.getMethod(name, type);
    }

    private static Object components(Class<?> type, Map<?, ?> data) {
        try {
            List<Object> values = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                types.add(component.getType());
                values.add(component(component, data.get(component.getName())));
            }
            return type.getConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " from " + data, e);
        }
    }

    private static Object component(RecordComponent component, Object data) {
        return data == null && component.getType() == Optional.class
                ? Optional.empty()
                : value(component.getGenericType(), data);
    }

    private static Object scalar(Class<?> type, Object data) {
        String text = data.toString();
        if (type == String.class) {
            return text;
        }
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == Long.class || type == long.class) {
            return Long.valueOf(text);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text.replace(',', '.'));
        }
        if (type == LocalDate.class) {
            return FormDate.parse(text).orThrow();
        }
        if (type == Period.class) {
            return Period.parse(text);
        }
        if (type == MonthDay.class) {
            return MonthDay.parse(text);
        }
        if (type == YearMonth.class) {
            return YearMonth.parse(text);
        }
        if (type == JsonPointer.class) {
            return JsonPointer.of(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> text.equals(((Enum<?>) one).name()) || text.equals(((Bilingual) one).swedish()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " is " + text));
        }
        return read(type, text);
    }

    private static Object read(Class<?> type, String text) {
        try {
            for (Method method : type.getMethods()) {
                if (method.getName().equals("parse") && method.getReturnType() == Reading.class) {
                    return ((Reading<?>) method.invoke(null, text)).orThrow();
                }
            }
            for (Method method : type.getMethods()) {
                if (method.getName().equals("of") && method.getParameterCount() == 1) {
                    Class<?> parameter = method.getParameterTypes()[0];
                    if (parameter == String.class || parameter == int.class) {
                        return method.invoke(null, scalar(parameter, text));
                    }
                }
            }
            RecordComponent only = type.getRecordComponents()[0];
            return type.getConstructor(only.getType()).newInstance(scalar(only.getType(), text));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " from '" + text + "'", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " from '" + text + "'", e);
        }
    }
}
