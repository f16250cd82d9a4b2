package finsam.rules.rule;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A predicate over some inputs, which is unknown where one of them is absent.
 *
 * @param <S>  what the inputs are read from
 */
abstract sealed class Question<S> {
    private final List<Input<? super S, ?>> inputs;

    private Question(List<Input<? super S, ?>> inputs) {
        this.inputs = inputs;
    }

    static <S, A> Question<S> of(Input<? super S, A> first, Predicate<? super A> predicate) {
        return new Of1<>(first, predicate);
    }

    static <S, A, B> Question<S> of(
            Input<? super S, A> first, Input<? super S, B> second, BiPredicate<? super A, ? super B> predicate) {
        return new Of2<>(first, second, predicate);
    }

    static <S, A, B, C> Question<S> of(
            Input<? super S, A> first,
            Input<? super S, B> second,
            Input<? super S, C> third,
            TriPredicate<? super A, ? super B, ? super C> predicate) {
        return new Of3<>(first, second, third, predicate);
    }

    /** Returns the question whether all inputs are answered; unknown where one of them is not. */
    static <S> Question<S> answered(List<Input<? super S, ?>> inputs) {
        return new AllAnswered<>(inputs);
    }

    /** Returns a question whose answer is no, instead of unknown, where the input is missing and was not lost. */
    static <S> Question<S> isAnswered(Input<? super S, ?> input) {
        return new IsAnswered<>(input);
    }

    List<Input<? super S, ?>> inputs() {
        return inputs;
    }

    abstract Truth answer(S subject, Scope scope);

    private static final class Of1<S, A> extends Question<S> {
        private final Input<? super S, A> first;
        private final Predicate<? super A> predicate;

        Of1(Input<? super S, A> first, Predicate<? super A> predicate) {
            super(List.of(first));
            this.first = first;
            this.predicate = predicate;
        }

        @Override
        Truth answer(S subject, Scope scope) {
            A a = first.read(subject, scope);
            return a == null ? Truth.UNKNOWN : Truth.of(predicate.test(a));
        }
    }

    private static final class Of2<S, A, B> extends Question<S> {
        private final Input<? super S, A> first;
        private final Input<? super S, B> second;
        private final BiPredicate<? super A, ? super B> predicate;

        Of2(Input<? super S, A> first, Input<? super S, B> second, BiPredicate<? super A, ? super B> predicate) {
            super(List.of(first, second));
            this.first = first;
            this.second = second;
            this.predicate = predicate;
        }

        @Override
        Truth answer(S subject, Scope scope) {
            A a = first.read(subject, scope);
            B b = second.read(subject, scope);
            return a == null || b == null ? Truth.UNKNOWN : Truth.of(predicate.test(a, b));
        }
    }

    private static final class Of3<S, A, B, C> extends Question<S> {
        private final Input<? super S, A> first;
        private final Input<? super S, B> second;
        private final Input<? super S, C> third;
        private final TriPredicate<? super A, ? super B, ? super C> predicate;

        Of3(
                Input<? super S, A> first,
                Input<? super S, B> second,
                Input<? super S, C> third,
                TriPredicate<? super A, ? super B, ? super C> predicate) {
            super(List.of(first, second, third));
            this.first = first;
            this.second = second;
            this.third = third;
            this.predicate = predicate;
        }

        @Override
        Truth answer(S subject, Scope scope) {
            A a = first.read(subject, scope);
            B b = second.read(subject, scope);
            C c = third.read(subject, scope);
            return a == null || b == null || c == null ? Truth.UNKNOWN : Truth.of(predicate.test(a, b, c));
        }
    }

    private static final class AllAnswered<S> extends Question<S> {
        AllAnswered(List<Input<? super S, ?>> inputs) {
            super(inputs);
        }

        @Override
        Truth answer(S subject, Scope scope) {
            List<Input<? super S, ?>> all = inputs();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).read(subject, scope) == null) {
                    return Truth.UNKNOWN;
                }
            }
            return Truth.YES;
        }
    }

    private static final class IsAnswered<S> extends Question<S> {
        private final Input<? super S, ?> input;

        IsAnswered(Input<? super S, ?> input) {
            super(List.of(input));
            this.input = input;
        }

        @Override
        Truth answer(S subject, Scope scope) {
            @Nullable Object value = input.read(subject, scope);
            return value != null ? Truth.YES : input.isUnread(scope) ? Truth.UNKNOWN : Truth.NO;
        }
    }
}
