package finsam.rules.rule;

import finsam.core.citation.Citation;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Messages;
import finsam.core.finding.Severity;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One requirement on a document (<i>regel</i>), with its code, its weight and where it is written.
 *
 * <p>Rules are declared with {@link RuleDraft}, in the order in which one says them: which requirement, where it is
 * written, when it applies, what it looks at, what holds.
 *
 * <pre>{@code
 * Rule.<FinalReport>rule("used-not-above-approved", ERROR)
 *     .cites(FORM, "1")
 *     .reads(USED, APPROVED)
 *     .holdsWhen(Sek::isAtMost);
 * }</pre>
 *
 * <p>A rule never throws for what a document says, and holds no state. Immutable and thread-safe.
 *
 * @param <T>  the kind of document
 */
public final class Rule<T> {
    private final FindingType type;
    private final FindingType absence;
    private final Severity severity;
    private final int revision;
    private final String sourceId;
    private final List<Citation> citations;
    private final Body<T> body;

    private Rule(RuleDraft<T> draft, Function<Rule<T>, Body<T>> body) {
        this.type = FindingType.of(draft.code(), draft.messages());
        this.absence = absence(type);
        this.severity = draft.severity();
        this.revision = draft.revision();
        this.sourceId = draft.sourceId();
        this.citations = draft.citations();
        this.body = body.apply(this);
    }

    /** A rule says in its own words that an answer is missing, or in those that all rules share. */
    private static FindingType absence(FindingType type) {
        FindingType own = type.variant("missing");
        return own.hasTemplate() ? own : type.worded("missing", RuleMessages.MESSAGES);
    }

    static <T> Rule<T> of(RuleDraft<T> draft, Requirement<T> requirement) {
        return new Rule<>(draft, rule -> new OfDocument<>(rule, requirement));
    }

    static <T, R> Rule<T> of(RuleDraft<T> draft, Rows<T, R> rows, Requirement<R> requirement) {
        return new Rule<>(draft, rule -> new OfRows<>(rule, rows, requirement));
    }

    /**
     * Starts the declaration of a rule of this library.
     *
     * @param code  the permanent code, in kebab-case, not null
     * @param severity  how much a violation weighs, not null
     */
    public static <T> RuleDraft<T> rule(String code, Severity severity) {
        return rule(code, severity, RuleMessages.MESSAGES);
    }

    /**
     * Starts the declaration of a rule.
     *
     * @param code  the permanent code, in kebab-case, not null
     * @param severity  how much a violation weighs, not null
     * @param messages  the templates of the module that declares the rule, not null: {@code code} says what a violation
     *     found, {@code code.rule} what the rule requires, and {@code code.missing}, if it is there, what to say about a
     *     missing answer
     */
    public static <T> RuleDraft<T> rule(String code, Severity severity, Messages messages) {
        return new RuleDraft<>(code, severity, messages);
    }

    /** Returns the kind of finding that a violation makes. */
    public FindingType type() {
        return type;
    }

    /** Returns the kind of finding that a missing answer makes. */
    FindingType absence() {
        return absence;
    }

    /** Returns the permanent code. */
    public String code() {
        return type.code();
    }

    /** Returns how much a violation weighs, if nothing makes it milder. */
    public Severity severity() {
        return severity;
    }

    /** Returns the revision of the meaning, counted from 1. */
    public int revision() {
        return revision;
    }

    /** Returns the id of the requirement in the domain's list of rules, such as {@code J03}. */
    public String sourceId() {
        return sourceId;
    }

    /** Returns where the requirement is written; never empty. */
    public List<Citation> citations() {
        return citations;
    }

    /** Returns everything that the rule looks at. */
    public List<Input<?, ?>> inputs() {
        return body.inputs();
    }

    /** Returns the places of the document whose absence this rule reports itself. */
    public Set<JsonPointer> ownedAbsences() {
        return body.ownedAbsences();
    }

