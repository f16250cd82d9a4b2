package finsam.examples.webform.form;

import finsam.examples.webform.form.Shape.Choice;
import finsam.examples.webform.form.Shape.Entry;
import finsam.examples.webform.form.Shape.Group;
import finsam.examples.webform.form.Shape.Label;
import finsam.examples.webform.form.Shape.Option;
import finsam.examples.webform.form.Shape.Property;
import finsam.examples.webform.form.Shape.Variant;
import finsam.examples.webform.form.Shape.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads from a JSON Schema of the library which shapes the answers of a document have. */
final class SchemaShapes {
    private static final String REF = "#/$defs/";
    private static final Set<String> ENVELOPE = Set.of("documentType", "schemaVersion", "unread");

    private final JsonNode definitions;

    private SchemaShapes(JsonNode schema) {
        this.definitions = schema.path("$defs");
    }

    /** Returns the answers of a document: all but those that tell what the document is. */
    static Group of(JsonNode schema) {
        Group all = new SchemaShapes(schema).group("", schema);
        return new Group(
                "",
                all.properties().stream()
                        .filter(property -> !ENVELOPE.contains(property.name()))
                        .toList());
    }

    private Group group(String name, JsonNode schema) {
        List<Property> properties = new ArrayList<>();
        schema.path("properties")
                .forEachEntry((property, node) -> properties.add(new Property(property, label(node), shape(node))));
        return new Group(name, properties);
    }

    private Shape shape(JsonNode node) {
        return node.has("$ref") ? shape(name(node), resolved(node)) : shape("", node);
    }

    private Shape shape(String name, JsonNode node) {
        if (node.has("oneOf")) {
            return variants(node.path("oneOf"));
        }
        if (node.has("anyOf")) {
            return oneOfManyForms(name, node);
        }
        if (isType(node, "array")) {
            return new Shape.Rows(shape(node.path("items")));
        }
        if (node.has("properties")) {
            return group(name, node);
        }
        if (node.path("additionalProperties").isObject()) {
            return new Shape.ByKey(shape(node.path("additionalProperties")));
        }
        return new Shape.Value(node.has("pattern") ? Entry.WORD : Entry.PROSE, examples(node));
    }

    /** Looks at the canonical form, which the schema has first; what people write instead is text. */
    private Shape oneOfManyForms(String name, JsonNode node) {
        List<JsonNode> forms = node.path("anyOf").valueStream().toList();
        List<Option> options = forms.stream()
                .filter(form -> form.path("const").isString())
                .map(SchemaShapes::option)
                .toList();
        if (!options.isEmpty()) {
            boolean isOpen = forms.stream().anyMatch(form -> isType(form, "string") && !form.has("pattern"));
            return new Choice(name, options, isOpen);
        }
        JsonNode canonical = forms.get(0);
        if (canonical.has("$ref") && !resolved(canonical).has("properties")) {
            return shape(canonical);
        }
        if (isType(canonical, "boolean")) {
            return new Shape.YesNo();
        }
        boolean isNumber = isType(canonical, "number") || isType(canonical, "integer");
        return new Shape.Value(isNumber ? Entry.NUMBER : Entry.WORD, examplesOf(node, forms));
    }

    private Shape variants(JsonNode forms) {
        List<Variant> variants = new ArrayList<>();
        String[] told = {""};
        forms.forEach(form -> form.path("properties").forEachEntry((property, node) -> {
            JsonNode constant = node.path("anyOf").path(0);
            told[0] = property;
            variants.add(new Variant(option(constant), without(property, resolvedFirst(form.path("allOf")))));
        }));
        return new Variants(told[0], variants);
    }

    private Group without(String told, JsonNode schema) {
        return new Group(
                "",
                group("", schema).properties().stream()
                        .filter(property -> !property.name().equals(told))
                        .toList());
    }

    private JsonNode resolvedFirst(JsonNode allOf) {
        return resolved(allOf.path(0));
    }

    private JsonNode resolved(JsonNode node) {
        return definitions.path(name(node));
    }

    private static String name(JsonNode node) {
        return node.path("$ref").asString("").replace(REF, "");
    }

    private static Option option(JsonNode constant) {
        return new Option(constant.path("const").asString(), label(constant));
    }

    private static Label label(JsonNode node) {
        return new Label(
                node.path("title").asString(""), node.path("x-title-en").asString(""));
    }

    private static List<String> examplesOf(JsonNode node, List<JsonNode> forms) {
        Optional<JsonNode> nearest =
                forms.stream().filter(form -> form.has("examples")).findFirst().filter(form -> !node.has("examples"));
        return examples(nearest.orElse(node));
    }

    private static List<String> examples(JsonNode node) {
        return node.path("examples").valueStream().map(JsonNode::asString).toList();
    }

    private static boolean isType(JsonNode node, String type) {
        JsonNode stated = node.path("type");
        return stated.isArray()
                ? stated.valueStream().anyMatch(one -> one.asString().equals(type))
                : stated.asString("").equals(type);
    }
}
