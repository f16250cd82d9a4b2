package finsam.rules.effort;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;

import finsam.core.association.AssociationBody;
import finsam.core.association.AssociationDecision;
import finsam.core.citation.FormRef;
import finsam.core.citation.PublishedRef;
import finsam.core.citation.StatuteRef;
import finsam.core.effort.Effort;
import finsam.core.effort.EffortKind;
import finsam.core.effort.EffortOrganisation;
import finsam.core.effort.EffortParty;
import finsam.core.effort.PlannedActualPeriod;
import finsam.core.effort.StaffMember;
import finsam.core.party.EffortOwner;
import finsam.core.party.OrganisationName;
import finsam.core.party.PartyKind;
import finsam.core.party.PartyRole;
import finsam.core.time.StatedPeriod;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an effort is for, who owns and provides it, and how it is organised. */
public final class EffortRules {
    private static final String MIA = "Avstämningsrapport MIA";

    private static final Input<Effort, Set<EffortKind>> KINDS =
            Input.answer("/kinds", effort -> Optional.of(effort.kinds()).filter(kinds -> !kinds.isEmpty()));
    private static final Input<Effort, String> OWNER =
            Input.answer("/owner/organisation", effort -> effort.owner().flatMap(EffortOwner::organisation));
    private static final Input<Effort, String> PURPOSE =
            Input.<Effort, String>answer("/purpose", Effort::purpose).hidden();
    private static final Input<Effort, Boolean> NARROWED = Input.answer("/narrowed", Effort::narrowed);
    private static final Input<Effort, AssociationBody> NARROWED_BY = Input.answer(
            "/narrowingDecision/body", effort -> effort.narrowingDecision().flatMap(AssociationDecision::body));
    private static final Input<Effort, StaffMember> LEADER = Input.<Effort, StaffMember>answer(
                    "/organisation/leader", effort -> effort.organisation().flatMap(EffortOrganisation::leader))
            .hidden();
    private static final Input<Effort, String> STEERING_GROUP = Input.<Effort, String>answer(
                    "/organisation/steeringGroup",
                    effort -> effort.organisation().flatMap(EffortOrganisation::steeringGroup))
            .hidden();
    private static final Input<Effort, List<StaffMember>> WORKING_GROUP = Input.<Effort, List<StaffMember>>answer(
                    "/organisation/workingGroup",
                    effort -> effort.organisation()
                            .map(EffortOrganisation::workingGroup)
                            .filter(group -> !group.isEmpty()))
            .hidden();
    private static final Input<Effort, LocalDate> APPROVED = Input.answer("/planApprovedOn", Effort::planApprovedOn);
    private static final Input<Effort, LocalDate> START = Input.answer(
            "/period/planned/start",
            effort -> effort.period().flatMap(PlannedActualPeriod::planned).flatMap(StatedPeriod::start));

    private static final Rows<Effort, EffortParty> PARTIES =
            Rows.of("/parties", effort -> Optional.of(effort.parties()).filter(parties -> !parties.isEmpty()));
    private static final Input<EffortParty, Set<PartyKind>> PARTY_KINDS =
            Input.answer("/kinds", party -> Optional.of(party.kinds()));
    private static final Input<EffortParty, Set<PartyRole>> ROLES =
            Input.answer("/roles", party -> Optional.of(party.roles()).filter(roles -> !roles.isEmpty()));

    /** An effort for individuals is owned by a party, not by the association. */
    public static final Rule<Effort> NOT_OF_ASSOCIATION = Rule.<Effort>rule(
                    "association-runs-no-individual-effort-itself", ERROR)
            .from("A04")
            .cites(StatuteRef.finsam("7"))
            .cites(plan("1"))
            .onlyIf(KINDS, kinds -> kinds.contains(EffortKind.INDIVIDUAL))
            .reads(OWNER, Input.parameter(AssociationParameters.ASSOCIATION_NAME))
            .holdsWhen((owner, association) -> !isAlike(owner, association));

    /** An effort lies within what the parties together answer for. Only a person can tell. */
    public static final Rule<Effort> WITHIN_RESPONSIBILITY = Rule.<Effort>rule(
                    "effort-within-parties-joint-responsibility", ERROR)
            .from("A23")
            .cites(StatuteRef.finsam("7"))
            .cites(plan("Bilaga 2"))
            .judged(PURPOSE);

