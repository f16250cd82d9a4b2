package finsam.rules.rule;

import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.rules.profile.FormField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule requires of one subject, the document or a row: when it applies, what has to hold, and what to show if it
 * does not.
 *
 * @param <S>  the subject
 */
final class Requirement<S> {
    /** A case in which a violation weighs less. */
    record Milder<S>(Severity severity, Question<S> when) {}

    private final List<Question<S>> conditions;
    private final Question<S> holds;
    private final List<Input<? super S, ?>> shown;
    private final List<Milder<S>> milder;
    private final @Nullable Severity partly;
    private final boolean judged;

    Requirement(
            List<Question<S>> conditions,
            Question<S> holds,
            List<Input<? super S, ?>> shown,
            List<Milder<S>> milder,
            @Nullable Severity partly,
            boolean judged) {
        this.conditions = List.copyOf(conditions);
        this.holds = holds;
        this.shown = List.copyOf(shown);
        this.milder = List.copyOf(milder);
        this.partly = partly;
        this.judged = judged;
    }

    Outcome evaluate(Rule<?> rule, S subject, Scope scope) {
        @Nullable Question<S> unknown = null;
        for (int i = 0; i < conditions.size(); i++) {
            Question<S> condition = conditions.get(i);
            Truth truth = condition.answer(subject, scope);
            if (truth == Truth.NO) {
                return Outcome.NOT_APPLICABLE;
            }
            if (truth == Truth.UNKNOWN) {
                if (needsParameter(condition, subject, scope)) {
                    return Outcome.NOT_APPLICABLE;
                }
                unknown = condition;
            }
        }
        if (unknown != null) {
            return lacksParameter(scope)
                    ? Outcome.NOT_APPLICABLE
                    : leaveOpen(rule, missing(unknown, subject, scope), scope);
        }
        return switch (holds.answer(subject, scope)) {
            case YES -> judged ? askForJudgement(rule, scope) : Outcome.SATISFIED;
            case NO -> violate(rule, subject, scope);
            case UNKNOWN -> missAnswers(rule, subject, scope);
        };
    }

    private Outcome askForJudgement(Rule<?> rule, Scope scope) {
        scope.add(new OpenQuestion(
                rule.type(),
                rule.severity(),
                place(scope),
                OpenQuestion.Reason.JUDGEMENT,
                List.of(),
                rule.citations()));
        return Outcome.NEEDS_JUDGEMENT;
    }

    private Outcome violate(Rule<?> rule, S subject, Scope scope) {
        Severity severity = rule.severity();
        for (Milder<S> case_ : milder) {
            if (case_.when().answer(subject, scope) == Truth.YES) {
                severity = case_.severity();
            }
        }
        scope.add(Finding.of(rule.type(), severity, place(scope), arguments(subject, scope), rule.citations()));
        return Outcome.VIOLATED;
    }

    private Map<String, Object> arguments(S subject, Scope scope) {
        return values(shownInputs(), subject, scope);
    }

    /** A missing answer is not explained by the other answers that are required as well. */
    private Map<String, Object> besideWhatIsRequired(S subject, Scope scope) {
        return values(
                shownInputs().stream().filter(input -> !input.isRequired()).toList(), subject, scope);
    }

