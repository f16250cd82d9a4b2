package finsam.rules.catalogue;

import finsam.rules.profile.Parameter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The catalogue of rules: {@code RULES.md} for people and {@code rules.json} for machines. */
final class Catalogue {
    private Catalogue() {}

    static String markdown() {
        List<Entry> entries = Entry.all();
        StringBuilder text = new StringBuilder();
        text.append("# The rules\n\nGenerated from the rules themselves; a test fails when this page is stale. ")
                .append("Regenerate it with `./mvnw -q -B -pl finsam-rules -am test -Dtest=CatalogueTest ")
                .append("-Dsurefire.failIfNoSpecifiedTests=false -Dfinsam.regenerate=true`.\n\n")
                .append(entries.size())
                .append(
                        " rules. How to read one: its code is permanent; **statement**, severity (revision), what it is about, ")
                .append("where it is written.\n\n")
                .append(
                        "- [By section of law](#by-section-of-law)\n- [By source](#by-source)\n- [All rules](#all-rules)\n")
                .append("- [From the domain's list](#from-the-domains-list)\n\n");
        sections(text);
        bySource(entries, text);
        text.append("## All rules\n\n");
        entries.forEach(entry -> rule(entry, text));
        sourceIds(text);
        return text.toString();
    }

    private static void sections(StringBuilder text) {
        text.append(
                        "## By section of law\n\nWhat became of each section that has something to check, and of the roles in the ")
                .append(
                        "national follow-up.\n\n| section | about | rules | computed by | remark |\n|---|---|---|---|---|\n");
        for (Section section : Section.all()) {
            text.append("| ")
                    .append(section.citation())
                    .append(" | ")
                    .append(section.about())
                    .append(" | ")
                    .append(section.rules().stream().map(Catalogue::link).collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(section.computation().isEmpty() ? "" : "`" + section.computation() + "`")
                    .append(" | ")
                    .append(section.remark())
                    .append(" |\n");
        }
        text.append('\n');
    }

    private static void bySource(List<Entry> entries, StringBuilder text) {
        Map<String, List<String>> sources = new TreeMap<>();
        entries.forEach(entry -> entry.citations()
                .forEach(citation -> sources.computeIfAbsent(citation, one -> new ArrayList<>())
                        .add(entry.code())));
        text.append("## By source\n\n| source | rules |\n|---|---|\n");
        sources.forEach((source, codes) -> text.append("| ")
                .append(source)
                .append(" | ")
                .append(codes.stream().map(Catalogue::link).collect(Collectors.joining(", ")))
                .append(" |\n"));
        text.append('\n');
    }

    private static void rule(Entry entry, StringBuilder text) {
        text.append("### ").append(entry.code()).append("\n\n");
        text.append("**")
                .append(entry.statement("en"))
                .append("**  \n*")
                .append(entry.statement("sv"))
                .append("*\n\n");
        text.append("- ")
                .append(entry.rule().severity())
                .append(", revision ")
                .append(entry.rule().revision())
                .append("; about: ")
                .append(String.join(", ", entry.subjects()))
                .append("; from ")
                .append(entry.rule().sourceId())
                .append('\n');
        text.append("- source: ").append(String.join("; ", entry.citations())).append('\n');
        text.append("- looks at: ").append(String.join(", ", entry.inputs())).append('\n');
        for (Parameter<?> parameter : entry.parameters()) {
            text.append("- parameter `")
                    .append(parameter.name())
                    .append("`: ")
                    .append(parameter.english())
                    .append(" (")
                    .append(parameter.type().expectation())
                    .append(parameter.isLimit() ? "; a limit" : "")
                    .append(')')
                    .append(entry.defaultOf(parameter)
                            .map(value -> "; " + value + " where no profile sets it")
                            .orElse(""))
                    .append(setBy(parameter))
                    .append('\n');
        }
        text.append("- ")
                .append(entry.sourcePlace()
                        .map(place -> "[code](" + place + ")")
                        .orElse(""))
                .append(entry.scenarioPlaces().stream()
                        .map(place -> ", [scenarios](" + place + ")")
                        .collect(Collectors.joining()))
                .append("\n\n");
    }

    private static String setBy(Parameter<?> parameter) {
        List<String> values =
                SetValue.of(parameter).stream().map(SetValue::text).toList();
        return values.isEmpty() ? "; not set by a known profile" : "; " + String.join(", ", values);
    }

    private static void sourceIds(StringBuilder text) {
        text.append(
                        "## From the domain's list\n\nWhat became of each entry.\n\n| id | what became of it | where | remark |\n")
                .append("|---|---|---|---|\n");
        for (SourceIds id : SourceIds.all()) {
            text.append("| ")
                    .append(id.id())
                    .append(" | ")
                    .append(id.fate())
                    .append(" | ")
                    .append(
                            id.fate().equals("implemented")
                                    ? link(id.where())
                                    : id.where().isEmpty() ? "" : "`" + id.where() + "`")
                    .append(" | ")
                    .append(id.remark())
                    .append(" |\n");
        }
    }

    private static String link(String code) {
        return "[" + code + "](#" + code + ")";
    }

    static String json() {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
            }
        };
        try (JsonGenerator out = new JsonFactory().createGenerator(context, text)) {
            out.writeStartArray();
            Entry.all().forEach(entry -> rule(entry, out));
            out.writeEndArray();
        }
        return text.append('\n').toString();
    }

    private static void rule(Entry entry, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("code", entry.code());
        out.writeStringProperty("sourceId", entry.rule().sourceId());
        out.writeStringProperty("severity", entry.rule().severity().name());
        out.writeNumberProperty("revision", entry.rule().revision());
        texts("subjects", entry.subjects(), out);
        out.writeStringProperty("statementSv", entry.statement("sv"));
        out.writeStringProperty("statementEn", entry.statement("en"));
        texts("citations", entry.citations(), out);
        texts("inputs", entry.inputs(), out);
        out.writeName("parameters");
        out.writeStartArray();
        entry.parameters().forEach(parameter -> parameter(entry, parameter, out));
        out.writeEndArray();
        texts("scenarios", entry.scenarioPlaces(), out);
        out.writeEndObject();
    }

    private static void parameter(Entry entry, Parameter<?> parameter, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("name", parameter.name());
        out.writeStringProperty("type", parameter.type().expectation());
        out.writeBooleanProperty("limit", parameter.isLimit());
        entry.defaultOf(parameter).ifPresent(value -> out.writeStringProperty("default", value));
        out.writeName("setBy");
        out.writeStartArray();
        for (SetValue value : SetValue.of(parameter)) {
            out.writeStartObject();
            out.writeStringProperty("profile", value.profile());
            texts("value", value.value(), out);
            value.from().ifPresent(day -> out.writeStringProperty("from", day.toString()));
            value.until().ifPresent(day -> out.writeStringProperty("until", day.toString()));
            out.writeStringProperty("citation", value.citation());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void texts(String name, List<String> texts, JsonGenerator out) {
        out.writeName(name);
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }
}
