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
    private final String name;
    private final JsonPointer path;
    private final Reader<S, V> reader;
    private final List<Input<? super S, ?>> sources;
    private final @Nullable Parameter<V> parameter;
    private final boolean hidden;
    private final boolean required;
    private final Origin origin;
    private final List<Timeline<?>> timelines;
    private final @Nullable V otherwise;

    /** Reads a value; null where there is none. */
    @FunctionalInterface
    interface Reader<S, V> {
        @Nullable
        V read(S subject, Scope scope);
    }

    private Input(
            String name,
            JsonPointer path,
            Reader<S, V> reader,
            List<Input<? super S, ?>> sources,
            @Nullable Parameter<V> parameter,
            boolean hidden,
            boolean required,
            Origin origin) {
        this(name, path, reader, sources, parameter, hidden, required, origin, List.of(), null);
    }

    private Input(
            String name,
            JsonPointer path,
            Reader<S, V> reader,
            List<Input<? super S, ?>> sources,
            @Nullable Parameter<V> parameter,
            boolean hidden,
            boolean required,
            Origin origin,
            List<Timeline<?>> timelines,
            @Nullable V otherwise) {
        this.name = name;
        this.path = path;
        this.reader = reader;
        this.sources = sources;
        this.parameter = parameter;
        this.hidden = hidden;
        this.required = required;
        this.origin = origin;
        this.timelines = timelines;
        this.otherwise = otherwise;
    }

    /**
     * Returns the input of an answer.
     *
     * @param path  where the answer stands, a JSON pointer below the document or row; its last segment is the name
     * @param answer  gives the answer, empty where it is missing
     */
    public static <S, V> Input<S, V> answer(String path, Function<S, Optional<V>> answer) {
        return new Input<>(
                path.substring(path.lastIndexOf('/') + 1),
                JsonPointer.of(path),
                (subject, scope) -> answer.apply(subject).orElse(null),
                List.of(),
                null,
                false,
                false,
                Origin.HERE);
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
        return new Input<>(
                parameter.name(),
                JsonPointer.ROOT,
                (subject, scope) -> scope.profile().find(parameter, scope.date()),
                List.of(),
                parameter,
                false,
                false,
                Origin.HERE);
    }

    /**
     * Returns the input of a parameter with the value that holds where the profile does not set it.
     *
     * @param parameter  the parameter, not null
     * @param otherwise  the value where the profile sets none, not null
     */
    public static <V> Input<Object, V> parameter(Parameter<V> parameter, V otherwise) {
        return new Input<>(
                parameter.name(),
                JsonPointer.ROOT,
                (subject, scope) -> {
                    V value = scope.profile().find(parameter, scope.date());
                    return value == null ? otherwise : value;
                },
                List.of(),
                parameter,
                false,
                false,
                Origin.HERE,
                List.of(),
                otherwise);
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
        Input<S, V> input = computed(
                name,
                day,
                which,
                (date, key) -> Optional.ofNullable(timelines.get(key)).flatMap(timeline -> timeline.valueOn(date)));
        return new Input<>(
                name,
                input.path,
                input.reader,
                input.sources,
                null,
                input.hidden,
                false,
                input.origin,
                List.copyOf(timelines.values()),
                null);
    }

    /**
     * Returns the day as of which a rulebook judges.
     *
     * @param name  the name under which it shows
     */
    public static Input<Object, LocalDate> date(String name) {
        return new Input<>(
                name,
                JsonPointer.ROOT,
                (subject, scope) -> scope.date(),
                List.of(),
                null,
                false,
                false,
                Origin.DOCUMENT);
    }

    /**
     * Returns an input computed from this one, at the same place; absent if this one is.
     *
     * @param result  the name of the result
     * @param function  computes the result, empty where there is none
     */
    public <W> Input<S, W> map(String result, Function<? super V, Optional<W>> function) {
        return new Input<>(
                result,
                path,
                (subject, scope) -> {
                    V value = read(subject, scope);
                    return value == null ? null : function.apply(value).orElse(null);
                },
                List.of(this),
                null,
                hidden,
                false,
                origin);
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
        return new Input<>(
                name,
                first.path,
                (subject, scope) -> {
                    A a = first.read(subject, scope);
                    B b = second.read(subject, scope);
                    return a == null || b == null ? null : function.apply(a, b).orElse(null);
                },
                List.of(first, second),
                null,
                first.hidden || second.hidden,
                false,
                first.origin);
    }

    /**
     * Returns an input whose value tells whether this one is answered: neither yes nor no where it could not be read.
     *
     * @param name  the name of the result
     */
    public Input<S, Boolean> answered(String name) {
        return new Input<>(
                name,
                path,
                (subject, scope) ->
                        read(subject, scope) != null ? Boolean.TRUE : isUnread(scope) ? null : Boolean.FALSE,
                List.of(),
                null,
                false,
                false,
                Origin.HERE);
    }

    /** Returns this input under another name. */
    public Input<S, V> named(String other) {
        return new Input<>(other, path, reader, sources, parameter, hidden, required, origin, timelines, otherwise);
    }

    /** Returns this input with a value that is never shown: free text, or personal data. */
    public Input<S, V> hidden() {
        return new Input<>(name, path, reader, sources, parameter, true, required, origin, timelines, otherwise);
    }

    /**
     * Returns this input with a value that shows, although something that it is computed from never does: a result that
     * tells nothing about a person.
     */
    public Input<S, V> shown() {
        return new Input<>(name, path, reader, sources, parameter, false, required, origin, timelines, otherwise);
    }

    /** Returns this input as one whose absence violates the rule, instead of leaving it undetermined. */
    public Input<S, V> required() {
        return new Input<>(name, path, reader, sources, parameter, hidden, true, origin, timelines, otherwise);
    }

    /**
     * Returns this input at another place.
     *
     * @param place  the place that findings point at, a JSON pointer below the document or row
     */
    public Input<S, V> at(String place) {
        return new Input<>(
                name,
                JsonPointer.of(place),
                reader,
                sources,
                parameter,
                hidden,
                required,
                origin,
                timelines,
                otherwise);
    }

    /**
     * Returns this input as one that is absent where anything at or below its place could not be read: a sum or a count
     * over rows is not known without all of them.
     */
    public Input<S, V> ifWhollyRead() {
        Reader<S, V> whole = (subject, scope) -> isUnread(scope) ? null : reader.read(subject, scope);
        return new Input<>(name, path, whole, sources, parameter, hidden, required, origin, timelines, otherwise);
    }

    /**
     * Returns this input of a document as one that is computed once in a run, for all rules that look at it; for what costs
     * more than to keep it. Not for an input of a row.
     */
    public Input<S, V> once() {
        Object key = new Object();
        Reader<S, V> kept = (subject, scope) -> scope.once(key, () -> Optional.ofNullable(reader.read(subject, scope)))
                .orElse(null);
        return new Input<>(name, path, kept, sources, parameter, hidden, required, origin, timelines, otherwise);
    }

    /** Returns this input with its place counted from the document, also where the rule looks at a row. */
    public Input<S, V> ofDocument() {
        return new Input<>(
                name, path, reader, sources, parameter, hidden, required, Origin.DOCUMENT, timelines, otherwise);
    }

    /**
     * Returns this input as it is read from another document of the same case; absent where the check was not given it.
     *
     * @param other  the other document, not null
     */
    public Input<Object, V> in(OtherDocument<? extends S> other) {
        return new Input<>(
                name,
                other.place().append(path),
                (subject, scope) -> {
                    S document = scope.other(other);
                    return document == null ? null : read(document, scope);
                },
                List.of(),
                null,
                hidden,
                false,
                Origin.of(other));
    }

    /** Returns the name under which the value shows. */
    public String name() {
        return name;
    }

    /** Returns where the value stands, below the document or row. */
    public JsonPointer path() {
        return path;
    }

    /** Returns the parameter that this reads, if it is one. */
    public Optional<Parameter<V>> parameter() {
        return Optional.ofNullable(parameter);
    }

    /** Returns the value that holds where the profile does not set the parameter that this reads. */
    public Optional<V> otherwise() {
        return Optional.ofNullable(otherwise);
    }

    /** Returns the timelines that this, or what it is computed from, takes a statutory value from. */
    public List<Timeline<?>> timelines() {
        return Stream.concat(timelines.stream(), sources.stream().flatMap(source -> source.timelines().stream()))
                .distinct()
                .toList();
    }

    /** Tells whether this itself takes a statutory value from a timeline. */
    boolean isStatutory() {
        return !timelines.isEmpty();
    }

    /** Tells whether the value is never shown. */
    public boolean isHidden() {
        return hidden;
    }

    /** Tells whether the absence of the value violates the rule. */
    public boolean isRequired() {
        return required;
    }

    @Nullable
    V read(S subject, Scope scope) {
        return reader.read(subject, scope);
    }

    JsonPointer place(Scope scope) {
        return origin.place(scope, path);
    }

    boolean isUnread(Scope scope) {
        return origin.hasUnread(scope) && origin.isUnread(scope, place(scope));
    }

    /** Returns the parameters that this is, or is computed from. */
    Stream<Input<?, ?>> parameters() {
        return parameter == null ? sources.stream().flatMap(Input::parameters) : Stream.of(this);
    }

    /** Tells whether this is a parameter that the profile does not set, and for which nothing else holds. */
    boolean isLacking(Scope scope) {
        return parameter != null && otherwise == null && scope.profile().find(parameter, scope.date()) == null;
    }

    /** Adds this to what is missing if it is, or those of the inputs that it is computed from. */
    void addMissing(S subject, Scope scope, List<? super Input<? super S, ?>> missing) {
        if (read(subject, scope) != null) {
            return;
        }
        int before = missing.size();
        for (Input<? super S, ?> source : sources) {
            source.addMissing(subject, scope, missing);
        }
        if (missing.size() == before) {
            missing.add(this);
        }
    }
}
