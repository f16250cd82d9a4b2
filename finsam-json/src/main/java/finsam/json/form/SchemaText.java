package finsam.json.form;

import finsam.core.finding.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the JSON Schema of a document: the document itself, and below {@code $defs} every named schema that it refers to,
 * in the order of first use.
 *
 * <p>Every value below the document may be null, which is no answer.
 */
public final class SchemaText {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Function<String, Optional<Bilingual>> labels;
    private final JsonGenerator out;
    private final Map<String, Schema> definitions = new LinkedHashMap<>();
    private final Map<Codec<?>, String> names = new LinkedHashMap<>();

    private SchemaText(Function<String, Optional<Bilingual>> labels, JsonGenerator out) {
        this.labels = labels;
        this.out = out;
    }

    /**
     * Returns the schema of a document as text.
     *
     * @param document  the form of the document
     * @param id  its identifier
     * @param labels  the label of a property, {@code Record.property}
     */
    public static String of(DocumentForm<?, ?> document, String id, Function<String, Optional<Bilingual>> labels) {
        return PrettyJson.of(out -> new SchemaText(labels, out).write(document, id));
    }

    private void write(DocumentForm<?, ?> document, String id) {
        Schema schema = document.form().schema();
        out.writeStartObject();
        out.writeStringProperty("$schema", DIALECT);
        out.writeStringProperty("$id", id);
        keywords(
                schema.titledFirst(document.type())
                        .with("properties", properties(document, schema))
                        .with("required", List.of(Envelope.TYPE_NAME)),
                schema.name());
        out.writeName("$defs");
        out.writeStartObject();
        for (int written = 0; written < definitions.size(); written++) {
            String name = List.copyOf(definitions.keySet()).get(written);
            Schema definition = definitions.get(name);
            out.writeName(name);
            out.writeStartObject();
            if (definition != null) {
                keywords(definition.orNull(), definition.name());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Returns the properties of a document, which has to tell what it is. */
    private static Map<Object, Object> properties(DocumentForm<?, ?> document, Schema schema) {
        Map<Object, Object> properties = new LinkedHashMap<>();
        if (schema.keywords().get("properties") instanceof Map<?, ?> all) {
            properties.putAll(all);
        }
        properties.put(Envelope.TYPE_NAME, Envelope.TYPE.only(document.type()));
        return properties;
    }

    private void keywords(Schema schema, Optional<String> record) {
        schema.keywords().forEach((keyword, value) -> {
            out.writeName(keyword);
            if (keyword.equals("properties") && value instanceof Map<?, ?> properties) {
                properties(properties, record);
            } else {
                value(value);
            }
        });
    }

    private void properties(Map<?, ?> properties, Optional<String> record) {
        out.writeStartObject();
        properties.forEach((name, value) -> {
            out.writeName(name.toString());
            out.writeStartObject();
            record.flatMap(one -> labels.apply(one + "." + name)).ifPresent(this::title);
            content(value);
            out.writeEndObject();
        });
        out.writeEndObject();
    }

    private void title(Bilingual title) {
        out.writeStringProperty("title", title.swedish());
        out.writeStringProperty("x-title-en", title.english());
    }

    private void value(Object value) {
        if (value instanceof Codec<?> || value instanceof Schema) {
            out.writeStartObject();
            content(value);
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(this::value);
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, one) -> {
                out.writeName(name.toString());
                value(one);
            });
            out.writeEndObject();
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else {
            out.writeString(value.toString());
        }
    }

    /** Writes the keywords of a schema, or the reference to it if it has a name. */
    private void content(Object value) {
        if (value instanceof Codec<?> codec) {
            Schema schema = codec.schema();
            if (schema.name().isPresent()) {
                String name = names.computeIfAbsent(
                        codec, one -> define(schema, schema.name().get()));
                out.writeStringProperty("$ref", "#/$defs/" + name);
            } else {
                keywords(schema.orNull(), Optional.empty());
            }
        } else if (value instanceof Schema schema) {
            keywords(schema, Optional.empty());
        }
    }

    /** Takes up a definition; one that is equal to an earlier one of that name is the same. */
    private String define(Schema schema, String wanted) {
        String name = wanted;
        for (int i = 2; !schema.isSameAs(definitions.getOrDefault(name, schema)); i++) {
            name = wanted + i;
        }
        definitions.putIfAbsent(name, schema);
        return name;
    }
}
