package finsam.json;

import finsam.core.citation.Citation;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.money.Sek;
import finsam.core.time.YearLabel;
import finsam.json.form.PrettyJson;
import finsam.rules.Judgement;
import finsam.rules.Receipt;
import finsam.rules.Verdict;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.RuleExplanation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes verdicts and findings as JSON, for other systems to read.
 *
 * <p>Equal verdicts give equal texts. Messages are in the language asked for; everything else is the same in every
 * language. Nothing personal is written.
 *
 * <p>Stateless and thread-safe.
 */
public final class VerdictJson {
    private VerdictJson() {}

    /**
     * Writes a verdict: its status, its findings and its open questions.
     *
     * @param verdict  the verdict, not null
     * @param locale  the language of the messages, not null
     */
    public static String write(Verdict<?> verdict, Locale locale) {
        return PrettyJson.of(out -> verdict(verdict, locale, false, out));
    }

    /**
     * Writes a verdict with its receipt and the explanation of every rule.
     *
     * @param verdict  the verdict, not null
     * @param locale  the language of the messages, not null
     */
    public static String writeExplained(Verdict<?> verdict, Locale locale) {
        return PrettyJson.of(out -> verdict(verdict, locale, true, out));
    }

    /**
     * Writes the findings of a reading that has no value.
     *
     * @param findings  the findings, not null
     * @param locale  the language of the messages, not null
     */
    public static String write(List<Finding> findings, Locale locale) {
        return PrettyJson.of(out -> {
            out.writeStartObject();
            out.writeStringProperty("status", "UNREADABLE");
            findings(findings, locale, out);
            out.writeEndObject();
        });
    }

    static void verdict(Verdict<?> verdict, Locale locale, boolean explained, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("status", verdict.status().name());
        out.writeStringProperty("rulebook", verdict.rulebook().id());
        out.writeStringProperty("version", verdict.rulebook().version());
        out.writeStringProperty("date", verdict.date().toString());
        findings(verdict.findings(), locale, out);
        out.writeName("open");
        out.writeStartArray();
        verdict.open().forEach(question -> question(question, locale, out));
        out.writeEndArray();
        if (explained) {
            receipt(verdict.receipt(), out);
            out.writeName("explanation");
            out.writeStartArray();
            verdict.explain().forEach(explanation -> explanation(explanation, locale, out));
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void findings(List<Finding> findings, Locale locale, JsonGenerator out) {
        out.writeName("findings");
        out.writeStartArray();
        findings.forEach(finding -> finding(finding, locale, out));
        out.writeEndArray();
    }

    /** Writes a finding. */
    static void finding(Finding finding, Locale locale, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("code", finding.code());
        out.writeStringProperty("severity", finding.severity().name());
        out.writeStringProperty("path", finding.path().toString());
        finding.position().ifPresent(position -> {
            out.writeNumberProperty("line", position.line());
            out.writeNumberProperty("column", position.column());
        });
        out.writeStringProperty("message", finding.message(locale));
        arguments(finding, out);
        citations(finding.citations(), out);
        out.writeEndObject();
    }

    static void arguments(Finding finding, JsonGenerator out) {
        out.writeName("arguments");
        out.writeStartObject();
        for (Map.Entry<String, Object> argument : finding.arguments().entrySet()) {
            out.writeName(argument.getKey());
            value(argument.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void question(OpenQuestion question, Locale locale, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("code", question.code());
        out.writeStringProperty("severity", question.severity().name());
        out.writeStringProperty("path", question.path().toString());
        out.writeStringProperty("reason", question.reason().name());
        out.writeName("missing");
        texts(question.missing().stream().map(JsonPointer::toString).toList(), out);
        out.writeStringProperty("requirement", question.message(locale));
        citations(question.citations(), out);
        out.writeEndObject();
    }

    private static void receipt(Receipt receipt, JsonGenerator out) {
        out.writeName("receipt");
        out.writeStartObject();
        out.writeStringProperty("library", receipt.library());
        out.writeStringProperty("rulebook", receipt.rulebook());
        out.writeStringProperty("version", receipt.version());
        out.writeStringProperty("contentHash", receipt.contentHash());
        out.writeStringProperty("date", receipt.date().toString());
        out.writeName("outcomes");
        out.writeStartObject();
        receipt.outcomes().forEach((code, outcome) -> out.writeStringProperty(code, outcome.name()));
        out.writeEndObject();
        out.writeName("judgements");
        out.writeStartArray();
        for (Judgement judgement : receipt.judgements()) {
            out.writeStartObject();
            out.writeStringProperty("code", judgement.code());
            out.writeStringProperty("decision", judgement.decision().name());
            out.writeStringProperty("reason", judgement.reason());
            out.writeStringProperty("role", judgement.role());
            out.writeStringProperty("date", judgement.date().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void explanation(RuleExplanation explanation, Locale locale, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("code", explanation.rule().code());
        out.writeStringProperty("outcome", explanation.outcome().name());
        out.writeStringProperty(
                "requirement", explanation.rule().type().variant("rule").template(locale));
        out.writeName("steps");
        out.writeStartArray();
        for (RuleExplanation.Step step : explanation.steps()) {
            out.writeStartObject();
            out.writeStringProperty("path", step.path().toString());
            out.writeStringProperty("outcome", step.outcome().name());
            out.writeName("values");
            out.writeStartArray();
            step.values().forEach(value -> explained(value, out));
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        citations(explanation.rule().citations(), out);
        out.writeEndObject();
    }

    private static void explained(RuleExplanation.Value value, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("name", value.name());
        out.writeStringProperty("path", value.path().toString());
        out.writeStringProperty("state", value.state().name());
        value.value().ifPresent(shown -> {
            out.writeName("value");
            value(shown, out);
        });
        value.origin().ifPresent(origin -> out.writeStringProperty("origin", origin));
        out.writeEndObject();
    }

    static void citations(List<Citation> citations, JsonGenerator out) {
        out.writeName("citations");
        texts(citations.stream().map(Citation::text).toList(), out);
    }

    static void texts(List<String> texts, JsonGenerator out) {
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    /** A set has no order of its own: its elements are sorted by their text. */
    private static void value(Object value, JsonGenerator out) {
        if (value instanceof Sek amount) {
            out.writeNumber(amount.kronor());
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof YearLabel label && label.year().isPresent()) {
            out.writeNumber(label.year().getAsInt());
        } else if (value instanceof Enum<?> constant) {
            out.writeString(constant.name());
        } else if (value instanceof Collection<?> many) {
            out.writeStartArray();
            many.forEach(one -> value(one, out));
            out.writeEndArray();
        } else {
            out.writeString(value.toString());
        }
    }
}
