package finsam.rules.rule;

import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.rules.profile.FormField;
import finsam.rules.profile.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final List<Parameter<?>> needed;
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
        this.shown = Stream.concat(holds.inputs().stream(), shown.stream()).toList();
        this.needed = Stream.concat(conditions.stream(), Stream.of(holds))
                .flatMap(question -> question.inputs().stream())
                .flatMap(Input::neededParameters)
                .distinct()
                .toList();
        this.milder = List.copyOf(milder);
        this.partly = partly;
        this.judged = judged;
    }

    /** Judges a subject. */
    Outcome evaluate(Rule<?> rule, S subject, Scope scope) {
        @Nullable Question<S> unknown = null;
        for (int i = 0; i < conditions.size(); i++) {
            Question<S> condition = conditions.get(i);
            Truth truth = condition.answer(subject, scope);
            if (truth == Truth.NO) {
                return Outcome.NOT_APPLICABLE;
            }
            if (truth == Truth.UNKNOWN) {
                unknown = condition;
            }
        }
        Truth truth = unknown == null ? holds.answer(subject, scope) : Truth.UNKNOWN;
        return switch (truth) {
            case YES -> judged ? askForJudgement(rule, scope) : Outcome.SATISFIED;
            case NO -> violate(rule, subject, scope);
            case UNKNOWN -> {
                if (lacksParameter(scope)) {
                    yield Outcome.NOT_APPLICABLE;
                }
                yield unknown == null
                        ? missAnswers(rule, subject, scope)
                        : leaveOpen(rule, missing(unknown, subject, scope), scope);
            }
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
        Map<String, Object> arguments = new LinkedHashMap<>();
        addValues(subject, scope, true, arguments);
        scope.add(Finding.of(rule.type(), severity, place(scope), arguments, rule.citations()));
        return Outcome.VIOLATED;
    }

    private void addValues(S subject, Scope scope, boolean required, Map<String, Object> arguments) {
        for (Input<? super S, ?> input : shown) {
            boolean wanted = !input.isHidden() && (required || !input.isRequired());
            Object value = wanted ? input.read(subject, scope) : null;
            if (value != null) {
                arguments.put(input.name(), value);
            }
        }
    }

    private Outcome missAnswers(Rule<?> rule, S subject, Scope scope) {
        List<Missing> missing = missing(holds, subject, scope);
        for (Missing one : missing) {
            if (!one.input().isRequired()) {
                return leaveOpen(rule, missing, scope);
            }
        }
        Severity severity = partly != null && missing.size() < holds.inputs().size() ? partly : rule.severity();
        List<Missing> lost = new ArrayList<>();
        for (Missing one : missing) {
            if (one.unread()) {
                lost.add(one);
            } else {
                scope.add(absence(rule, severity, one.place(), subject, scope));
            }
        }
        if (!lost.isEmpty()) {
            leaveOpen(rule, lost, scope);
        }
        return lost.size() == missing.size() ? Outcome.UNDETERMINED : Outcome.VIOLATED;
    }

    /** A missing answer is not explained by the other answers that are required as well. */
    private Finding absence(Rule<?> rule, Severity severity, JsonPointer place, S subject, Scope scope) {
        Optional<FormField> field = scope.profile().layout().fieldAt(place);
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("field", field.map(FormField::heading).orElse(place.toString()));
        addValues(subject, scope, false, arguments);
        return Finding.of(rule.absence(), severity, place, arguments, rule.citations());
    }

    private static Outcome leaveOpen(Rule<?> rule, List<Missing> missing, Scope scope) {
        boolean unread = false;
        boolean statutory = true;
        List<JsonPointer> places = new ArrayList<>(missing.size());
        for (Missing one : missing) {
            unread |= one.unread();
            statutory &= one.input().isStatutory();
            if (!places.contains(one.place())) {
                places.add(one.place());
            }
        }
        scope.add(new OpenQuestion(
                rule.type(),
                rule.severity(),
                places.get(0),
                unread
                        ? OpenQuestion.Reason.UNREAD
                        : statutory ? OpenQuestion.Reason.LAW_UNKNOWN : OpenQuestion.Reason.MISSING,
                places,
                rule.citations()));
        return Outcome.UNDETERMINED;
    }

    private static <S> List<Missing> missing(Question<S> question, S subject, Scope scope) {
        List<Missing> missing = new ArrayList<>();
        for (Input<? super S, ?> input : question.inputs()) {
            input.addMissing(subject, scope, missing);
        }
        return missing;
    }

    /** Tells whether the association has not adopted a parameter that this needs. */
    boolean lacksParameter(Scope scope) {
        for (int i = 0; i < needed.size(); i++) {
            if (scope.profile().find(needed.get(i), scope.date()) == null) {
                return true;
            }
        }
        return false;
    }

    /** Returns the parameters without which this does not apply. */
    List<Parameter<?>> neededParameters() {
        return needed;
    }

    private JsonPointer place(Scope scope) {
        return holds.inputs().get(0).place(scope);
    }

    /** Returns everything that this looks at, each once: conditions first, then what has to hold, then what is shown. */
    List<Input<? super S, ?>> inputs() {
        Map<String, Input<? super S, ?>> inputs = new LinkedHashMap<>();
        conditions.forEach(condition -> condition.inputs().forEach(input -> inputs.putIfAbsent(input.name(), input)));
        shown.forEach(input -> inputs.putIfAbsent(input.name(), input));
        return List.copyOf(inputs.values());
    }

    List<Input<? super S, ?>> requiredInputs() {
        return holds.inputs().stream().filter(Input::isRequired).toList();
    }
}
