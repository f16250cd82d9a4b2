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
final class Question<S> {
    private final List<Input<? super S, ?>> inputs;
    private final Test<S> test;

    private interface Test<S> {
        Truth of(S subject, Scope scope);
    }

    private Question(List<Input<? super S, ?>> inputs, Test<S> test) {
        this.inputs = inputs;
        this.test = test;
    }

    static <S, A> Question<S> of(Input<? super S, A> first, Predicate<? super A> predicate) {
        return new Question<>(List.of(first), (subject, scope) -> {
            A a = first.read(subject, scope);
            return a == null ? Truth.UNKNOWN : Truth.of(predicate.test(a));
        });
    }

    static <S, A, B> Question<S> of(
            Input<? super S, A> first, Input<? super S, B> second, BiPredicate<? super A, ? super B> predicate) {
        return new Question<>(List.of(first, second), (subject, scope) -> {
            A a = first.read(subject, scope);
            B b = second.read(subject, scope);
            return a == null || b == null ? Truth.UNKNOWN : Truth.of(predicate.test(a, b));
        });
    }

    static <S, A, B, C> Question<S> of(
            Input<? super S, A> first,
            Input<? super S, B> second,
            Input<? super S, C> third,
            TriPredicate<? super A, ? super B, ? super C> predicate) {
        return new Question<>(List.of(first, second, third), (subject, scope) -> {
            A a = first.read(subject, scope);
            B b = second.read(subject, scope);
            C c = third.read(subject, scope);
            return a == null || b == null || c == null ? Truth.UNKNOWN : Truth.of(predicate.test(a, b, c));
        });
    }

    static <S> Question<S> answered(List<Input<? super S, ?>> inputs) {
        return new Question<>(inputs, (subject, scope) -> {
            for (int i = 0; i < inputs.size(); i++) {
                if (inputs.get(i).read(subject, scope) == null) {
                    return Truth.UNKNOWN;
                }
            }
            return Truth.YES;
        });
    }

    /** Returns a question whose answer is no, instead of unknown, where the input is missing and was not lost. */
    static <S> Question<S> isAnswered(Input<? super S, ?> input) {
        return new Question<>(List.of(input), (subject, scope) -> {
            @Nullable Object value = input.read(subject, scope);
            return value != null ? Truth.YES : input.isUnread(scope) ? Truth.UNKNOWN : Truth.NO;
        });
    }

    List<Input<? super S, ?>> inputs() {
        return inputs;
    }

    Truth answer(S subject, Scope scope) {
        return test.of(subject, scope);
    }
}
