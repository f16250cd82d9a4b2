package finsam.json.participation;

import finsam.core.participation.Destination;
import finsam.core.participation.HandlerChange;
import finsam.core.participation.HandlerChangeBuilder;
import finsam.core.participation.IndividualPlan;
import finsam.core.participation.IndividualPlanBuilder;
import finsam.core.participation.Measure;
import finsam.core.participation.MeasureBuilder;
import finsam.core.participation.MeasureKind;
import finsam.core.participation.MeetingKind;
import finsam.core.participation.ParticipantMeeting;
import finsam.core.participation.ParticipantMeetingBuilder;
import finsam.core.participation.PlanKind;
import finsam.core.participation.PlanParty;
import finsam.core.participation.PlanPartyBuilder;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.party.PartyForms;
import finsam.json.time.TimeForms;
import java.util.Comparator;

/** What is planned and done for a participant. */
public final class PlanningForms {
    /** A measure. */
    public static final Form<Measure, MeasureBuilder> MEASURE = Form.of(
                    Measure.class, MeasureBuilder::new, MeasureBuilder::build)
            .optional("kind", OpenWords.of(MeasureKind::of), Measure::kind, MeasureBuilder::kind)
            .many("goals", Many.list(Scalars.TEXT), Measure::goals, MeasureBuilder::addAllGoals)
            .optional("start", TimeForms.DATE, Measure::start, MeasureBuilder::start)
            .optional("end", TimeForms.DATE, Measure::end, MeasureBuilder::end)
            .many("followUps", Many.list(TimeForms.DATE), Measure::followUps, MeasureBuilder::addAllFollowUps)
            .optional("agreed", Scalars.YES_OR_NO, Measure::agreed, MeasureBuilder::agreed)
            .optional("decidedOn", TimeForms.DATE, Measure::decidedOn, MeasureBuilder::decidedOn)
            .optional("placeOfferedFrom", TimeForms.DATE, Measure::placeOfferedFrom, MeasureBuilder::placeOfferedFrom)
            .optional("givenBy", PartyForms.KIND, Measure::givenBy, MeasureBuilder::givenBy)
            .optional("documentedOn", TimeForms.DATE, Measure::documentedOn, MeasureBuilder::documentedOn)
            .done();

    /** A party of a plan. */
    public static final Form<PlanParty, PlanPartyBuilder> PLAN_PARTY = Form.of(
                    PlanParty.class, PlanPartyBuilder::new, PlanPartyBuilder::build)
            .optional("party", PartyForms.KIND, PlanParty::party, PlanPartyBuilder::party)
            .optional("summonedOn", TimeForms.DATE, PlanParty::summonedOn, PlanPartyBuilder::summonedOn)
            .optional("attendedOn", TimeForms.DATE, PlanParty::attendedOn, PlanPartyBuilder::attendedOn)
            .done();

    /** A plan of a participant. */
    public static final Form<IndividualPlan, IndividualPlanBuilder> INDIVIDUAL_PLAN = Form.of(
                    IndividualPlan.class, IndividualPlanBuilder::new, IndividualPlanBuilder::build)
            .optional("kind", Words.of(PlanKind.values()), IndividualPlan::kind, IndividualPlanBuilder::kind)
            .optional("drawnUpOn", TimeForms.DATE, IndividualPlan::drawnUpOn, IndividualPlanBuilder::drawnUpOn)
            .optional("consentedOn", TimeForms.DATE, IndividualPlan::consentedOn, IndividualPlanBuilder::consentedOn)
            .many("parties", Many.list(PLAN_PARTY), IndividualPlan::parties, IndividualPlanBuilder::addAllParties)
            .optional(
                    "finalGoal",
                    OpenWords.of(Destination::of),
                    IndividualPlan::finalGoal,
                    IndividualPlanBuilder::finalGoal)
            .many("goals", Many.list(Scalars.TEXT), IndividualPlan::goals, IndividualPlanBuilder::addAllGoals)
            .optional("extent", MoneyCodecs.SHARE, IndividualPlan::extent, IndividualPlanBuilder::extent)
            .many("tasks", Many.list(Scalars.TEXT), IndividualPlan::tasks, IndividualPlanBuilder::addAllTasks)
            .optional("goalsMet", Scalars.YES_OR_NO, IndividualPlan::goalsMet, IndividualPlanBuilder::goalsMet)
            .optional(
                    "coordinationNeeded",
                    Scalars.YES_OR_NO,
                    IndividualPlan::coordinationNeeded,
                    IndividualPlanBuilder::coordinationNeeded)
            .optional(
                    "consentWithdrawnOn",
                    TimeForms.DATE,
                    IndividualPlan::consentWithdrawnOn,
                    IndividualPlanBuilder::consentWithdrawnOn)
            .optional("closedOn", TimeForms.DATE, IndividualPlan::closedOn, IndividualPlanBuilder::closedOn)
            .done();

    /** A meeting about a participant. */
    public static final Form<ParticipantMeeting, ParticipantMeetingBuilder> PARTICIPANT_MEETING = Form.of(
                    ParticipantMeeting.class, ParticipantMeetingBuilder::new, ParticipantMeetingBuilder::build)
            .optional("kind", Words.of(MeetingKind.values()), ParticipantMeeting::kind, ParticipantMeetingBuilder::kind)
            .optional("date", TimeForms.DATE, ParticipantMeeting::date, ParticipantMeetingBuilder::date)
            .many(
                    "invited",
                    Many.set(PartyForms.KIND, Comparator.naturalOrder()),
                    ParticipantMeeting::invited,
                    ParticipantMeetingBuilder::addAllInvited)
            .optional("invitedOn", TimeForms.DATE, ParticipantMeeting::invitedOn, ParticipantMeetingBuilder::invitedOn)
            .many(
                    "attending",
                    Many.set(PartyForms.KIND, Comparator.naturalOrder()),
                    ParticipantMeeting::attending,
                    ParticipantMeetingBuilder::addAllAttending)
            .optional(
                    "referrerInvited",
                    Scalars.YES_OR_NO,
                    ParticipantMeeting::referrerInvited,
                    ParticipantMeetingBuilder::referrerInvited)
            .optional(
                    "participantAttending",
                    Scalars.YES_OR_NO,
                    ParticipantMeeting::participantAttending,
                    ParticipantMeetingBuilder::participantAttending)
            .done();

    /** A change of the official who handles a case. */
    public static final Form<HandlerChange, HandlerChangeBuilder> HANDLER_CHANGE = Form.of(
                    HandlerChange.class, HandlerChangeBuilder::new, HandlerChangeBuilder::build)
            .optional("date", TimeForms.DATE, HandlerChange::date, HandlerChangeBuilder::date)
            .optional("handedOver", Scalars.YES_OR_NO, HandlerChange::handedOver, HandlerChangeBuilder::handedOver)
            .done();

    private PlanningForms() {}
}
