package finsam.rules.rule;

import finsam.core.finding.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a rule came out as it did (<i>förklaring</i>): for the document or each row, the outcome and the values it rests on.
 *
 * @param rule  the rule, not null
 * @param outcome  what became of it, not null
 * @param steps  one for the document or for each row, in order, not null
 */
public record RuleExplanation(Rule<?> rule, Outcome outcome, List<Step> steps) {

    /**
     * What the rule saw in one place.
     *
     * @param path  the document or row, not null
     * @param outcome  what became of the rule there, not null
     * @param values  everything that the rule looked at, not null
     */
    public record Step(JsonPointer path, Outcome outcome, List<Value> values) {}

    /** Whether a value was there. */
    public enum State {
        /** It was, and may be shown. */
        SHOWN,
        /** It was, and is free text or personal: it is never shown. */
        HIDDEN,
        /** It was missing. */
        MISSING,
        /** It could not be read. */
        UNREAD
    }

    /**
     * A value that a rule looked at.
     *
     * @param name  its name, not null
     * @param path  where it stands; the root for a parameter, not null
     * @param state  whether it was there, not null
     * @param value  the value, if it may be shown, not null
     * @param origin  for a parameter the profile that sets it, not null
     */
    public record Value(String name, JsonPointer path, State state, Optional<Object> value, Optional<String> origin) {}

    /** Makes the list immutable. */
    public RuleExplanation {
        steps = List.copyOf(steps);
    }

    static <S> Step step(Requirement<S> requirement, S subject, Outcome outcome, Scope scope) {
        List<Value> values = new ArrayList<>();
        for (Input<? super S, ?> input : requirement.inputs()) {
            values.add(value(input, subject, scope));
        }
        return new Step(scope.here(), outcome, List.copyOf(values));
    }

    private static <S, V> Value value(Input<? super S, V> input, S subject, Scope scope) {
        V value = input.read(subject, scope);
        Optional<String> origin =
                input.parameter().flatMap(parameter -> scope.profile().origin(parameter, scope.date()));
        JsonPointer place = origin.isPresent() ? JsonPointer.ROOT : input.place(scope);
        if (value == null) {
            return new Value(
                    input.name(),
                    place,
                    input.isUnread(scope) ? State.UNREAD : State.MISSING,
                    Optional.empty(),
                    origin);
        }
        return input.isHidden()
                ? new Value(input.name(), place, State.HIDDEN, Optional.empty(), origin)
                : new Value(input.name(), place, State.SHOWN, Optional.of(value), origin);
    }
}
