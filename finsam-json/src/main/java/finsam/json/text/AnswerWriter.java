package finsam.json.text;

import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import finsam.json.form.Codec;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes answers as the JSON that their forms read, so that a text means the same in a cell as in JSON.
 *
 * <p>What cannot be written is a finding, and its place counts as unread.
 */
final class AnswerWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final ReadLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<JsonPointer> unread = new LinkedHashSet<>();

    AnswerWriter(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns the text of a document of a type. */
    String document(String type, Node root, Codec<?> codec, Set<JsonPointer> alsoUnread) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("documentType", type);
            parts(root, codec, JsonPointer.ROOT, out);
            unread.addAll(alsoUnread);
            out.writeName("unread");
            out.writeStartArray();
            unread.forEach(place -> out.writeString(place.toString()));
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    /** Returns what was found while writing. */
    List<Finding> findings() {
        return findings;
    }

    private void tell(FindingType type, JsonPointer here, Map<String, ?> arguments) {
        findings.add(Finding.of(type, Severity.ERROR, here, arguments, List.of()));
    }

    private void unreadable(FindingType type, JsonPointer here, Map<String, ?> arguments) {
        tell(type, here, arguments);
        unread.add(here);
    }

    private void write(Node node, @Nullable Codec<?> codec, JsonPointer here, JsonGenerator out) {
        problems(node, here);
        if (Shapes.hasRows(codec)) {
            list(node, codec, here, out);
        } else if (!node.isLeaf() || Shapes.isRecord(codec)) {
            record(node, codec, here, out);
        } else {
            JsonShape shape = codec == null ? JsonShape.TEXT : codec.shape();
            Optional.ofNullable(node.text())
                    .flatMap(text -> CellText.scalar(text, shape))
                    .ifPresentOrElse(out::writeString, out::writeNull);
        }
    }

    private void problems(Node node, JsonPointer here) {
        if (node.isUnread()) {
            unread.add(here);
        }
        for (Node.Problem problem : node.problems) {
            tell(problem.type(), here, problem.arguments());
            if (problem.unread()) {
                unread.add(here);
            }
        }
        node.problems.clear();
    }

    private void record(Node node, @Nullable Codec<?> codec, JsonPointer here, JsonGenerator out) {
        String text = node.text();
        if (text != null) {
            inWords(node, text, codec, here);
        }
        if (node.parts.isEmpty()) {
            out.writeNull();
        } else {
            out.writeStartObject();
            parts(node, codec, here, out);
            out.writeEndObject();
        }
    }

    /** A text for the whole of a record is its description; a record without one has to be given part by part. */
    private void inWords(Node node, String text, @Nullable Codec<?> codec, JsonPointer here) {
        Optional<String> part = Shapes.inWords(codec);
        if (part.isPresent()) {
            node.parts.computeIfAbsent(part.get(), none -> new Node()).take(text);
        } else if (node.isLeaf()) {
            List<String> parts = List.copyOf(Shapes.parts(codec));
            unreadable(JsonFindings.FIELD_PARTS, here, FormReader.ordered("part", parts.get(0), "allowed", parts));
        } else {
            tell(JsonFindings.FIELD_TWICE, here, Map.of());
        }
    }

    private void parts(Node node, @Nullable Codec<?> codec, JsonPointer here, JsonGenerator out) {
        node.parts.forEach((name, part) -> {
            out.writeName(name);
            write(part, Shapes.part(codec, name), here.property(name), out);
        });
    }

    private void list(Node node, @Nullable Codec<?> codec, JsonPointer here, JsonGenerator out) {
        List<Node> rows = rows(node, codec, here);
        if (rows.size() > limits.listSize()) {
            unreadable(JsonFindings.LIST_TOO_LONG, here, Map.of("limit", limits.listSize()));
            rows = rows.subList(0, limits.listSize());
        }
        out.writeStartArray();
        for (int i = 0; i < rows.size(); i++) {
            write(rows.get(i), Shapes.row(codec), here.element(i), out);
        }
        out.writeEndArray();
    }

    private List<Node> rows(Node node, @Nullable Codec<?> codec, JsonPointer here) {
        String text = node.text();
        if (text != null && node.isLeaf()) {
            return Shapes.split(text, codec).stream().map(Node::of).toList();
        }
        if (text != null) {
            tell(JsonFindings.FIELD_TWICE, here, Map.of());
        }
        List<Node> rows = new ArrayList<>();
        node.rows.forEach((index, row) -> {
            // An empty row keeps its place among amounts and years, where the place says which one it is.
            while (Shapes.keepsPlaces(codec) && rows.size() < index) {
                rows.add(new Node());
            }
            rows.add(row);
        });
        node.parts.forEach((name, box) -> box(name, box, codec, here).ifPresent(rows::add));
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isLost()) {
            unread.add(here.element(rows.size() - 1));
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    /** A box of a list: its name is a word of the list, and its text tells whether it is ticked. */
    private Optional<Node> box(String name, Node box, @Nullable Codec<?> codec, JsonPointer here) {
        problems(box, here);
        Codec<?> element = Shapes.row(codec);
        String text = box.text();
        if (element == null || element.shape() != JsonShape.WORD || !box.isLeaf()) {
            unreadable(JsonFindings.FIELD_ROW, here, Map.of("limit", limits.listSize()));
            return Optional.empty();
        }
        if (text != null && !CellText.isTick(text) && !CellText.isNoTick(text)) {
            Map<String, Object> arguments =
                    FormReader.ordered("expected", JsonShape.YES_OR_NO, "actual", JsonShape.TEXT);
            unreadable(JsonFindings.TYPE, here, arguments);
        }
        return text != null && CellText.isTick(text) ? Optional.of(Node.of(name)) : Optional.empty();
    }
}
