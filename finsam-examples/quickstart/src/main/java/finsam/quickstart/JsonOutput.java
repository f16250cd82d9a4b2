package finsam.quickstart;

import finsam.json.VerdictJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints what was found for another program: a JSON list with an object for each file. */
final class JsonOutput {
    private final PrintWriter out;
    private final Locale locale;
    private final boolean explain;

    JsonOutput(PrintWriter out, Locale locale, boolean explain) {
        this.out = out;
        this.locale = locale;
        this.explain = explain;
    }

    void print(List<Validate.Checked> all) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (Validate.Checked checked : all) {
                json.writeStartObject();
                json.writeStringProperty("file", checked.file().toString());
                json.writeName("verdict");
                json.writeRawValue(verdict(checked).strip());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println(text);
    }

    /** Returns what was found in a document, in one line. */
    String inOneLine(Validate.Checked checked) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);
                JsonParser verdict = new JsonFactory().createParser(ObjectReadContext.empty(), verdict(checked))) {
            verdict.nextToken();
            json.copyCurrentStructure(verdict);
        }
        return text.toString();
    }

    private String verdict(Validate.Checked checked) {
        return checked.verdict()
                .map(verdict ->
                        explain ? VerdictJson.writeExplained(verdict, locale) : VerdictJson.write(verdict, locale))
                .orElseGet(() -> VerdictJson.write(checked.findings(), locale));
    }
}
