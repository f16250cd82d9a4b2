package finsam.rules.rule;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.rules.profile.Profile;
import java.time.LocalDate;
import java.util.List;

/**
 * One run of rules over a document: what was found and what is left open, in the order of the rules.
 *
 * @param findings  what was found, not null
 * @param open  what is left open, not null
 */
public record Evaluation(List<Finding> findings, List<OpenQuestion> open) {

    /** Makes the lists immutable. */
    public Evaluation {
        findings = List.copyOf(findings);
        open = List.copyOf(open);
    }

    /**
     * Runs rules over a document.
     *
     * @param rules  the rules, not null
     * @param document  the document, not null
     * @param others  the other documents of the case, not null
     * @param profile  the parameters, not null
     * @param date  the day as of which to judge, not null
     */
    public static <T> Evaluation of(
            List<Rule<T>> rules, T document, List<? extends Document> others, Profile profile, LocalDate date) {
        Scope scope = new Scope(document, others, profile, date);
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).evaluate(document, scope);
        }
        return new Evaluation(scope.findings(), scope.open());
    }

    /**
     * Runs rules over a document, and tells of each how it came out and why.
     *
     * @param rules  the rules, not null
     * @param document  the document, not null
     * @param others  the other documents of the case, not null
     * @param profile  the parameters, not null
     * @param date  the day as of which to judge, not null
     */
    public static <T> List<RuleExplanation> explain(
            List<Rule<T>> rules, T document, List<? extends Document> others, Profile profile, LocalDate date) {
        Scope scope = new Scope(document, others, profile, date);
        return rules.stream().map(rule -> rule.explain(document, scope)).toList();
    }
}
