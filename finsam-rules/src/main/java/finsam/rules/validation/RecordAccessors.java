package finsam.rules.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Tells Hibernate Validator that {@code period()} of our records is a property. It is asked about a method without being told
 * whose it is, so it answers for those names and types that our records have, and as JavaBeans do for all others.
 */
final class RecordAccessors implements GetterPropertySelectionStrategy {
    private static final String OURS = "finsam.core.";

    private final Map<String, Set<Class<?>>> accessors = Reflection.accessors(
            Subject.ALL.stream().<Class<?>>map(Subject::type).collect(Collectors.toSet()), OURS);

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        if (executable.getParameterTypes().length > 0) {
            return Optional.empty();
        }
        String name = executable.getName();
        Class<?> type = executable.getReturnType();
        return accessors.getOrDefault(name, Set.of()).contains(type) ? Optional.of(name) : ofBean(name, type);
    }

    private static Optional<String> ofBean(String name, Class<?> type) {
        if (name.startsWith("get") && type != void.class) {
            return afterPrefix(name, 3);
        }
        if (type == boolean.class && (name.startsWith("is") || name.startsWith("has"))) {
            return afterPrefix(name, name.startsWith("is") ? 2 : 3);
        }
        return Optional.empty();
    }

    /** As JavaBeans have it: {@code getName} is {@code name}, {@code getURL} is {@code URL}. */
    private static Optional<String> afterPrefix(String name, int prefix) {
        String rest = name.substring(prefix);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        boolean acronym =
                rest.length() > 1 && Character.isUpperCase(rest.charAt(0)) && Character.isUpperCase(rest.charAt(1));
        return Optional.of(acronym ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1));
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
        String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return List.of("get" + capital, "is" + capital, "has" + capital, property);
    }
}
