package finsam.rules.rule;

import finsam.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** What one run of rules brings to light. A satisfied rule adds nothing. */
final class Findings {
    private final List<Finding> findings = new ArrayList<>(0);
    private final List<OpenQuestion> open = new ArrayList<>(0);

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(OpenQuestion question) {
        open.add(question);
    }

    List<Finding> findings() {
        return findings;
    }

    List<OpenQuestion> open() {
        return open;
    }
}
