package finsam.rules;

import finsam.core.citation.Citation;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.rules.profile.FormField;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rule that every required field of a form is answered (<i>obligatoriska fält</i>).
 *
 * <p>Which fields are required is for the form's layout to tell. A field whose absence another rule reports is left to that
 * rule, so that each missing answer is told once.
 */
final class Completeness {
    private Completeness() {}

    /**
     * Returns the rule, and after it the others.
     *
     * @throws IllegalArgumentException if the layout requires an answer that is not among those of the document
     */
    static <T> List<Rule<T>> before(
            List<Rule<T>> others,
            String code,
            String sourceId,
            Citation form,
            Profile profile,
            List<Input<T, ?>> answers) {
        List<Input<T, ?>> required = required(others, profile, answers);
        List<Rule<T>> rules = new ArrayList<>();
        if (!required.isEmpty()) {
            rules.add(Rule.<T>rule(code, Severity.ERROR)
                    .from(sourceId)
                    .cites(form)
                    .requires(required));
        }
        rules.addAll(others);
        return rules;
    }

    private static <T> List<Input<T, ?>> required(List<Rule<T>> others, Profile profile, List<Input<T, ?>> answers) {
        Set<JsonPointer> owned = new HashSet<>();
        others.forEach(rule -> owned.addAll(rule.ownedAbsences()));
        Map<JsonPointer, Input<T, ?>> byPlace =
                answers.stream().collect(Collectors.toMap(Input::path, Function.identity()));
        List<Input<T, ?>> required = new ArrayList<>();
        for (FormField field : profile.layout().fields()) {
            Input<T, ?> answer = byPlace.get(field.path());
            if (field.required() && answer == null) {
                throw new IllegalArgumentException("profile: " + profile.id() + " requires '" + field.path()
                        + "', which is no answer of the form");
            }
            if (field.required() && answer != null && !owned.contains(field.path())) {
                required.add(answer);
            }
        }
        return required;
    }
}
