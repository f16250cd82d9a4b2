package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.application.ApplicationAnswers.ACCEPTED_CLAUSES;
import static finsam.rules.application.ApplicationAnswers.ATTACHMENTS;
import static finsam.rules.application.ApplicationAnswers.SALARY_CALCULATION;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.AgreementClause;
import finsam.core.application.Application;
import finsam.core.application.AttachmentKind;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostTable;
import finsam.core.finding.JsonPointer;
import finsam.rules.profile.Parameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Section 6 and the agreement: what is attached, and which clauses are accepted. */
public final class AttachmentRules {
    private static final JsonPointer TABLES = JsonPointer.of("/costCompilation/tables");

    private static final Input<Application, Boolean> PAYS_SALARIES = Input.<Application, Boolean>answer(
                    TABLES.toString(),
                    application -> application
                            .costCompilation()
                            .map(CostCompilation::tables)
                            .flatMap(tables -> paysSalaries(tables, application.isUnread(TABLES))))
            .named("paysSalaries")
            .once();
    private static final Input<Application, Set<AttachmentKind>> REQUIRED = Input.computed(
            "required",
            PAYS_SALARIES,
            Input.parameter(Parameters.REQUIRED_ATTACHMENTS),
            (salaries, kinds) -> Optional.of(salaries ? kinds : withoutSalaries(kinds)));
    private static final Input<Application, List<AttachmentKind>> UNDECLARED = Input.computed(
            "undeclared", ATTACHMENTS, REQUIRED, (declared, required) -> Optional.of(missing(required, declared)));
    private static final Input<Application, List<AgreementClause>> NOT_ACCEPTED = Input.computed(
            "notAccepted",
            ACCEPTED_CLAUSES,
            Input.parameter(Parameters.REQUIRED_CLAUSES),
            (accepted, required) -> Optional.of(missing(required, accepted)));

    /** The attachments that the association wants are declared; a salary calculation only if salaries are paid. */
    public static final Rule<Application> ATTACHMENTS_DECLARED = Rule.<Application>rule(
                    "mandatory-attachments-declared", ERROR)
            .from("F11")
            .cites(form("6.1"))
            .reads(UNDECLARED)
            .holdsWhen(List::isEmpty);

    /** An application whose costs include salaries has a salary calculation with it. */
    public static final Rule<Application> SALARY_CALCULATION_PRESENT = Rule.<Application>rule(
                    "salary-calculation-present", ERROR)
            .from("F11")
            .cites(form("6.1"))
            .onlyIf(PAYS_SALARIES, Boolean::booleanValue)
            .requires(SALARY_CALCULATION);

    /** Every clause of the association's agreement is accepted. */
    public static final Rule<Application> CLAUSES_ACCEPTED = Rule.<Application>rule("agreement-clauses-accepted", ERROR)
            .from("F23")
            .cites(form("Överenskommelse"))
            .reads(NOT_ACCEPTED)
            .holdsWhen(List::isEmpty);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL =
            List.of(ATTACHMENTS_DECLARED, SALARY_CALCULATION_PRESENT, CLAUSES_ACCEPTED);

    private AttachmentRules() {}

    private static Set<AttachmentKind> withoutSalaries(Set<AttachmentKind> kinds) {
        Set<AttachmentKind> others = new LinkedHashSet<>(kinds);
        others.remove(AttachmentKind.SALARY_CALCULATION);
        return others;
    }

    /** Returns what is required and not given, in the order of the form. */
    private static <E extends Enum<E>> List<E> missing(Set<E> required, Set<E> given) {
        return given.containsAll(required)
                ? List.of()
                : required.stream().filter(one -> !given.contains(one)).sorted().toList();
    }

    /** Returns whether a line is for salaries; empty if none is and a line or its kind is not known. */
    private static Optional<Boolean> paysSalaries(List<CostTable> tables, boolean unread) {
        for (CostTable table : tables) {
            for (CostLine line : table.lines()) {
                if (line.kind().filter(CostKind.SALARY::equals).isPresent()) {
                    return Optional.of(true);
                }
            }
        }
        boolean known = !tables.isEmpty() && !unread && tables.stream().allMatch(CostTable::hasAllKinds);
        return known ? Optional.of(false) : Optional.empty();
    }
}