    /** An effort is to give people a better ability to work, or better use of resources to that end. Only a person can tell. */
    public static final Rule<Effort> WORK_CAPACITY = Rule.<Effort>rule("effort-purpose-is-work-capacity", ERROR)
            .from("A24")
            .cites(StatuteRef.finsam("2"))
            .cites(plan("1"))
            .judged(PURPOSE);

    /** Only the board directs an effort to a narrower group, where the association has settled that. */
    public static final Rule<Effort> NARROWED_BY_BOARD = Rule.<Effort>rule(
                    "narrowed-target-group-needs-board-decision", ERROR)
            .from("A25")
            .cites(plan("5.1"))
            .onlyIf(Input.parameter(AssociationParameters.NARROWING_NEEDS_BOARD, false), needs -> needs)
            .onlyIf(NARROWED, narrowed -> narrowed)
            .reads(NARROWED_BY.required())
            .holdsWhen(body -> body == AssociationBody.BOARD);

    /** Försäkringskassan coordinates: it neither owns nor provides an effort, unless the association says otherwise. */
    public static final Rule<Effort> AGENCY_PROVIDES_NOTHING = Rule.<Effort>rule(
                    "state-agency-is-not-provider", WARNING)
            .from("A26")
            .cites(new PublishedRef(MIA, "s. 10"))
            .cites(new FormRef("Ansökan om samverkansmedel, Samordningsförbund Gävleborg", "3.1"))
            .forEach(PARTIES)
            .onlyIf(Input.parameter(AssociationParameters.AGENCY_MAY_PROVIDE, false), may -> !may)
            .onlyIf(PARTY_KINDS, kinds -> kinds.contains(PartyKind.SOCIAL_INSURANCE_AGENCY))
            .reads(ROLES)
            .holdsWhen(roles -> !roles.contains(PartyRole.PROVIDER) && !roles.contains(PartyRole.OWNER));

    /** Where Försäkringskassan pays, it takes over no cost that another party answers for. Only a person can tell. */
    public static final Rule<Effort> NO_COST_TAKEOVER = Rule.<Effort>rule("state-agency-takes-over-no-costs", ERROR)
            .from("A27")
            .cites(new PublishedRef(MIA, "s. 48"))
            .forEach(PARTIES)
            .onlyIf(PARTY_KINDS, kinds -> kinds.contains(PartyKind.SOCIAL_INSURANCE_AGENCY))
            .onlyIf(ROLES, roles -> roles.contains(PartyRole.FINANCIER) || roles.contains(PartyRole.CO_FINANCIER))
            .judged(ROLES);

    /** An effort adds to what the parties already do, and does not repeat it. Only a person can tell. */
    public static final Rule<Effort> COMPLEMENTS = Rule.<Effort>rule("effort-complements-ordinary-services", NOTE)
            .from("A29")
            .cites(plan("2"))
            .judged(PURPOSE);

    /** A project has a leader, a steering group and a working group. */
    public static final Rule<Effort> ORGANISED = Rule.<Effort>rule("project-organisation-complete", ERROR)
            .from("A31")
            .cites(plan("7.2"))
            .onlyIf(KINDS, kinds -> kinds.contains(EffortKind.PROJECT))
            .requires(List.of(LEADER, STEERING_GROUP, WORKING_GROUP));

    /** The steering group of a project has approved goals and plan before it starts. */
    public static final Rule<Effort> PLAN_APPROVED = Rule.<Effort>rule("project-plan-approved-by-steering-group", ERROR)
            .from("A32")
            .cites(plan("7.2"))
            .onlyIf(KINDS, kinds -> kinds.contains(EffortKind.PROJECT))
            .reads(APPROVED.required(), START)
            .holdsWhen((approved, start) -> !approved.isAfter(start));

    /** The rules, in the order of the list. */
    public static final List<Rule<Effort>> ALL = List.of(
            NOT_OF_ASSOCIATION,
            WITHIN_RESPONSIBILITY,
            WORK_CAPACITY,
            NARROWED_BY_BOARD,
            AGENCY_PROVIDES_NOTHING,
            NO_COST_TAKEOVER,
            COMPLEMENTS,
            ORGANISED,
            PLAN_APPROVED);

    private EffortRules() {}

    private static PublishedRef plan(String place) {
        return new PublishedRef("Verksamhets- och budgetplan 2021, FinsamGotland", place);
    }

    /** Tells whether two names are alike; a text that is too long for a name is none. */
    private static boolean isAlike(String owner, String association) {
        return owner.length() <= 300
                && !owner.isBlank()
                && OrganisationName.of(owner).isAlike(OrganisationName.of(association));
    }
}
