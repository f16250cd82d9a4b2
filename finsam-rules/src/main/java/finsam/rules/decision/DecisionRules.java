package finsam.rules.decision;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.decision.CaseFunds.APPROVED;
import static finsam.rules.decision.CaseFunds.CONTRACT_SIGNED;
import static finsam.rules.decision.CaseFunds.DECIDED_ON;
import static finsam.rules.decision.CaseFunds.PERIOD;
import static finsam.rules.decision.CaseFunds.REQUESTED;
import static finsam.rules.decision.CaseFunds.agreement;
import static finsam.rules.decision.CaseFunds.grant;

import finsam.core.decision.DecisionBody;
import finsam.core.decision.Grant;
import finsam.core.effortcase.EffortCase;
import finsam.core.money.Sek;
import finsam.rules.profile.Parameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** The decision on an effort's funds, and the contract that completes it. */
public final class DecisionRules {
    private static final Input<EffortCase, DecisionBody> BODY = grant("body", Grant::body);
    private static final Input<EffortCase, Boolean> CONDITIONAL =
            grant("fundingConditional", Grant::fundingConditional);

    /** Not more is approved than was applied for. */
    public static final Rule<EffortCase> APPROVED_NOT_ABOVE_REQUESTED = Rule.<EffortCase>rule(
                    "approved-not-above-requested", ERROR)
            .from("H03")
            .cites(agreement("Kostnader"))
            .reads(APPROVED, REQUESTED)
            .holdsWhen(Sek::isAtMost);

    /** Whoever decides on funds may do so. */
    public static final Rule<EffortCase> DECIDED_BY_BODY = Rule.<EffortCase>rule("decision-by-authorised-body", ERROR)
            .from("H06")
            .cites(agreement("Kostnader"))
            .reads(BODY, Input.parameter(Parameters.DECISION_BODIES))
            .holdsWhen((body, bodies) -> bodies.contains(body));

    /** Funds for years after that of the decision are promised on the condition that the members fund the association. */
    public static final Rule<EffortCase> LATER_YEARS_CONDITIONAL = Rule.<EffortCase>rule(
                    "decision-conditional-on-member-funding", ERROR)
            .from("H04")
            .cites(agreement("Kostnader"))
            .onlyIf(Input.parameter(Parameters.LATER_YEARS_CONDITIONAL), Boolean::booleanValue)
            .onlyIf(PERIOD, DECIDED_ON, (period, decided) -> period.end().getYear() > decided.getYear())
            .reads(CONDITIONAL)
            .holdsWhen(Boolean::booleanValue);

    /** The contract is signed on the day of the decision or later. */
    public static final Rule<EffortCase> CONTRACT_AFTER_DECISION = Rule.<EffortCase>rule(
                    "contract-not-before-decision", ERROR)
            .from("H05")
            .cites(agreement("Avtal"))
            .reads(CONTRACT_SIGNED, DECIDED_ON)
            .holdsWhen((LocalDate signed, LocalDate decided) -> !signed.isBefore(decided));

    /** The rules, in the order in which things happen. */
    public static final List<Rule<EffortCase>> ALL =
            List.of(APPROVED_NOT_ABOVE_REQUESTED, DECIDED_BY_BODY, LATER_YEARS_CONDITIONAL, CONTRACT_AFTER_DECISION);

    private DecisionRules() {}
}
