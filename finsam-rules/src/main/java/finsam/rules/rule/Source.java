package finsam.rules.rule;

import finsam.rules.law.Timeline;
import finsam.rules.profile.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of an input comes from.
 *
 * @param reader  reads it
 * @param inputs  what it is computed from; none for an answer
 * @param parameter  the parameter that it is; null if it is none
 * @param otherwise  the value where the profile does not set the parameter; null if there is none
 * @param timelines  where it takes a statutory value from
 */
record Source<S, V>(
        Reader<S, V> reader,
        List<Input<? super S, ?>> inputs,
        @Nullable Parameter<V> parameter,
        @Nullable V otherwise,
        List<Timeline<?>> timelines) {
    /** Reads a value; null where there is none. */
    @FunctionalInterface
    interface Reader<S, V> {
        @Nullable
        V read(S subject, Scope scope);
    }

    static <S, V> Source<S, V> of(Reader<S, V> reader) {
        return computed(List.of(), reader);
    }

    static <S, V> Source<S, V> computed(List<Input<? super S, ?>> inputs, Reader<S, V> reader) {
        return new Source<>(reader, inputs, null, null, List.of());
    }

    static <V> Source<Object, V> parameter(Parameter<V> parameter, @Nullable V otherwise) {
        Reader<Object, V> reader = (subject, scope) -> {
            V value = scope.profile().find(parameter, scope.date());
            return value == null ? otherwise : value;
        };
        return new Source<>(reader, List.of(), parameter, otherwise, List.of());
    }

    /** Returns this source with the timelines that it takes its value from. */
    Source<S, V> from(List<Timeline<?>> statutory) {
        return new Source<>(reader, inputs, parameter, otherwise, statutory);
    }

    /** Returns this source read in another way. */
    Source<S, V> readBy(Reader<S, V> other) {
        return new Source<>(other, inputs, parameter, otherwise, timelines);
    }
}
