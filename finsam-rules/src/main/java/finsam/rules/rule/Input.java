package finsam.rules.rule;

import finsam.core.finding.JsonPointer;
import finsam.rules.law.Timeline;
import finsam.rules.profile.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule looks at: an answer of the document, something computed from answers, or a parameter of the
 * profile.
 *
 * <p>An input has a name, under which its value shows in findings and explanations, and a place in the document. The value
 * of a hidden input is never shown: free text, and everything personal.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S>  what the value is read from: a document, or a row of one of its tables
 * @param <V>  the type of the value
 */
public final class Input<S, V> {
    private final Look look;
    private final Source<S, V> source;

    private Input(Look look, Source<S, V> source) {
        this.look = look;
        this.source = source;
    }

    /**
     * Returns the input of an answer.
     *
     * @param path  where the answer stands, a JSON pointer below the document or row; its last segment is the name
     * @param answer  gives the answer, empty where it is missing
     */
    public static <S, V> Input<S, V> answer(String path, Function<S, Optional<V>> answer) {
        return new Input<>(
                Look.of(path.substring(path.lastIndexOf('/') + 1), JsonPointer.of(path)), new Source.Answer<>(answer));
    }

    /**
     * Returns the input of an answer that is a list; an empty list is a missing answer. Its value is never shown.
     *
     * @param path  where the answer stands, a JSON pointer below the document or row; its last segment is the name
     * @param answer  gives the list
     */
    public static <S, E extends Iterable<?>> Input<S, E> list(String path, Function<S, E> answer) {
        return Input.<S, E>answer(
                        path,
                        subject -> Optional.of(answer.apply(subject))
                                .filter(list -> list.iterator().hasNext()))
                .hidden();
    }

    /**
     * Returns the input of a parameter of the profile. A rule that reads a parameter which the profile does not set does
     * not apply.
     *
     * @param parameter  the parameter, not null
     */
    public static <V> Input<Object, V> parameter(Parameter<V> parameter) {
        return new Input<>(Look.of(parameter.name(), JsonPointer.ROOT), new Source.Adopted<>(parameter, null));
    }

    /**
     * Returns the input of a parameter with the value that holds where the profile does not set it.
     *
     * @param parameter  the parameter, not null
     * @param otherwise  the value where the profile sets none, not null
     */
    public static <V> Input<Object, V> parameter(Parameter<V> parameter, V otherwise) {
        return new Input<>(Look.of(parameter.name(), JsonPointer.ROOT), new Source.Adopted<>(parameter, otherwise));
    }

    /**
     * Returns a statutory value as of a day that the document states. Where the sources of its timeline do not reach that
     * day, it is missing for that reason.
     *
     * @param name  the name of the value
     * @param day  the day
     * @param which  which of the timelines
     * @param timelines  the timelines, not null
     */
    public static <S, K, V> Input<S, V> statutory(
            String name,
            Input<S, LocalDate> day,
            Input<? super S, K> which,
            SortedMap<K, ? extends Timeline<V>> timelines) {
        return computed(
                name,
                day,
                which,
                (date, key) -> Optional.ofNullable(timelines.get(key)).flatMap(timeline -> timeline.valueOn(date)),
                List.copyOf(timelines.values()));
    }

    /**
     * Returns the day as of which a rulebook judges.
     *
     * @param name  the name under which it shows
     */
    public static Input<Object, LocalDate> date(String name) {
        return new Input<>(Look.of(name, JsonPointer.ROOT).countedFrom(Origin.DOCUMENT), new Source.JudgedOn());
    }

    /**
     * Returns an input computed from this one, at the same place; absent if this one is.
     *
     * @param result  the name of the result
     * @param function  computes the result, empty where there is none
     */
    public <W> Input<S, W> map(String result, Function<? super V, Optional<W>> function) {
        return new Input<>(look.named(result).required(false), new Source.Mapped<>(this, function));
    }

    /**
     * Returns an input computed from two others, at the place of the first; absent if one of them is.
     *
     * @param name  the name of the result
     * @param first  the first input
     * @param second  the second input
     * @param function  computes the result, empty where there is none
     */
    public static <S, A, B, V> Input<S, V> computed(
            String name, Input<S, A> first, Input<? super S, B> second, BiFunction<A, B, Optional<V>> function) {
        return computed(name, first, second, function, List.of());
    }

    private static <S, A, B, V> Input<S, V> computed(
            String name,
            Input<S, A> first,
            Input<? super S, B> second,
            BiFunction<A, B, Optional<V>> function,
            List<Timeline<?>> timelines) {
        Look look = first.look.named(name).required(false).hidden(first.isHidden() || second.isHidden());
        return new Input<>(look, new Source.Computed<>(first, second, function, timelines));
    }

