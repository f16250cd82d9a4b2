package finsam.json.text;

import finsam.core.finding.JsonPointer;
import finsam.core.time.StatedPeriod;
import finsam.core.time.StatedPeriodBuilder;
import finsam.json.FormText;
import finsam.json.form.Codec;
import finsam.json.form.JsonShape;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The cells of a form that say what a document says: the way back from a document to a form. */
public final class DocumentCells {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonPointer UNREAD = JsonPointer.of("/unread");

    private final FormLayout layout;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<JsonPointer> unread = new ArrayList<>();

    private DocumentCells(FormLayout layout) {
        this.layout = layout;
    }

    /** Returns the cells of a document that was written as JSON. */
    public static Map<String, String> of(FormLayout layout, String json, Codec<?> codec) {
        DocumentCells written = new DocumentCells(layout);
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            written.value(in, codec, JsonPointer.ROOT, Name.NONE);
        }
        written.unread.forEach(place -> written.lost(place, codec));
        return written.cells;
    }

    private void value(JsonParser in, @Nullable Codec<?> codec, JsonPointer here, Name above) {
        Name name = name(here, above);
        switch (in.currentToken()) {
            case START_OBJECT -> {
                if (codec != null && codec.shape() == JsonShape.PERIOD) {
                    period(in, here, name);
                } else {
                    parts(in, codec, here, name);
                }
            }
            case START_ARRAY -> {
                for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
                    value(in, Shapes.row(codec), here.element(i), name.row(i + 1));
                }
            }
            case VALUE_NULL -> put(name, "");
            case VALUE_TRUE -> text(here, name, "ja");
            case VALUE_FALSE -> text(here, name, "nej");
            default -> text(here, name, in.getString());
        }
    }

    private void parts(JsonParser in, @Nullable Codec<?> codec, JsonPointer here, Name name) {
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String part = in.currentName();
            in.nextToken();
            value(in, Shapes.part(codec, part), here.property(part), name.part(part));
        }
    }

    /** A period stands in one cell, as it was written, if that says the same. */
    private void period(JsonParser in, JsonPointer here, Name name) {
        Map<String, String> parts = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String part = in.currentName();
            in.nextToken();
            parts.put(part, in.getString());
        }
        String both = parts.get("start") + " – " + parts.get("end");
        String text = parts.getOrDefault("written", both);
        if (StatedPeriod.parse(text)
                .value()
                .filter(period -> isSame(period, parts))
                .isPresent()) {
            put(name, text);
        } else {
            parts.forEach((part, value) -> text(here.property(part), name.part(part), value));
        }
    }

    private static boolean isSame(StatedPeriod period, Map<String, String> parts) {
        StatedPeriodBuilder stated = new StatedPeriodBuilder();
        parts.forEach((part, value) -> {
            switch (part) {
                case "start" -> stated.start(LocalDate.parse(value));
                case "end" -> stated.end(LocalDate.parse(value));
                default -> stated.written(value);
            }
        });
        return period.equals(stated.build());
    }

    private void text(JsonPointer here, Name name, String text) {
        if (UNREAD.covers(here)) {
            unread.add(JsonPointer.of(text));
        } else {
            put(name, text);
        }
    }

    private void put(Name name, String text) {
        if (name.isField()) {
            cells.put(name.text(), text);
        }
    }

    /** A place that cannot be read says so, unless something of it could. */
    private void lost(JsonPointer place, Codec<?> document) {
        Codec<?> codec = document;
        JsonPointer here = JsonPointer.ROOT;
        Name name = Name.NONE;
        for (String segment : Answers.segments(place)) {
            boolean isRow = Answers.isRow(codec, segment);
            here = here.property(segment);
            name = name(here, isRow ? name.row(Integer.parseInt(segment) + 1) : name.part(segment));
            codec = isRow ? Shapes.row(codec) : Shapes.part(codec, segment);
        }
        if (name.isField()) {
            cells.putIfAbsent(name.text(), FormText.UNREAD);
            return;
        }
        layout.fields().stream()
                .filter(field -> place.covers(field.path()))
                .forEach(field -> cells.putIfAbsent(field.heading(), FormText.UNREAD));
    }

    /** A place that has a field of its own is named by it, every other one by the way from the field above. */
    private Name name(JsonPointer here, Name above) {
        return layout.fields().stream()
                .filter(field -> field.path().equals(here))
                .findFirst()
                .map(FormField::heading)
                .map(Name::new)
                .orElse(above);
    }

    /**
     * The name of a cell in the making.
     *
     * @param text  the field and the way from it, empty outside of every field
     */
    private record Name(String text) {
        static final Name NONE = new Name("");

        boolean isField() {
            return !text.isEmpty();
        }

        Name row(int number) {
            return isField() ? new Name(text + "[" + number + "]") : this;
        }

        Name part(String part) {
            return isField() ? new Name(text + "/" + part) : this;
        }
    }
}
