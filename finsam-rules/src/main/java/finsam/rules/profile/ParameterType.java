package finsam.rules.profile;

import finsam.core.finding.Vocabulary;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.person.AgeRange;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The type of a parameter's values, with how they are written as text: one text for a single value, one for each element of
 * a set. So a profile can be written without Java.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V>  the type of the values
 */
public final class ParameterType<V> {
    /** Yes or no, written {@code true} or {@code false}. */
    public static final ParameterType<Boolean> YES_OR_NO = single("true or false", text -> switch (text) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
    });

    /** A number of things, written in digits. */
    public static final ParameterType<Integer> COUNT = single(
            "a number", text -> text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());

    /** An amount, written as in a form. */
    public static final ParameterType<Sek> AMOUNT =
            single("an amount in kronor", text -> Sek.parse(text).value());

    /** A share, written {@code 25 %}. */
    public static final ParameterType<Share> SHARE =
            single("a share such as 25 %", text -> Share.parse(text).value());

    /** A range of ages, written {@code 18–64}. */
    public static final ParameterType<AgeRange> AGES =
            single("a range of ages such as 18–64", text -> AgeRange.parse(text).value());

    /** A length of time, written as ISO 8601 has it: {@code P1Y}, {@code P6M}, {@code P14D}; at most a hundred years. */
    public static final ParameterType<Period> TIME = single("a length of time such as P6M", text -> {
        try {
            return Optional.of(Period.parse(text)).filter(ParameterType::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    });

    /** Words. */
    public static final ParameterType<String> TEXT =
            single("a text", text -> text.isBlank() ? Optional.empty() : Optional.of(text));

    private static final int MOST_YEARS = 100;

    private final String expectation;
    private final Function<List<String>, Optional<V>> reader;

    private ParameterType(String expectation, Function<List<String>, Optional<V>> reader) {
        this.expectation = expectation;
        this.reader = reader;
    }

    private static boolean isPlausible(Period time) {
        return !time.isNegative()
                && time.getYears() <= MOST_YEARS
                && time.getMonths() <= 12 * MOST_YEARS
                && time.getDays() <= 366 * MOST_YEARS;
    }

    private static <V> ParameterType<V> single(String expectation, Function<String, Optional<V>> reader) {
        return new ParameterType<>(
                expectation, texts -> texts.size() == 1 ? reader.apply(texts.get(0)) : Optional.empty());
    }

    /**
     * Returns the type of one constant of an enumeration, written by its name.
     *
     * @param constants  all constants, not null
     */
    public static <E extends Enum<E>> ParameterType<E> oneOf(E[] constants) {
        return single("one of " + Arrays.toString(constants), text -> constant(constants, text));
    }

    /**
     * Returns the type of a set of constants, written by their names.
     *
     * @param constants  all constants, not null
     */
    public static <E extends Enum<E>> ParameterType<Set<E>> setOf(E[] constants) {
        return setOf("some of " + Arrays.toString(constants), text -> constant(constants, text));
    }

    /**
     * Returns the type of a set of values.
     *
     * @param expectation  what is expected, in English, not null
     * @param element  reads one of them, empty if it is none, not null
     */
    public static <E> ParameterType<Set<E>> setOf(String expectation, Function<String, Optional<E>> element) {
        return new ParameterType<>(expectation, texts -> {
            Set<E> elements = new LinkedHashSet<>();
            for (String text : texts) {
                Optional<E> read = element.apply(text);
                if (read.isEmpty()) {
                    return Optional.empty();
                }
                elements.add(read.get());
            }
            return Optional.of(Collections.unmodifiableSet(elements));
        });
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    /** Returns a set that keeps its order, so that messages are always the same. */
    @SafeVarargs
    static <E> Set<E> inOrder(E... elements) {
        Set<E> set = new LinkedHashSet<>();
        for (E element : elements) {
            set.add(element);
        }
        return Collections.unmodifiableSet(set);
    }

    /** Returns what is expected, in English. */
    public String expectation() {
        return expectation;
    }

    /**
     * Reads a value.
     *
     * @param texts  its text, or the texts of its elements, not null
     * @return the value, or empty if the texts are none
     */
    public Optional<V> read(List<String> texts) {
        return reader.apply(texts);
    }

    /** Returns the texts from which a value is read again. The elements of a set are sorted, for it has no order. */
    public static List<String> texts(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(ParameterType::text).sorted().toList();
        }
        return List.of(text(value));
    }

    private static String text(Object value) {
        if (value instanceof Vocabulary word) {
            return word.code();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
