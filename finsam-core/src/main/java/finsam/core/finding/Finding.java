package finsam.core.finding;

import finsam.core.citation.Citation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found in a document (<i>anmärkning</i>).
 *
 * <p>A finding names the requirement (its code), how much it weighs, the place, the values that were compared, and where
 * the requirement is written. It holds no text: {@link #message(Locale)} makes one. It holds no personal data.
 *
 * <pre>{@code
 * Finding finding = Sek.parse("mycket").findings().get(0);
 * finding.code(); // amount-readable
 * finding.severity(); // ERROR
 * finding.message(Locale.ENGLISH).startsWith("\"mycket\" is not an amount in kronor."); // true
 * finding.below(JsonPointer.of("/requestedAmount")).path(); // /requestedAmount
 * }</pre>
 *
 * <p>Immutable and thread-safe; findings are equal if all of that is.
 */
public final class Finding {
    private final FindingType type;
    private final Severity severity;
    private final JsonPointer path;
    private final Map<String, Object> arguments;
    private final List<Citation> citations;
    private final @Nullable Position position;

    private Finding(
            FindingType type,
            Severity severity,
            JsonPointer path,
            Map<String, Object> arguments,
            List<Citation> citations,
            @Nullable Position position) {
        this.type = type;
        this.severity = severity;
        this.path = path;
        this.arguments = arguments;
        this.citations = citations;
        this.position = position;
    }

    /**
     * Returns a finding.
     *
     * @param type  the kind of finding, not null
     * @param severity  how much it weighs, not null
     * @param path  the place, not null
     * @param arguments  the values by name, in the order in which to show them, none personal, not null
     * @param citations  where the requirement is written, not null
     */
    public static Finding of(
            FindingType type,
            Severity severity,
            JsonPointer path,
            Map<String, ?> arguments,
            List<? extends Citation> citations) {
        arguments.forEach(Finding::requireValue);
        return new Finding(
                Objects.requireNonNull(type, "type"),
                Objects.requireNonNull(severity, "severity"),
                Objects.requireNonNull(path, "path"),
                arguments.size() < 2
                        ? Map.copyOf(arguments)
                        : Collections.unmodifiableMap(new LinkedHashMap<>(arguments)),
                List.copyOf(Objects.requireNonNull(citations, "citations")),
                null);
    }

    private static void requireValue(String name, @Nullable Object value) {
        if (value == null) {
            throw new NullPointerException("arguments: none for " + name);
        }
    }

    /** Returns the kind of finding. */
    public FindingType type() {
        return type;
    }

    /** Returns the permanent code of the requirement. */
    public String code() {
        return type.code();
    }

    /** Returns how much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** Returns the place in the document. */
    public JsonPointer path() {
        return path;
    }

    /** Returns the values by name, in the order in which to show them; unmodifiable. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /** Returns where the requirement is written. Empty for findings about the technical form. */
    public List<Citation> citations() {
        return citations;
    }

    /** Returns the line and column, if the document was read from a text and the finding was made there. */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /**
     * Returns this finding at a place of the enclosing document.
     *
     * @param enclosing  where the value stands to which this finding's path is relative, not null
     */
    public Finding below(JsonPointer enclosing) {
        return new Finding(type, severity, enclosing.append(path), arguments, citations, position);
    }

    /**
     * Returns this finding with a line and column.
     *
     * @param where  the line and column, not null
     */
    public Finding at(Position where) {
        return new Finding(type, severity, path, arguments, citations, where);
    }

    /**
     * Returns the sentence that tells what was found, with the values.
     *
     * @param locale  the reader's locale: Swedish for {@code sv}, English for every other, not null
     */
    public String message(Locale locale) {
        return Messages.fill(type.template(locale), locale, arguments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && type.equals(that.type)
                && severity == that.severity
                && path.equals(that.path)
                && arguments.equals(that.arguments)
                && citations.equals(that.citations)
                && Objects.equals(position, that.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, severity, path, arguments, citations, position);
    }

    @Override
    public String toString() {
        return severity + " " + type + " " + path + " " + arguments + (position == null ? "" : " at " + position);
    }
}