    /**
     * Tells whether an association has adopted, for some day at least, all parameters that the rule needs. If not, the rule
     * applies to none of its documents.
     *
     * @param profile  the profile of the association, call or effort, not null
     */
    public boolean isAdoptedIn(Profile profile) {
        return body.neededParameters().stream().allMatch(profile::sets);
    }

    Outcome evaluate(T document, Scope scope) {
        return body.evaluate(document, scope);
    }

    RuleExplanation explain(T document, Scope scope) {
        List<RuleExplanation.Step> steps = new ArrayList<>();
        Outcome outcome = body.explain(document, scope, steps);
        return new RuleExplanation(this, outcome, steps);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }

    private interface Body<T> {
        Outcome evaluate(T document, Scope scope);

        Outcome explain(T document, Scope scope, List<RuleExplanation.Step> steps);

        List<Input<?, ?>> inputs();

        List<Parameter<?>> neededParameters();

        Set<JsonPointer> ownedAbsences();
    }

    private record OfDocument<T>(Rule<T> rule, Requirement<T> requirement) implements Body<T> {
        @Override
        public Outcome evaluate(T document, Scope scope) {
            return requirement.evaluate(rule, document, scope);
        }

        @Override
        public Outcome explain(T document, Scope scope, List<RuleExplanation.Step> steps) {
            Outcome outcome = evaluate(document, scope);
            steps.add(RuleExplanation.step(requirement, document, outcome, scope));
            return outcome;
        }

        @Override
        public List<Input<?, ?>> inputs() {
            return List.copyOf(requirement.inputs());
        }

        @Override
        public List<Parameter<?>> neededParameters() {
            return requirement.neededParameters();
        }

        @Override
        public Set<JsonPointer> ownedAbsences() {
            return requirement.requiredInputs().stream().map(Input::path).collect(Collectors.toUnmodifiableSet());
        }
    }

    private static final class OfRows<T, R> implements Body<T>, Rows.Visitor<R> {
        private final Rule<T> rule;
        private final Rows<T, R> rows;
        private final Requirement<R> requirement;

        OfRows(Rule<T> rule, Rows<T, R> rows, Requirement<R> requirement) {
            this.rule = rule;
            this.rows = rows;
            this.requirement = requirement;
        }

        @Override
        public Outcome evaluate(T document, Scope scope) {
            return over(document, scope, this);
        }

        @Override
        public void visit(R row, Scope scope) {
            scope.came(requirement.evaluate(rule, row, scope));
        }

        @Override
        public Outcome explain(T document, Scope scope, List<RuleExplanation.Step> steps) {
            return over(document, scope, (row, here) -> {
                Outcome outcome = requirement.evaluate(rule, row, here);
                here.came(outcome);
                steps.add(RuleExplanation.step(requirement, row, outcome, here));
            });
        }

        private Outcome over(T document, Scope scope, Rows.Visitor<R> visitor) {
            scope.startRows();
            rows.each(document, scope, visitor);
            Outcome worst = scope.endRows();
            return worst == null ? withoutRows(document, scope) : worst;
        }

        /**
         * A table that is there and empty asks for nothing, and neither does a parameter that is not adopted; a table that
         * is missing or lost leaves the question open.
         */
        private Outcome withoutRows(T document, Scope scope) {
            boolean unread = scope.isUnread(rows.path());
            if ((rows.isPresent(document, scope) && !unread) || requirement.lacksParameter(scope)) {
                return Outcome.NOT_APPLICABLE;
            }
            scope.add(new OpenQuestion(
                    rule.type(),
                    rule.severity(),
                    rows.path(),
                    unread ? OpenQuestion.Reason.UNREAD : OpenQuestion.Reason.MISSING,
                    List.of(rows.path()),
                    rule.citations()));
            return Outcome.UNDETERMINED;
        }

        @Override
        public List<Input<?, ?>> inputs() {
            return List.copyOf(requirement.inputs());
        }

        @Override
        public List<Parameter<?>> neededParameters() {
            return requirement.neededParameters();
        }

        @Override
        public Set<JsonPointer> ownedAbsences() {
            return Set.of();
        }
    }
}
