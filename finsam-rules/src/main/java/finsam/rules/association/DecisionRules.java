package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.association.AssociationInputs.plan;

import finsam.core.association.AssociationDecision;
import finsam.core.association.Commitment;
import finsam.core.association.DecisionKind;
import finsam.core.association.ReservedMatter;
import finsam.core.citation.StatuteRef;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** Sections 7, 10 and 21 of the act: what an association decides, who decides it, and what it may not do. */
public final class DecisionRules {
    private static final StatuteRef TASKS = StatuteRef.finsam("7");

    private static final Input<AssociationDecision, DecisionKind> KIND =
            Input.answer("/kind", AssociationDecision::kind);
    private static final Input<AssociationDecision, Boolean> DELEGATED =
            Input.answer("/delegated", AssociationDecision::delegated);
    private static final Input<AssociationDecision, ReservedMatter> RESERVED =
            Input.answer("/reservedMatter", AssociationDecision::reservedMatter);
    private static final Input<AssociationDecision, LocalDate> DATE = Input.answer("/date", AssociationDecision::date);
    private static final Input<AssociationDecision, LocalDate> REPORTED =
            Input.answer("/reportedToBoardOn", AssociationDecision::reportedToBoardOn);
    private static final Input<AssociationDecision, Commitment> COMMITMENT =
            Input.answer("/commitment", AssociationDecision::commitment);

    /** An association decides nothing about benefits or rights of individuals. */
    public static final Rule<AssociationDecision> NO_BENEFITS =
            never("association-may-not-decide-benefits-or-rights", "A05", DecisionKind.BENEFITS_OR_RIGHTS);

    /** An association exercises no public authority. */
    public static final Rule<AssociationDecision> NO_AUTHORITY =
            never("association-may-not-exercise-public-authority", "A06", DecisionKind.PUBLIC_AUTHORITY);

    /** An association provides no services to individuals. */
    public static final Rule<AssociationDecision> NO_SERVICES =
            never("association-may-not-provide-services-to-individuals", "A07", DecisionKind.SERVICES_TO_INDIVIDUALS);

    /** An association procures no efforts for individuals. */
    public static final Rule<AssociationDecision> NO_PROCUREMENT = never(
            "association-may-not-procure-efforts-for-individuals", "A08", DecisionKind.PROCUREMENT_FOR_INDIVIDUALS);

    /** What an association decides is one of its six tasks. */
    public static final Rule<AssociationDecision> WITHIN_TASKS = Rule.<AssociationDecision>rule(
                    "association-decision-within-task-list", ERROR)
            .from("A09")
            .cites(TASKS)
            .cites(plan("Bilaga 2"))
            .onlyIf(KIND, kind -> !kind.isProhibited())
            .reads(KIND)
            .holdsWhen(DecisionKind::isTask);

    /** A matter that the board has to decide itself is not delegated. */
    public static final Rule<AssociationDecision> RESERVED_NOT_DELEGATED = Rule.<AssociationDecision>rule(
                    "reserved-matter-not-delegated", ERROR)
            .from("L2003:1210 10 §")
            .cites(StatuteRef.finsam("10"))
            .onlyIf(DELEGATED, delegated -> delegated)
            .shows(RESERVED)
            .reads(RESERVED.answered("isReserved"))
            .holdsWhen(reserved -> !reserved);

    /** What was decided on delegation is reported to the board, afterwards. */
    public static final Rule<AssociationDecision> REPORTED_TO_BOARD = Rule.<AssociationDecision>rule(
                    "delegated-decision-reported-to-board", ERROR)
            .from("L2003:1210 10 §")
            .cites(StatuteRef.finsam("10"))
            .onlyIf(DELEGATED, delegated -> delegated)
            .reads(REPORTED, DATE)
            .holdsWhen((reported, decided) -> !reported.isBefore(decided));

    /** An association gives no surety and takes no loan; the credit that is customary is another matter. */
    public static final Rule<AssociationDecision> NO_DEBT = Rule.<AssociationDecision>rule(
                    "association-takes-no-debt", ERROR)
            .from("L2003:1210 21 §")
            .cites(StatuteRef.finsam("21"))
            .reads(COMMITMENT)
            .holdsWhen(commitment -> commitment == Commitment.CUSTOMARY_CREDIT);

    /** The rules, in the order of the act. */
    public static final List<Rule<AssociationDecision>> ALL = List.of(
            NO_BENEFITS,
            NO_AUTHORITY,
            NO_SERVICES,
            NO_PROCUREMENT,
            WITHIN_TASKS,
            RESERVED_NOT_DELEGATED,
            REPORTED_TO_BOARD,
            NO_DEBT);

    private DecisionRules() {}

    private static Rule<AssociationDecision> never(String code, String id, DecisionKind prohibited) {
        return Rule.<AssociationDecision>rule(code, ERROR)
                .from(id)
                .cites(TASKS)
                .cites(plan("Bilaga 2"))
                .reads(KIND)
                .holdsWhen(kind -> kind != prohibited);
    }
}
