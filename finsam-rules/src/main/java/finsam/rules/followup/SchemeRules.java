package finsam.rules.followup;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.followup.CaseAnswers.AGREEMENT;
import static finsam.rules.followup.CaseAnswers.START;

import finsam.core.application.Application;
import finsam.core.citation.PublishedRef;
import finsam.core.effort.EvaluationLevel;
import finsam.core.effort.EvaluationPlan;
import finsam.core.effort.Instrument;
import finsam.core.effortcase.EffortCase;
import finsam.core.finding.Bilingual;
import finsam.core.followup.FollowUpRegistration;
import finsam.core.followup.FollowUpRole;
import finsam.core.followup.FollowUpScheme;
import finsam.core.followup.RoleHolder;
import finsam.core.followup.SchemeChangeover;
import finsam.core.followup.SexCounts;
import finsam.core.followup.SusRole;
import finsam.rules.profile.FollowUpParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The effort in the national follow-up scheme of its time, who does what there, and what it is evaluated with. */
public final class SchemeRules {
    private static final PublishedRef GUIDE = new PublishedRef("Uppföljning Finsam, finsam.se", "Användarhandledning");
    private static final PublishedRef QUESTIONS = new PublishedRef("Uppföljning Finsam, finsam.se", "Vanliga frågor");

    private static final Input<EffortCase, String> EFFORT_ID = registration("effortId", FollowUpRegistration::effortId);
    private static final Input<EffortCase, FollowUpScheme> SCHEME =
            registration("scheme", FollowUpRegistration::scheme);
    private static final Input<EffortCase, LocalDate> REGISTERED_ON =
            registration("registeredOn", FollowUpRegistration::registeredOn);
    private static final Input<EffortCase, SexCounts> PARTICIPANTS =
            registration("participants", FollowUpRegistration::participants);
    private static final Input<EffortCase, Boolean> PERSON_DATA =
            registration("personData", FollowUpRegistration::personData);

    private static final Rows<EffortCase, RoleHolder> ROLES = Rows.of(
            "/followUp/roles",
            effortCase -> effortCase.followUp().map(FollowUpRegistration::roles).filter(roles -> !roles.isEmpty()));
    private static final Input<RoleHolder, List<Bilingual>> COMBINED =
            Input.<RoleHolder, List<Bilingual>>answer("", SchemeRules::combined).named("combinedRoles");
    private static final Input<RoleHolder, Set<FollowUpRole>> FOLLOW_UP_ROLES =
            Input.answer("/followUpRoles", holder -> Optional.of(holder.followUpRoles()));
    private static final Input<RoleHolder, Boolean> EMPLOYED =
            Input.answer("/employedByAssociation", RoleHolder::employedByAssociation);

    private static final Input<EffortCase, Set<Instrument>> INSTRUMENTS = Input.<EffortCase, Set<Instrument>>answer(
                    "/application/goals", SchemeRules::instruments)
            .named("instruments");
    private static final Input<EffortCase, Set<EvaluationLevel>> LEVELS = Input.answer(
            "/application/evaluation/levels",
            effortCase -> effortCase
                    .application()
                    .flatMap(Application::evaluation)
                    .map(EvaluationPlan::levels)
                    .filter(levels -> !levels.isEmpty()));

    /** An effort that has started is registered in the national follow-up. */
    public static final Rule<EffortCase> EFFORT_REGISTERED = Rule.<EffortCase>rule(
                    "effort-registered-for-follow-up", ERROR)
            .from("I02")
            .cites(AGREEMENT)
            .onlyIf(START, Input.date("today"), (start, today) -> !start.isAfter(today))
            .requires(EFFORT_ID);

    /** It is registered in a scheme that was in force on that day. */
    public static final Rule<EffortCase> SCHEME_IN_FORCE = Rule.<EffortCase>rule("follow-up-scheme-in-force", ERROR)
            .from("I02")
            .cites(QUESTIONS)
            .reads(SCHEME, REGISTERED_ON)
            .holdsWhen((scheme, day) -> SchemeChangeover.PLANNED.inForce(day).contains(scheme));

    /** Nobody has two roles that exclude each other. */
    public static final Rule<EffortCase> ROLES_SEPARATED = Rule.<EffortCase>rule("follow-up-roles-separated", ERROR)
            .from("I02")
            .cites(GUIDE)
            .forEach(ROLES)
            .reads(COMBINED)
            .holdsWhen(List::isEmpty);

