package finsam.json.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The table of one record: a line for each property, in the order in which they are written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T>  the record
 * @param <B>  its builder
 */
public final class Form<T, B> implements Codec<T> {
    private final Class<T> type;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final List<Line<T, B, ?>> lines;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    private Form(Class<T> type, Supplier<B> start, Function<B, T> build, List<Line<T, B, ?>> lines) {
        this.type = type;
        this.start = start;
        this.build = build;
        this.lines = lines;
        for (Line<T, B, ?> line : lines) {
            indexes.put(line.name(), names.size());
            if (!names.add(line.name())) {
                throw new IllegalArgumentException("lines: '" + line.name() + "' stands twice");
            }
        }
    }

    /**
     * Starts a form.
     *
     * @param type  the record
     * @param start  makes an empty builder
     * @param build  makes the record
     */
    public static <T, B> Lines<T, B> of(Class<T> type, Supplier<B> start, Function<B, T> build) {
        return new Lines<>(type, start, build);
    }

    /** Returns the names of the properties, in order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /**
     * Returns how the value of a property is read and written.
     *
     * @throws IllegalArgumentException if there is no such property
     */
    public Codec<?> codec(String name) {
        return line(name).codec();
    }

    /**
     * Tells whether an answer is personal, so that no finding shows it.
     *
     * @throws IllegalArgumentException if there is no such property
     */
    public boolean isPersonal(String name) {
        return line(name).isPersonal();
    }

    private Line<T, B, ?> line(String name) {
        Integer index = indexes.get(name);
        if (index == null) {
            throw new IllegalArgumentException("name: no property '" + name + "'");
        }
        return lines.get(index);
    }

    @Override
    public List<Codec<?>> parts() {
        return lines.stream().<Codec<?>>map(Line::codec).toList();
    }

    @Override
    public boolean has(List<String> segments) {
        return segments.isEmpty()
                || (names.contains(segments.get(0))
                        && codec(segments.get(0)).has(segments.subList(1, segments.size())));
    }

    @Override
    public @Nullable T read(FormReader in) {
        if (!in.isObject()) {
            in.wrongType(JsonShape.OBJECT);
            return null;
        }
        B builder = start.get();
        fill(builder, in);
        return build.apply(builder);
    }

    B builder() {
        return start.get();
    }

    T build(B builder) {
        return build.apply(builder);
    }

    /** Reads the object here into a builder. */
    void fill(B builder, FormReader in) {
        boolean[] seen = new boolean[lines.size()];
        Set<String> meant = Set.of();
        int next = 0;
        while (in.nextProperty(next < lines.size() ? lines.get(next).written() : null)) {
            int index = index(in.name(), next);
            if (index < 0) {
                meant = meant.isEmpty() ? new LinkedHashSet<>() : meant;
                in.unknownProperty(names).ifPresent(meant::add);
            } else if (seen[index]) {
                in.duplicateProperty();
            } else {
                seen[index] = true;
                next = index + 1;
                read(lines.get(index), builder, in);
            }
        }
        for (String name : meant) {
            if (!seen[indexes.getOrDefault(name, 0)]) {
                in.unread(name);
            }
        }
    }

    /** Returns the index of a property, which probably is a certain one, or -1 if there is no such property. */
    private int index(String name, int probable) {
        return probable < lines.size() && lines.get(probable).name().equals(name)
                ? probable
                : indexes.getOrDefault(name, -1);
    }

    private void read(Line<T, B, ?> line, B builder, FormReader in) {
        if (in.enter(line.name()) && !in.isNull()) {
            line.read(in, builder);
        }
        in.leave();
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        for (Line<T, B, ?> line : lines) {
            line.write(value, out);
        }
        out.writeEndObject();
    }

    /** Returns the type of the record. */
    public Class<T> type() {
        return type;
    }

    @Override
    public JsonShape shape() {
        return JsonShape.OBJECT;
    }

    /** Returns the schema of the object, named as the record; one in the making is named as what it becomes. */
    @Override
    public Schema schema() {
        Map<String, Codec<?>> properties = new LinkedHashMap<>();
        lines.forEach(line -> properties.put(line.name(), line.codec()));
        return Schema.of("object")
                .with("properties", properties)
                .with("additionalProperties", false)
                .named(type.getSimpleName().replaceFirst("^Written", ""));
    }

    /** Returns a record without answers. */
    @Override
    public T blank() {
        return build.apply(start.get());
    }

    /**
     * A form in the making.
     *
     * @param <T>  the record
     * @param <B>  its builder
     */
    public static final class Lines<T, B> {
        private final Class<T> type;
        private final Supplier<B> start;
        private final Function<B, T> build;
        private final List<Line<T, B, ?>> lines = new ArrayList<>();

        private Lines(Class<T> type, Supplier<B> start, Function<B, T> build) {
            this.type = type;
            this.start = start;
            this.build = build;
        }

        /** Adds an answer in words. */
        public Lines<T, B> text(String name, Function<T, Optional<String>> value, BiConsumer<B, String> setter) {
            return optional(name, Scalars.TEXT, value, setter);
        }

        /** Adds an answer. */
        public <V> Lines<T, B> optional(
                String name, Codec<V> codec, Function<T, Optional<V>> value, BiConsumer<B, V> setter) {
            lines.add(Line.of(name, codec, value, setter));
            return this;
        }

        /** Adds several answers. */
        public <V> Lines<T, B> many(
                String name,
                Many<V> codec,
                Function<T, ? extends Collection<V>> values,
                BiConsumer<B, List<V>> setter) {
            lines.add(Line.many(name, codec, values, setter));
            return this;
        }

        /** Adds an answer that always has a value, and is not written if that is the empty one. */
        public <V> Lines<T, B> plain(
                String name, Codec<V> codec, Function<T, V> value, BiConsumer<B, V> setter, V empty) {
            return optional(
                    name,
                    codec,
                    record -> Optional.of(value.apply(record)).filter(answer -> !answer.equals(empty)),
                    setter);
        }

        /** Adds a property whose value tells what the record is, and is part of no answer. */
        public <V> Lines<T, B> fixed(String name, Codec<V> codec, V value) {
            return optional(name, codec, record -> Optional.of(value), (builder, read) -> {});
        }

        /** Adds a property that may stand there, says nothing new, and is not written. */
        public <V> Lines<T, B> accepted(String name, Codec<V> codec) {
            return optional(name, codec, record -> Optional.empty(), (builder, read) -> {});
        }

        /** Marks the answer that was added last as personal: no finding shows what was written there. */
        public Lines<T, B> personal() {
            lines.add(lines.remove(lines.size() - 1).personal());
            return this;
        }

        /** Returns the form. */
        public Form<T, B> done() {
            return new Form<>(type, start, build, List.copyOf(lines));
        }
    }
}
