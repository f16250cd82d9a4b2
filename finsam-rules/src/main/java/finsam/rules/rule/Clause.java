package finsam.rules.rule;

import finsam.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a rule's declaration that says when it applies and what it looks at.
 *
 * @param <T>  the kind of document
 * @param <S>  what the inputs are read from: the document, or a row of one of its tables
 */
public abstract sealed class Clause<T, S> permits RuleDraft, Clause.OfRows {
    private final List<Question<S>> conditions = new ArrayList<>();
    private final List<Input<? super S, ?>> shown = new ArrayList<>();
    private final List<Requirement.Milder<S>> milder = new ArrayList<>();
    private @Nullable Severity partly;

    Clause() {}

    /**
     * Says that the rule applies only where an input meets a condition; unknown where the input is absent, and not at all
     * where it is a parameter that the profile does not set.
     */
    public <A> Clause<T, S> onlyIf(Input<? super S, A> input, Predicate<? super A> condition) {
        conditions.add(Question.of(input, condition));
        return this;
    }

    /** Says that the rule applies only where two inputs meet a condition; unknown where one of them is absent. */
    public <A, B> Clause<T, S> onlyIf(
            Input<? super S, A> first, Input<? super S, B> second, BiPredicate<? super A, ? super B> condition) {
        conditions.add(Question.of(first, second, condition));
        return this;
    }

    /** Says that the rule applies only where an answer is given. */
    public Clause<T, S> onlyIfAnswered(Input<? super S, ?> input) {
        conditions.add(Question.isAnswered(input));
        return this;
    }

    /** Says what a finding shows besides what the rule reads. */
    public Clause<T, S> shows(Input<? super S, ?> input) {
        shown.add(input);
        return this;
    }

    /** Says how much it weighs if some of the required answers are given, instead of none. */
    public Clause<T, S> whenPartlyAnswered(Severity weight) {
        partly = weight;
        return this;
    }

    /** Says what the rule looks at; a violation points at it. */
    public <A> Reads1<T, S, A> reads(Input<? super S, A> input) {
        return new Reads1<>(this, input);
    }

    /** Says what the rule looks at; a violation points at the first. */
    public <A, B> Reads2<T, S, A, B> reads(Input<? super S, A> first, Input<? super S, B> second) {
        return new Reads2<>(this, first, second);
    }

    /** Says what the rule looks at; a violation points at the first. */
    public <A, B, C> Reads3<T, S, A, B, C> reads(
            Input<? super S, A> first, Input<? super S, B> second, Input<? super S, C> third) {
        return new Reads3<>(this, first, second, third);
    }

    /** Says which answers have to be given; each that is missing is a finding of its own. */
    public Rule<T> requires(List<? extends Input<? super S, ?>> inputs) {
        List<Input<? super S, ?>> required = new ArrayList<>();
        inputs.forEach(input -> required.add(input.required()));
        return rule(Question.answered(required), false);
    }

    /** Says which answer has to be given. */
    public Rule<T> requires(Input<? super S, ?> input) {
        return requires(List.of(input));
    }

    /** Says which answers have to be given; each that is missing is a finding of its own. */
    public Rule<T> requires(Input<? super S, ?> first, Input<? super S, ?> second) {
        return requires(List.of(first, second));
    }

    /** Says that only a person may decide whether the requirement is met, and what they have to look at. */
    public Rule<T> judged(Input<? super S, ?> input) {
        return rule(Question.answered(List.of(input)), true);
    }

    abstract Rule<T> finish(Requirement<S> requirement);

    private Rule<T> rule(Question<S> holds, boolean judged) {
        return finish(new Requirement<>(conditions, holds, shown, milder, partly, judged));
    }

    /** A rule that looks at each row of a table. */
    static final class OfRows<T, R> extends Clause<T, R> {
        private final RuleDraft<T> draft;
        private final Rows<T, R> rows;

        OfRows(RuleDraft<T> draft, Rows<T, R> rows) {
            this.draft = draft;
            this.rows = rows;
        }

        @Override
        Rule<T> finish(Requirement<R> requirement) {
            return Rule.of(draft, rows, requirement);
        }
    }

    /** A rule that looks at one input. */
    public record Reads1<T, S, A>(Clause<T, S> clause, Input<? super S, A> input) {

        /** Says in which case a violation weighs less. */
        public Reads1<T, S, A> milder(Severity severity, Predicate<? super A> when) {
            clause.milder.add(new Requirement.Milder<>(severity, Question.of(input, when)));
            return this;
        }

        /** Says what has to hold, and ends the declaration. */
        public Rule<T> holdsWhen(Predicate<? super A> predicate) {
            return clause.rule(Question.of(input, predicate), false);
        }
    }

    /** A rule that looks at two inputs. */
    public record Reads2<T, S, A, B>(Clause<T, S> clause, Input<? super S, A> first, Input<? super S, B> second) {

        /** Says in which case a violation weighs less. */
        public Reads2<T, S, A, B> milder(Severity severity, BiPredicate<? super A, ? super B> when) {
            clause.milder.add(new Requirement.Milder<>(severity, Question.of(first, second, when)));
            return this;
        }

        /** Says what has to hold, and ends the declaration. */
        public Rule<T> holdsWhen(BiPredicate<? super A, ? super B> predicate) {
            return clause.rule(Question.of(first, second, predicate), false);
        }
    }

    /** A rule that looks at three inputs. */
    public record Reads3<T, S, A, B, C>(
            Clause<T, S> clause, Input<? super S, A> first, Input<? super S, B> second, Input<? super S, C> third) {

        /** Says in which case a violation weighs less. */
        public Reads3<T, S, A, B, C> milder(Severity severity, TriPredicate<? super A, ? super B, ? super C> when) {
            clause.milder.add(new Requirement.Milder<>(severity, Question.of(first, second, third, when)));
            return this;
        }

        /** Says what has to hold, and ends the declaration. */
        public Rule<T> holdsWhen(TriPredicate<? super A, ? super B, ? super C> predicate) {
            return clause.rule(Question.of(first, second, third, predicate), false);
        }
    }
}
