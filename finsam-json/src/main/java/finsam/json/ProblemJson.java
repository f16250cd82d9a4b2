package finsam.json;

import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.json.form.PrettyJson;
import finsam.rules.Verdict;
import finsam.rules.rule.OpenQuestion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what is wrong with a document as a problem (RFC 9457, {@code application/problem+json}), for the answer of a web
 * service.
 *
 * <p>Each finding stands in {@code errors} with the URI of its rule, its severity, its place as a JSON pointer in a URI
 * fragment, its arguments, and its message in the language asked for. What is left open stands in {@code open}. Equal
 * verdicts give equal texts. Nothing personal is written.
 *
 * <pre>{@code
 * Verdict<Application> verdict = FinsamJson.check(bytes, rulebook, date);
 * String problem = ProblemJson.write(verdict, locale);
 * ProblemJson.write(verdict, locale, 400, "https://example.org/rules/");
 * ProblemJson.write(reading.findings(), locale, 400, ProblemJson.BASE);
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class ProblemJson {
    /** The type of the content. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The status of an answer where none is given: the content was understood and cannot be processed. */
    public static final int STATUS = 422;

    /** What stands before the code of a rule where nothing else is given. */
    public static final String BASE = "urn:finsam:rule:";

    private static final String VERDICT = "urn:finsam:verdict";
    private static final String FINDINGS = "urn:finsam:findings";
    private static final String UNESCAPED = "-._~!$&'()*+,;=:@/?";

    private ProblemJson() {}

    /**
     * Writes a verdict with status 422 and the library's own URIs.
     *
     * @param verdict  the verdict, not null
     * @param locale  the language of the texts, not null
     */
    public static String write(Verdict<?> verdict, Locale locale) {
        return write(verdict, locale, STATUS, BASE);
    }

    /**
     * Writes a verdict.
     *
     * @param verdict  the verdict, not null
     * @param locale  the language of the texts, not null
     * @param status  the status of the answer, from 100 to 599
     * @param base  what stands before the code of a rule to make a URI of it, not null
     * @throws IllegalArgumentException if there is no such status
     */
    public static String write(Verdict<?> verdict, Locale locale, int status, String base) {
        Objects.requireNonNull(verdict, "verdict");
        return write(locale, status, base, (out, rules) -> {
            start(VERDICT, verdict.findings(), verdict.open().size(), locale, status, out);
            out.writeStringProperty("verdict", verdict.status().name());
            out.writeStringProperty("rulebook", verdict.rulebook().id());
            out.writeStringProperty("version", verdict.rulebook().version());
            out.writeStringProperty("date", verdict.date().toString());
            findings(verdict.findings(), locale, rules, out);
            out.writeName("open");
            out.writeStartArray();
            verdict.open().forEach(question -> question(question, locale, rules, out));
            out.writeEndArray();
        });
    }

    /**
     * Writes findings without a verdict: those of a reading, of {@link FinsamReadingException}, or of Bean Validation.
     *
     * @param findings  the findings, not null
     * @param locale  the language of the texts, not null
     * @param status  the status of the answer, from 100 to 599
     * @param base  what stands before the code of a finding to make a URI of it, not null
     * @throws IllegalArgumentException if there is no such status
     */
    public static String write(List<Finding> findings, Locale locale, int status, String base) {
        Objects.requireNonNull(findings, "findings");
        return write(locale, status, base, (out, rules) -> {
            start(FINDINGS, findings, 0, locale, status, out);
            findings(findings, locale, rules, out);
        });
    }

    private static String write(Locale locale, int status, String base, Content content) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(base, "base");
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("status: from 100 to 599, not " + status);
        }
        return PrettyJson.of(out -> {
            out.writeStartObject();
            content.write(out, base);
            out.writeEndObject();
        });
    }

    private static void start(
            String type, List<Finding> findings, int open, Locale locale, int status, JsonGenerator out) {
        Map<String, Object> counts = Map.of(
                "errors", count(findings, Severity.ERROR),
                "warnings", count(findings, Severity.WARNING),
                "open", open);
        out.writeStringProperty("type", type);
        out.writeStringProperty("title", text("problem-title", Map.of(), locale));
        out.writeNumberProperty("status", status);
        out.writeStringProperty("detail", text("problem-detail", counts, locale));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String text(String key, Map<String, ?> arguments, Locale locale) {
        FindingType type = FindingType.of(key, JsonFindings.MESSAGES);
        return Finding.of(type, Severity.NOTE, JsonPointer.ROOT, arguments, List.of())
                .message(locale);
    }

    private static void findings(List<Finding> findings, Locale locale, String base, JsonGenerator out) {
        out.writeName("errors");
        out.writeStartArray();
        for (Finding finding : findings) {
            out.writeStartObject();
            out.writeStringProperty("type", base + finding.code());
            out.writeStringProperty("severity", finding.severity().name());
            out.writeStringProperty("pointer", fragment(finding.path()));
            finding.position().ifPresent(position -> {
                out.writeNumberProperty("line", position.line());
                out.writeNumberProperty("column", position.column());
            });
            out.writeStringProperty("detail", finding.message(locale));
            VerdictJson.arguments(finding, out);
            VerdictJson.citations(finding.citations(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void question(OpenQuestion question, Locale locale, String base, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("type", base + question.code());
        out.writeStringProperty("severity", question.severity().name());
        out.writeStringProperty("pointer", fragment(question.path()));
        out.writeStringProperty("reason", question.reason().name());
        out.writeName("missing");
        VerdictJson.texts(question.missing().stream().map(ProblemJson::fragment).toList(), out);
        out.writeStringProperty("detail", question.message(locale));
        VerdictJson.citations(question.citations(), out);
        out.writeEndObject();
    }

    /** Returns a pointer as the fragment of a URI (RFC 6901, section 6). */
    private static String fragment(JsonPointer pointer) {
        StringBuilder fragment = new StringBuilder("#");
        for (byte one : pointer.toString().getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xFF);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || UNESCAPED.indexOf(character) >= 0);
            fragment.append(plain ? String.valueOf(character) : String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return fragment.toString();
    }

    private interface Content {
        void write(JsonGenerator out, String base);
    }
}
