package finsam.json.form;

import finsam.json.ReadLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Several values of one type, as a JSON list.
 *
 * <p>An element that cannot be read keeps its place if its type has something to keep it with, such as a record without
 * answers; else it is left out.
 *
 * @param <E>  the type of the elements
 */
public final class Many<E> implements Codec<List<E>> {
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d*");

    private final Codec<E> element;
    private final @Nullable Comparator<? super E> order;

    private final boolean isWhole;

    private Many(Codec<E> element, @Nullable Comparator<? super E> order, boolean isWhole) {
        this.element = element;
        this.order = order;
        this.isWhole = isWhole;
    }

    /** Returns a list in the order of the record. */
    public static <E> Many<E> list(Codec<E> element) {
        return new Many<>(element, null, false);
    }

    /** Returns a list in which the place of an element counts, so that an element without an answer is an error. */
    public static <E> Many<E> whole(Codec<E> element) {
        return new Many<>(element, null, true);
    }

    /** Returns a set; it is written in the order of its elements, so that equal sets give equal texts. */
    public static <E> Many<E> set(Codec<E> element, Comparator<? super E> order) {
        return new Many<>(element, order, false);
    }

    /** Returns how an element is read and written. */
    public Codec<E> element() {
        return element;
    }

    /** Tells whether these are a set, whose order says nothing. */
    public boolean isSet() {
        return order != null;
    }

    @Override
    public List<Codec<?>> parts() {
        return List.of(element);
    }

    List<E> inOrder(Collection<E> values) {
        if (order != null && values.size() > 1) {
            return values.stream().sorted(order).toList();
        }
        return values instanceof List<E> list ? list : List.copyOf(values);
    }

    @Override
    public boolean has(List<String> segments) {
        return segments.isEmpty()
                || (INDEX.matcher(segments.get(0)).matches() && element.has(segments.subList(1, segments.size())));
    }

    @Override
    public @Nullable List<E> read(FormReader in) {
        if (!in.is(JsonToken.START_ARRAY)) {
            in.wrongType(JsonShape.LIST);
            return null;
        }
        List<E> values = new ArrayList<>();
        for (int i = 0; in.nextElement(i); i++) {
            int before = in.unread().size();
            E value = in.isNull() ? null : element.read(in);
            if (value == null && isWhole && in.unread().size() == before && !in.isStopped()) {
                in.wrongType(element.shape(), JsonShape.NOTHING);
            }
            E kept = value == null && !in.isStopped() ? element.blank() : value;
            if (kept != null) {
                values.add(kept);
            }
            in.leave();
        }
        return values;
    }

    @Override
    public void write(List<E> values, JsonGenerator out) {
        out.writeStartArray();
        for (E value : values) {
            element.write(value, out);
        }
        out.writeEndArray();
    }

    @Override
    public Schema schema() {
        Object items =
                isWhole ? Schema.anything().with("allOf", List.of(element)).with("not", Written.noAnswer()) : element;
        return Schema.of("array").with("items", items).with("maxItems", ReadLimits.DEFAULTS.listSize());
    }

    @Override
    public JsonShape shape() {
        return JsonShape.LIST;
    }
}