    private Map<String, Object> values(List<Input<? super S, ?>> inputs, S subject, Scope scope) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (Input<? super S, ?> input : inputs) {
            Object value = input.isHidden() ? null : input.read(subject, scope);
            if (value != null) {
                arguments.put(input.name(), value);
            }
        }
        return arguments;
    }

    private Outcome missAnswers(Rule<?> rule, S subject, Scope scope) {
        List<Input<? super S, ?>> missing = missing(holds, subject, scope);
        if (needsParameter(holds, subject, scope)) {
            return Outcome.NOT_APPLICABLE;
        }
        List<Input<? super S, ?>> open = new ArrayList<>();
        List<Input<? super S, ?>> absent = new ArrayList<>();
        for (Input<? super S, ?> input : missing) {
            (input.isRequired() && !input.isUnread(scope) ? absent : open).add(input);
        }
        if (open.stream().anyMatch(input -> !input.isRequired())) {
            return leaveOpen(rule, missing, scope);
        }
        Severity severity = partly != null && missing.size() < holds.inputs().size() ? partly : rule.severity();
        for (Input<? super S, ?> input : absent) {
            scope.add(absence(rule, severity, input.place(scope), besideWhatIsRequired(subject, scope), scope));
        }
        if (!open.isEmpty()) {
            leaveOpen(rule, open, scope);
        }
        return absent.isEmpty() ? Outcome.UNDETERMINED : Outcome.VIOLATED;
    }

    private Finding absence(
            Rule<?> rule, Severity severity, JsonPointer place, Map<String, Object> shownValues, Scope scope) {
        FindingType own = rule.type().variant("missing");
        Optional<FormField> field = scope.profile().layout().fieldAt(place);
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("field", field.map(FormField::heading).orElse(place.toString()));
        arguments.putAll(shownValues);
        return Finding.of(
                own.hasTemplate() ? own : rule.type().worded("missing", RuleMessages.MESSAGES),
                severity,
                place,
                arguments,
                rule.citations());
    }

    private Outcome leaveOpen(Rule<?> rule, List<Input<? super S, ?>> missing, Scope scope) {
        boolean unread = missing.stream().anyMatch(input -> input.isUnread(scope));
        OpenQuestion.Reason otherwise = missing.stream().allMatch(Input::isStatutory)
                ? OpenQuestion.Reason.LAW_UNKNOWN
                : OpenQuestion.Reason.MISSING;
        List<JsonPointer> places =
                missing.stream().map(input -> input.place(scope)).distinct().toList();
        scope.add(new OpenQuestion(
                rule.type(),
                rule.severity(),
                places.get(0),
                unread ? OpenQuestion.Reason.UNREAD : otherwise,
                places,
                rule.citations()));
        return Outcome.UNDETERMINED;
    }

    private List<Input<? super S, ?>> missing(Question<S> question, S subject, Scope scope) {
        List<Input<? super S, ?>> missing = new ArrayList<>();
        question.inputs().forEach(input -> missing.addAll(input.missing(subject, scope)));
        return missing;
    }

    /** Tells whether the association has not adopted a parameter that this needs. */
    boolean lacksParameter(Scope scope) {
        return holds.inputs().stream().anyMatch(input -> input.lacksParameter(scope))
                || conditions.stream()
                        .flatMap(condition -> condition.inputs().stream())
                        .anyMatch(input -> input.lacksParameter(scope));
    }

    /** Tells whether a question is unknown because the association has not adopted a parameter. */
    private boolean needsParameter(Question<S> question, S subject, Scope scope) {
        return missing(question, subject, scope).stream()
                .anyMatch(input -> input.parameter().isPresent());
    }

    private JsonPointer place(Scope scope) {
        return holds.inputs().get(0).place(scope);
    }

    private List<Input<? super S, ?>> shownInputs() {
        List<Input<? super S, ?>> inputs = new ArrayList<>(holds.inputs());
        inputs.addAll(shown);
        return inputs;
    }

    /** Returns everything that this looks at, each once: conditions first, then what has to hold, then what is shown. */
    List<Input<? super S, ?>> inputs() {
        Map<String, Input<? super S, ?>> inputs = new LinkedHashMap<>();
        conditions.forEach(condition -> condition.inputs().forEach(input -> inputs.putIfAbsent(input.name(), input)));
        shownInputs().forEach(input -> inputs.putIfAbsent(input.name(), input));
        return List.copyOf(inputs.values());
    }

    List<Input<? super S, ?>> requiredInputs() {
        return holds.inputs().stream().filter(Input::isRequired).toList();
    }
}