    /**
     * Returns an input whose value tells whether this one is answered: neither yes nor no where it could not be read.
     *
     * @param name  the name of the result
     */
    public Input<S, Boolean> answered(String name) {
        return new Input<>(Look.of(name, path()), new Source.IsAnswered<>(this));
    }

    /** Returns this input under another name. */
    public Input<S, V> named(String other) {
        return new Input<>(look.named(other), source);
    }

    /** Returns this input with a value that is never shown: free text, or personal data. */
    public Input<S, V> hidden() {
        return new Input<>(look.hidden(true), source);
    }

    /**
     * Returns this input with a value that shows, although something that it is computed from never does: a result that
     * tells nothing about a person.
     */
    public Input<S, V> shown() {
        return new Input<>(look.hidden(false), source);
    }

    /** Returns this input as one whose absence violates the rule, instead of leaving it undetermined. */
    public Input<S, V> required() {
        return new Input<>(look.required(true), source);
    }

    /**
     * Returns this input at another place.
     *
     * @param place  the place that findings point at, a JSON pointer below the document or row
     */
    public Input<S, V> at(String place) {
        return new Input<>(look.at(JsonPointer.of(place)), source);
    }

    /**
     * Returns this input as one that is absent where anything at or below its place could not be read: a sum or a count
     * over rows is not known without all of them.
     */
    public Input<S, V> ifWhollyRead() {
        return new Input<>(look, new Source.Whole<>(source, look));
    }

    /**
     * Returns this input of a document as one that is computed once in a run, for all rules that look at it; for what costs
     * more than to keep it. Not for an input of a row.
     */
    public Input<S, V> once() {
        return new Input<>(look, new Source.Once<>(source));
    }

    /** Returns this input with its place counted from the document, also where the rule looks at a row. */
    public Input<S, V> ofDocument() {
        return new Input<>(look.countedFrom(Origin.DOCUMENT), source);
    }

    /**
     * Returns this input as it is read from another document of the same case; absent where the check was not given it.
     *
     * @param other  the other document, not null
     */
    public Input<Object, V> in(OtherDocument<? extends S> other) {
        Look there = look.at(other.place().append(path()))
                .countedFrom(Origin.of(other))
                .required(false);
        return new Input<>(there, new Source.Elsewhere<>(other, this));
    }

    /** Returns the name under which the value shows. */
    public String name() {
        return look.name();
    }

    /** Returns where the value stands, below the document or row. */
    public JsonPointer path() {
        return look.path();
    }

    /** Returns the parameter that this reads, if it is one. */
    public Optional<Parameter<V>> parameter() {
        return Optional.ofNullable(source.parameter());
    }

    /** Returns the value that holds where the profile does not set the parameter that this reads. */
    public Optional<V> otherwise() {
        return Optional.ofNullable(source.otherwise());
    }

    /** Returns the timelines that this, or what it is computed from, takes a statutory value from. */
    public List<Timeline<?>> timelines() {
        return Stream.concat(
                        source.timelines().stream(),
                        source.inputs().stream().flatMap(input -> input.timelines().stream()))
                .distinct()
                .toList();
    }

    /** Tells whether this itself takes a statutory value from a timeline. */
    boolean isStatutory() {
        return !source.timelines().isEmpty();
    }

    /** Tells whether the value is never shown. */
    public boolean isHidden() {
        return look.hidden();
    }

    /** Tells whether the absence of the value violates the rule. */
    public boolean isRequired() {
        return look.required();
    }

    /** Reads the value. Most inputs are answers, and telling those apart costs less than a call through their base class. */
    @Nullable
    V read(S subject, Scope scope) {
        return source instanceof Source.Answer<S, V> answer ? answer.read(subject, scope) : source.read(subject, scope);
    }

    JsonPointer place(Scope scope) {
        return look.place(scope);
    }

    boolean isUnread(Scope scope) {
        return look.isUnread(scope);
    }

    /** Returns the parameters that this is or is computed from, and for which nothing else holds. */
    Stream<Parameter<?>> neededParameters() {
        return source.parameter() == null
                ? source.inputs().stream().flatMap(Input::neededParameters)
                : Stream.<Parameter<?>>of(source.parameter()).filter(parameter -> source.otherwise() == null);
    }

    /** Adds this to what is missing if it is, or those of the inputs that it is computed from. */
    void addMissing(S subject, Scope scope, List<Missing> missing) {
        if (read(subject, scope) != null) {
            return;
        }
        int before = missing.size();
        for (Input<? super S, ?> input : source.inputs()) {
            input.addMissing(subject, scope, missing);
        }
        if (missing.size() == before) {
            JsonPointer place = look.place(scope);
            missing.add(new Missing(this, place, look.isUnread(scope, place)));
        }
    }
}
