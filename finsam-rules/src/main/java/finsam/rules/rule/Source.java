package finsam.rules.rule;

import finsam.core.finding.Document;
import finsam.rules.law.Timeline;
import finsam.rules.profile.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of an input comes from: one class for each kind, because a rule reads through two or three of them.
 *
 * @param <S>  what the value is read from
 * @param <V>  the type of the value
 */
abstract sealed class Source<S, V> {
    /** Reads the value; null where there is none. */
    abstract @Nullable V read(S subject, Scope scope);

    /** Returns what the value is computed from; nothing for an answer. */
    List<Input<? super S, ?>> inputs() {
        return List.of();
    }

    /** Returns the parameter that this is; null if it is none. */
    @Nullable
    Parameter<V> parameter() {
        return null;
    }

    /** Returns the value where the profile does not set the parameter; null if there is none. */
    @Nullable
    V otherwise() {
        return null;
    }

    /** Returns where this takes a statutory value from. */
    List<Timeline<?>> timelines() {
        return List.of();
    }

    /** An answer of the document or row. */
    static final class Answer<S, V> extends Source<S, V> {
        private final Function<S, Optional<V>> answer;

        Answer(Function<S, Optional<V>> answer) {
            this.answer = answer;
        }

        @Override
        @Nullable
        V read(S subject, Scope scope) {
            return answer.apply(subject).orElse(null);
        }
    }

    /** Whether an answer is given: neither yes nor no where it could not be read. */
    static final class IsAnswered<S> extends Source<S, Boolean> {
        private final Input<S, ?> answer;

        IsAnswered(Input<S, ?> answer) {
            this.answer = answer;
        }

        @Override
        @Nullable
        Boolean read(S subject, Scope scope) {
            Object value = answer.read(subject, scope);
            return value != null ? Boolean.TRUE : answer.isUnread(scope) ? null : Boolean.FALSE;
        }
    }

    /** A parameter of the profile. */
    static final class Adopted<V> extends Source<Object, V> {
        private final Parameter<V> parameter;
        private final @Nullable V otherwise;

        Adopted(Parameter<V> parameter, @Nullable V otherwise) {
            this.parameter = parameter;
            this.otherwise = otherwise;
        }

        @Override
        @Nullable
        V read(Object subject, Scope scope) {
            V value = scope.profile().find(parameter, scope.date());
            return value == null ? otherwise : value;
        }

        @Override
        Parameter<V> parameter() {
            return parameter;
        }

        @Override
        @Nullable
        V otherwise() {
            return otherwise;
        }
    }

    /** The day as of which the document is judged. */
    static final class JudgedOn extends Source<Object, LocalDate> {
        @Override
        LocalDate read(Object subject, Scope scope) {
            return scope.date();
        }
    }

    /** Computed from one input. */
    static final class Mapped<S, A, V> extends Source<S, V> {
        private final Input<S, A> input;
        private final Function<? super A, Optional<V>> function;

        Mapped(Input<S, A> input, Function<? super A, Optional<V>> function) {
            this.input = input;
            this.function = function;
        }

        @Override
        @Nullable
        V read(S subject, Scope scope) {
            A value = input.read(subject, scope);
            return value == null ? null : function.apply(value).orElse(null);
        }

        @Override
        List<Input<? super S, ?>> inputs() {
            return List.of(input);
        }
    }

    /** Computed from two inputs, and perhaps from timelines of the law. */
    static final class Computed<S, A, B, V> extends Source<S, V> {
        private final Input<S, A> first;
        private final Input<? super S, B> second;
        private final BiFunction<A, B, Optional<V>> function;
        private final List<Timeline<?>> timelines;

        Computed(
                Input<S, A> first,
                Input<? super S, B> second,
                BiFunction<A, B, Optional<V>> function,
                List<Timeline<?>> timelines) {
            this.first = first;
            this.second = second;
            this.function = function;
            this.timelines = timelines;
        }

        @Override
        @Nullable
        V read(S subject, Scope scope) {
            A a = first.read(subject, scope);
            B b = second.read(subject, scope);
            return a == null || b == null ? null : function.apply(a, b).orElse(null);
        }

        @Override
        List<Input<? super S, ?>> inputs() {
            return List.of(first, second);
        }

        @Override
        List<Timeline<?>> timelines() {
            return timelines;
        }
    }

    /** An input of another document of the same case. */
    static final class Elsewhere<D extends Document, V> extends Source<Object, V> {
        private final OtherDocument<D> other;
        private final Input<? super D, V> input;

        Elsewhere(OtherDocument<D> other, Input<? super D, V> input) {
            this.other = other;
            this.input = input;
        }

        @Override
        @Nullable
        V read(Object subject, Scope scope) {
            D document = scope.other(other);
            return document == null ? null : input.read(document, scope);
        }
    }

    /** Another source, read in another way. */
    abstract static sealed class Through<S, V> extends Source<S, V> {
        final Source<S, V> source;

        Through(Source<S, V> source) {
            this.source = source;
        }

        @Override
        List<Input<? super S, ?>> inputs() {
            return source.inputs();
        }

        @Override
        @Nullable
        Parameter<V> parameter() {
            return source.parameter();
        }

        @Override
        @Nullable
        V otherwise() {
            return source.otherwise();
        }

        @Override
        List<Timeline<?>> timelines() {
            return source.timelines();
        }
    }

    /** A value that is not known without all that stands at or below a place. */
    static final class Whole<S, V> extends Through<S, V> {
        private final Look look;

        Whole(Source<S, V> source, Look look) {
            super(source);
            this.look = look;
        }

        @Override
        @Nullable
        V read(S subject, Scope scope) {
            return look.isUnread(scope) ? null : source.read(subject, scope);
        }
    }

    /** A value that is computed once in a run. */
    static final class Once<S, V> extends Through<S, V> {
        Once(Source<S, V> source) {
            super(source);
        }

        @Override
        @Nullable
        V read(S subject, Scope scope) {
            return scope.<Optional<V>>once(this, () -> Optional.ofNullable(source.read(subject, scope)))
                    .orElse(null);
        }
    }
}
