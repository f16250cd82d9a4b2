package finsam.rules.followup;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.followup.CaseAnswers.PARTICIPATIONS;

import finsam.core.citation.PublishedRef;
import finsam.core.effortcase.EffortCase;
import finsam.core.followup.FollowUpScheme;
import finsam.core.followup.SchemeChangeover;
import finsam.core.participation.Closing;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.Participation;
import finsam.rules.profile.FollowUpParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How participants come in and go out of the follow-up. Persons are registered only where they came in while the older
 * scheme was in force.
 */
public final class RegistrationRules {
    private static final String REPORT = "Avstämningsrapport MIA, dnr 2016/00403";

    private static final Input<Participation, LocalDate> ENTRY = Input.answer("/entryDate", Participation::entryDate);
    private static final Input<Participation, LocalDate> EXIT = Input.answer("/exitDate", Participation::exitDate);
    private static final Input<Participation, LocalDate> REGISTERED_ON =
            Input.answer("/registeredOn", Participation::registeredOn);
    private static final Input<Participation, Long> CLOSINGS = Input.<Participation, Long>answer(
                    "/closings",
                    participation -> Optional.of(participation.closings().stream()
                            .filter(closing -> !closing.isMisregistration())
                            .count()))
            .named("closings");
    private static final Input<Participation, ClosingReason> REASON = Input.<Participation, ClosingReason>answer(
                    "/closings", participation -> participation.closing().flatMap(Closing::reason))
            .named("reason")
            .hidden();

    /** A participant was registered at intake. */
    public static final Rule<EffortCase> REGISTERED_AT_INTAKE = Rule.<EffortCase>rule(
                    "participant-registered-at-intake", ERROR)
            .from("I03")
            .cites(new PublishedRef(REPORT, "s. 15"))
            .forEach(PARTICIPATIONS)
            .onlyIf(ENTRY, RegistrationRules::isRegistrationOfPersons)
            .requires(REGISTERED_ON);

    /** A participation is closed only once; taking back a registration by mistake is no closing. */
    public static final Rule<EffortCase> CLOSED_ONCE = Rule.<EffortCase>rule("closed-once-per-participation", ERROR)
            .from("I04")
            .cites(new PublishedRef(REPORT, "s. 12"))
            .forEach(PARTICIPATIONS)
            .onlyIf(ENTRY, RegistrationRules::isRegistrationOfPersons)
            .reads(CLOSINGS)
            .holdsWhen(number -> number <= 1);

    /** A participant who has left has a reason for it. */
    public static final Rule<EffortCase> REASON_AT_EXIT = Rule.<EffortCase>rule(
                    "closing-reason-required-at-exit", ERROR)
            .from("I05")
            .cites(new PublishedRef(REPORT, "s. 9, tabell 3"))
            .forEach(PARTICIPATIONS)
            .onlyIfAnswered(EXIT)
            .requires(REASON);

    /** The reason is on the list that is in use, where there is one. */
    public static final Rule<EffortCase> REASON_ON_LIST = Rule.<EffortCase>rule("closing-reason-on-list", ERROR)
            .from("I05")
            .cites(new PublishedRef(REPORT, "s. 9, tabell 3"))
            .forEach(PARTICIPATIONS)
            .onlyIfAnswered(REASON)
            .reads(REASON, Input.parameter(FollowUpParameters.CLOSING_REASONS))
            .holdsWhen((reason, list) -> list.contains(reason.code()));

    /** Nobody leaves before they came. */
    public static final Rule<EffortCase> EXIT_AFTER_ENTRY = Rule.<EffortCase>rule("exit-after-entry", ERROR)
            .from("I06")
            .cites(new PublishedRef(REPORT, "s. 19"))
            .forEach(PARTICIPATIONS)
            .onlyIfAnswered(EXIT)
            .reads(EXIT, ENTRY)
            .holdsWhen((exit, entry) -> !exit.isBefore(entry));

    /** The rules, in the order of a participation. */
    public static final List<Rule<EffortCase>> ALL =
            List.of(REGISTERED_AT_INTAKE, EXIT_AFTER_ENTRY, CLOSED_ONCE, REASON_AT_EXIT, REASON_ON_LIST);

    private RegistrationRules() {}

    private static boolean isRegistrationOfPersons(LocalDate entry) {
        return SchemeChangeover.PLANNED.inForce(entry).equals(Set.of(FollowUpScheme.SUS));
    }
}
