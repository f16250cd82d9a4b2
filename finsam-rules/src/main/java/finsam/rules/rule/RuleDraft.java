package finsam.rules.rule;

import finsam.core.citation.Citation;
import finsam.core.finding.Messages;
import finsam.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that is being declared: its code, its weight, and where it is written. The next words say when it applies and
 * what it looks at.
 *
 * @param <T>  the kind of document
 */
public final class RuleDraft<T> extends Clause<T, T> {
    private final String code;
    private final Severity severity;
    private final Messages messages;
    private final List<Citation> citations = new ArrayList<>();
    private String sourceId = "";
    private int revision = 1;

    RuleDraft(String code, Severity severity, Messages messages) {
        this.code = code;
        this.severity = severity;
        this.messages = messages;
    }

    /**
     * Says where the requirement is written.
     *
     * @param citation  the place, not null
     */
    public RuleDraft<T> cites(Citation citation) {
        citations.add(citation);
        return this;
    }

    /**
     * Says which entry of the domain's list of rules this is.
     *
     * @param id  the id, such as {@code J03}, not null
     */
    public RuleDraft<T> from(String id) {
        sourceId = id;
        return this;
    }

    /**
     * Says how often the meaning of the rule has changed.
     *
     * @param number  the revision, 1 for a rule whose meaning never changed
     */
    public RuleDraft<T> revision(int number) {
        revision = number;
        return this;
    }

    /**
     * Says that the rule looks at each row of a table by itself.
     *
     * @param rows  the table, not null
     */
    public <R> Clause<T, R> forEach(Rows<T, R> rows) {
        return new OfRows<>(this, rows);
    }

    @Override
    Rule<T> finish(Requirement<T> requirement) {
        return Rule.of(this, requirement);
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    Messages messages() {
        return messages;
    }

    String sourceId() {
        return sourceId;
    }

    int revision() {
        return revision;
    }

    List<Citation> citations() {
        if (citations.isEmpty()) {
            throw new IllegalStateException(code + ": a rule says where it is written");
        }
        return List.copyOf(citations);
    }
}
