package finsam.core.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown by {@link Reading#orThrow()} when what was read has errors. Its message lists them in English. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    UnreadableException(List<Finding> findings) {
        super(findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.path() + " " + finding.message(Locale.ENGLISH))
                .collect(Collectors.joining("; ")));
        this.findings = findings;
    }

    /** Returns all findings of the reading. */
    public List<Finding> findings() {
        return findings;
    }
}
