package finsam.examples.webform.form;

import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.examples.office.OfficeForm;
import finsam.examples.office.OfficeFormat;
import finsam.examples.webform.form.Shape.Label;
import finsam.json.FinsamJson;
import finsam.json.FinsamSchemas;
import finsam.json.ReadLimits;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form that people can fill in: the rules for its document, and its parts.
 *
 * @param rulebook  the rules, with the profile of the association
 * @param office  the same form as Word and Excel files
 * @param documentType  what the document says that it is
 * @param schemaVersion  the version of its format
 * @param label  what the document is called
 * @param parts  the fields
 */
public record OfferedForm<T extends Document>(
        Rulebook<T> rulebook,
        OfficeForm<T> office,
        String documentType,
        String schemaVersion,
        Label label,
        FormParts parts) {

    static <T extends Document> OfferedForm<T> of(Rulebook<T> rulebook) {
        JsonNode schema = JsonMapper.shared().readTree(FinsamSchemas.of(rulebook.subject()));
        JsonNode properties = schema.path("properties");
        return new OfferedForm<>(
                rulebook,
                OfficeForm.of(rulebook),
                properties.at("/documentType/anyOf/0/const").asString(),
                properties.at("/schemaVersion/examples/0").asString(),
                new Label(
                        schema.path("title").asString(),
                        schema.path("x-title-en").asString()),
                FormParts.of(rulebook.profile().layout(), SchemaShapes.of(schema)));
    }

    /** Returns the name by which it is asked for: that of the profile. */
    public String id() {
        return rulebook.profile().id();
    }

    /** Returns the title of the form. */
    public String title() {
        return rulebook.profile().layout().title();
    }

    /** Reads a document and judges what could be read. */
    public Verdict<T> check(byte[] json, ReadLimits limits, LocalDate date) {
        return rulebook.check(FinsamJson.read(json, rulebook.subject(), limits), date);
    }

    /** Returns a document as a file; empty if nothing of it can be read. */
    public Optional<byte[]> file(OfficeFormat format, byte[] json, ReadLimits limits) {
        return FinsamJson.read(json, rulebook.subject(), limits)
                .value()
                .filter(document -> !document.unread().contains(JsonPointer.ROOT))
                .map(document -> office.filled(format, document));
    }
}
