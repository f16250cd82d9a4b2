package finsam.json;

import finsam.core.finding.Finding;
import finsam.core.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.DatabindException;

/**
 * What a mapper with the {@link FinsamModule} throws when something could not be read: all findings at once.
 *
 * <p>The message tells codes and places, and nothing of what was written there.
 *
 * <pre>{@code
 * try {
 *     mapper.readValue(json, Application.class);
 * } catch (FinsamReadingException e) {
 *     e.findings().forEach(finding -> System.out.println(finding.message(Locale.ENGLISH)));
 * }
 * }</pre>
 */
public final class FinsamReadingException extends DatabindException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    FinsamReadingException(List<Finding> findings) {
        super(message(findings));
        this.findings = List.copyOf(findings);
    }

    private static String message(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + " at '" + finding.path() + "'")
                .collect(Collectors.joining(", "));
    }

    /** Returns the findings, notes too, in the order of the text. */
    public List<Finding> findings() {
        return findings;
    }
}
