package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.application.ApplicationAnswers.ORGANISATION;
import static finsam.rules.application.ApplicationAnswers.OWNER;
import static finsam.rules.application.ApplicationAnswers.STAFF;
import static finsam.rules.application.ApplicationAnswers.STAFF_EXTENT;
import static finsam.rules.application.ApplicationAnswers.STAFF_ROLE;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.core.effort.EffortOrganisation;
import finsam.core.effort.StaffMember;
import finsam.core.money.Share;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Section 4: who leads the effort, who works in it, and who steers it. */
public final class OrganisationRules {
    private static final Input<Application, StaffMember> LEADER = Input.<Application, StaffMember>answer(
                    "/organisation/leader",
                    application -> application.organisation().flatMap(EffortOrganisation::leader))
            .hidden();
    private static final Input<Application, Boolean> STEERING_GROUP = Input.answer(
            "/organisation/steeringGroup",
            application -> application
                    .organisation()
                    .map(one -> one.steeringGroup().isPresent()
                            || !one.steeringMembers().isEmpty())
                    .filter(named -> named));
    private static final Input<Application, List<StaffMember>> WORKING_GROUP = Input.list(
            "/organisation/workingGroup",
            application -> application
                    .organisation()
                    .map(EffortOrganisation::workingGroup)
                    .orElse(List.of()));
    private static final Input<Application, Set<String>> STEERING_EMPLOYERS = Input.<Application, Set<String>>answer(
                    "/organisation/steeringMembers",
                    application -> application
                            .organisation()
                            .map(EffortOrganisation::steeringMembers)
                            .flatMap(OrganisationRules::employers))
            .named("steeringEmployers");

    /** The organisation names a leader, a steering group and a working group. */
    public static final Rule<Application> LED_STEERED_AND_STAFFED = Rule.<Application>rule(
                    "organisation-describes-leader-steering-working-group", ERROR)
            .from("F17")
            .cites(form("4.1"))
            .onlyIf(ORGANISATION, organisation -> true)
            .requires(List.of(LEADER, STEERING_GROUP, WORKING_GROUP));

    /** Every post has an extent, more than nothing and at most full-time. */
    public static final Rule<Application> STAFF_FTE = Rule.<Application>rule("staff-fte-stated-and-in-range", WARNING)
            .from("F18")
            .cites(form("4.1"))
            .forEach(STAFF)
            .shows(STAFF_ROLE)
            .reads(STAFF_EXTENT.required())
            .holdsWhen(extent -> extent.isPositive() && extent.isAtMost(Share.WHOLE));

    /** The effort is carried by functions and not by single people. Only a person can tell. */
    public static final Rule<Application> NOT_PERSON_DEPENDENT = Rule.<Application>rule(
                    "sustainability-not-person-dependent", NOTE)
            .from("F22")
            .cites(form("3.1"))
            .judged(ORGANISATION);

    /** Somebody in the steering group comes from another organisation than the owner's. */
    public static final Rule<Application> STEERED_BY_PARTIES = Rule.<Application>rule(
                    "steering-group-from-parties", NOTE)
            .from("F27")
            .cites(form("4.1"))
            .reads(STEERING_EMPLOYERS, OWNER)
            .holdsWhen(OrganisationRules::hasAnother);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL =
            List.of(LED_STEERED_AND_STAFFED, STAFF_FTE, NOT_PERSON_DEPENDENT, STEERED_BY_PARTIES);

    private OrganisationRules() {}

    private static boolean hasAnother(Set<String> employers, String owner) {
        for (String employer : employers) {
            if (!employer.equalsIgnoreCase(owner)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the employers of all members; empty if there is no member, or one whose employer is not told. */
    private static Optional<Set<String>> employers(List<StaffMember> members) {
        Set<String> employers = new LinkedHashSet<>();
        for (StaffMember member : members) {
            if (member.organisation().isEmpty()) {
                return Optional.empty();
            }
            employers.add(member.organisation().get());
        }
        return employers.isEmpty() ? Optional.empty() : Optional.of(employers);
    }
}
