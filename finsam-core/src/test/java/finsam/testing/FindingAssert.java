package finsam.testing;

import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import java.util.List;

/**
 * Assertions about findings, without any assertion library.
 *
 * <pre>{@code
 * FindingAssert.that(verdict.findings()).hasOnly("used-not-above-approved").has("used-not-above-approved", "/usedAmount");
 * }</pre>
 */
public final class FindingAssert {
    private final List<Finding> findings;

    private FindingAssert(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /** Starts assertions about findings. */
    public static FindingAssert that(List<Finding> findings) {
        return new FindingAssert(findings);
    }

    /** Asserts that there is no finding. */
    public FindingAssert isEmpty() {
        return check(findings.isEmpty(), "no finding");
    }

    /** Asserts that no finding is an error. */
    public FindingAssert hasNoErrors() {
        return check(findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR), "no error");
    }

    /** Asserts that the codes of the findings are these and no others, in whatever order and number. */
    public FindingAssert hasOnly(String... codes) {
        List<String> expected = List.of(codes);
        boolean only = findings.stream().allMatch(finding -> expected.contains(finding.code()))
                && expected.stream().allMatch(this::hasCode);
        return check(only, "only " + expected);
    }

    /** Asserts that a finding with a code is at a place. */
    public FindingAssert has(String code, String path) {
        JsonPointer place = JsonPointer.of(path);
        boolean has = findings.stream()
                .anyMatch(
                        finding -> finding.code().equals(code) && finding.path().equals(place));
        return check(has, code + " at " + path);
    }

    private boolean hasCode(String code) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code));
    }

    private FindingAssert check(boolean holds, String expectation) {
        if (!holds) {
            throw new AssertionError("Expected " + expectation + ", but found " + findings);
        }
        return this;
    }
}