    /** Who enters numbers of participants is not employed by an association. */
    public static final Rule<EffortCase> REGISTRAR_EMPLOYER = Rule.<EffortCase>rule(
                    "participant-registrar-not-employed-by-association", ERROR)
            .from("I02")
            .cites(GUIDE)
            .forEach(ROLES)
            .onlyIf(FOLLOW_UP_ROLES, roles -> roles.stream().anyMatch(role -> !role.isForEmployeesOfAnAssociation()))
            .reads(EMPLOYED)
            .holdsWhen(employed -> !employed);

    /** Since the new scheme, participants are counted by sex. */
    public static final Rule<EffortCase> COUNTED_BY_SEX = Rule.<EffortCase>rule("participants-counted-by-sex", ERROR)
            .from("I03")
            .cites(GUIDE)
            .onlyIf(SCHEME, scheme -> scheme == FollowUpScheme.FOLLOW_UP_FINSAM)
            .requires(PARTICIPANTS);

    /** Since the new scheme, it holds no data on persons. */
    public static final Rule<EffortCase> NO_PERSON_DATA = Rule.<EffortCase>rule("follow-up-without-person-data", ERROR)
            .from("I03")
            .cites(GUIDE)
            .onlyIf(SCHEME, scheme -> scheme == FollowUpScheme.FOLLOW_UP_FINSAM)
            .reads(PERSON_DATA)
            .holdsWhen(held -> !held);

    /** An effort uses the indicators only once the association has an agreement on them. */
    public static final Rule<EffortCase> INDICATORS_LICENSED = Rule.<EffortCase>rule("indicators-need-licence", ERROR)
            .from("I09")
            .cites(new PublishedRef("Verksamhets- och budgetplan 2021, FinsamGotland", "5.11"))
            .onlyIf(INSTRUMENTS, instruments -> instruments.contains(Instrument.INDICATORS))
            .reads(START, Input.parameter(FollowUpParameters.INDICATORS_LICENSED_FROM))
            .holdsWhen((start, year) -> start.getYear() >= year);

    /** The evaluation looks at all levels that the association asks for. */
    public static final Rule<EffortCase> EVALUATION_LEVELS = Rule.<EffortCase>rule("evaluation-covers-levels", WARNING)
            .from("I10")
            .cites(new PublishedRef("Verksamhets- och budgetplan 2021, FinsamGotland", "6"))
            .reads(LEVELS, Input.parameter(FollowUpParameters.EVALUATION_LEVELS))
            .holdsWhen(Set::containsAll);

    /** The rules, the registration first. */
    public static final List<Rule<EffortCase>> ALL = List.of(
            EFFORT_REGISTERED,
            SCHEME_IN_FORCE,
            ROLES_SEPARATED,
            REGISTRAR_EMPLOYER,
            COUNTED_BY_SEX,
            NO_PERSON_DATA,
            INDICATORS_LICENSED,
            EVALUATION_LEVELS);

    private SchemeRules() {}

    private static <V> Input<EffortCase, V> registration(
            String property, Function<FollowUpRegistration, Optional<V>> answer) {
        return Input.answer(
                "/followUp/" + property, effortCase -> effortCase.followUp().flatMap(answer));
    }

    /** Returns the roles that exclude another one of the same person; empty if no roles are stated. */
    private static Optional<List<Bilingual>> combined(RoleHolder holder) {
        if (holder.susRoles().isEmpty() && holder.followUpRoles().isEmpty()) {
            return Optional.empty();
        }
        Stream<SusRole> old = holder.susRoles().stream()
                .filter(role -> holder.susRoles().stream().anyMatch(other -> !role.mayBeCombinedWith(other)));
        Stream<FollowUpRole> current = holder.followUpRoles().stream()
                .filter(role -> holder.followUpRoles().stream().anyMatch(other -> !role.mayBeCombinedWith(other)));
        return Optional.of(Stream.<Bilingual>concat(old, current).toList());
    }

    private static Optional<Set<Instrument>> instruments(EffortCase effortCase) {
        return effortCase
                .application()
                .map(application -> Stream.concat(
                                application.goals().stream().flatMap(goal -> goal.instruments().stream()),
                                application.evaluation().stream().flatMap(plan -> plan.instruments().stream()))
                        .collect(Collectors.<Instrument, Set<Instrument>>toCollection(LinkedHashSet::new)))
                .filter(instruments -> !instruments.isEmpty());
    }
}
