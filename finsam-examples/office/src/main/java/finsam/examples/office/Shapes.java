package finsam.examples.office;

import finsam.core.finding.Document;
import finsam.examples.office.Shape.Kind;
import finsam.json.FinsamSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON Schema of a document tells about its places: what they are called, and what stands there. */
final class Shapes {
    private static final Set<String> ENVELOPE = Set.of("documentType", "schemaVersion", "unread");
    private static final int DEEPEST = 12;

    private final JsonNode definitions;

    private Shapes(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** Returns what a document consists of. */
    static Shape of(Class<? extends Document> type) {
        JsonNode schema = JsonMapper.shared().readTree(FinsamSchemas.of(type));
        return new Shapes(schema.path("$defs")).record(titles(schema, List.of("")), schema, 0);
    }

    private Shape shape(JsonNode node, List<String> above, int depth) {
        List<String> titles = titles(node, above);
        JsonNode real = node.has("$ref") ? definition(node) : node;
        String name = node.path("$ref").asString("").replaceFirst(".*/", "");
        if (real.has("properties") || real.has("oneOf")) {
            return depth > DEEPEST ? answer(titles, Kind.TEXT) : record(titles, real, depth);
        }
        if (real.has("items")) {
            Shape element = shape(real.path("items"), List.of(""), depth + 1);
            return new Shape(titles, Kind.LIST, Map.of(), element, Map.of());
        }
        if (real.has("additionalProperties")) {
            return answer(titles, Kind.YEARS);
        }
        JsonNode first = definition(real.path("anyOf").path(0));
        Map<String, Shape> parts =
                first.has("properties") ? record(titles, first, depth + 1).parts() : Map.of();
        return new Shape(titles, kind(name, real), parts, null, terms(real));
    }

    private static Shape answer(List<String> titles, Kind kind) {
        return new Shape(titles, kind, Map.of(), null, Map.of());
    }

    private Shape record(List<String> titles, JsonNode node, int depth) {
        Map<String, Shape> parts = new LinkedHashMap<>();
        if (node.has("oneOf")) {
            choices(node.path("oneOf"), parts, depth);
        } else {
            node.path("properties").properties().stream()
                    .filter(property -> depth > 0 || !ENVELOPE.contains(property.getKey()))
                    .forEach(property -> parts.put(
                            property.getKey(), shape(property.getValue(), List.of(property.getKey()), depth + 1)));
        }
        return new Shape(titles, Kind.RECORD, parts, null, Map.of());
    }

    /** A record of one of several kinds has the parts of all of them. */
    private void choices(JsonNode kinds, Map<String, Shape> parts, int depth) {
        for (JsonNode kind : kinds) {
            for (JsonNode form : kind.path("allOf")) {
                record(List.of(""), definition(form), depth + 1).parts().forEach(parts::putIfAbsent);
            }
        }
    }

    private JsonNode definition(JsonNode reference) {
        return definitions.path(reference.path("$ref").asString("").replaceFirst(".*/", ""));
    }

    private static Kind kind(String name, JsonNode node) {
        return switch (name) {
            case "Sek" -> Kind.AMOUNT;
            case "WholeNumber" -> Kind.COUNT;
            case "Share" -> Kind.SHARE;
            default -> node.path("anyOf").path(0).path("$ref").asString("").endsWith("/Sek") ? Kind.AMOUNT : Kind.TEXT;
        };
    }

    private static Map<String, String> terms(JsonNode node) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (JsonNode word : node.path("anyOf")) {
            if (word.path("const").isString() && word.has("title")) {
                terms.put(word.path("const").asString(), word.path("title").asString());
            }
        }
        return terms;
    }

    private static List<String> titles(JsonNode node, List<String> otherwise) {
        List<String> titles = new ArrayList<>();
        if (node.has("title")) {
            titles.add(node.path("title").asString());
            titles.add(node.path("x-title-en").asString());
        }
        titles.addAll(otherwise);
        return titles;
    }
}
