package finsam.json.effort;

import finsam.core.effort.EffortName;
import finsam.core.effort.EffortOrganisation;
import finsam.core.effort.EffortOrganisationBuilder;
import finsam.core.effort.EvaluationLevel;
import finsam.core.effort.EvaluationPlan;
import finsam.core.effort.EvaluationPlanBuilder;
import finsam.core.effort.Goal;
import finsam.core.effort.GoalBuilder;
import finsam.core.effort.GoalLevel;
import finsam.core.effort.Instrument;
import finsam.core.effort.Method;
import finsam.core.effort.RelatedEffort;
import finsam.core.effort.RelatedEffortBuilder;
import finsam.core.effort.StaffMember;
import finsam.core.effort.StaffMemberBuilder;
import finsam.core.effort.TargetComparator;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.StringCodec;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.party.PartyForms;
import java.util.Comparator;

/** What an effort is for and how it works. */
public final class EffortForms {
    /** The name of an effort, at most 300 characters. */
    public static final Codec<EffortName> NAME = StringCodec.limited(300, EffortName::of);

    /** Methods. */
    public static final Many<Method> METHODS = OpenWords.of(Method::of).set();

    /** Instruments of follow-up. */
    public static final Many<Instrument> INSTRUMENTS =
            OpenWords.of(Instrument::of).set();

    /** A goal. */
    public static final Form<Goal, GoalBuilder> GOAL = Form.of(Goal.class, GoalBuilder::new, GoalBuilder::build)
            .text("text", Goal::text, GoalBuilder::text)
            .optional("level", Words.of(GoalLevel.values()), Goal::level, GoalBuilder::level)
            .optional("stepChange", Scalars.YES_OR_NO, Goal::stepChange, GoalBuilder::stepChange)
            .optional("target", Scalars.WHOLE_NUMBER, Goal::target, GoalBuilder::target)
            .optional("comparator", Words.of(TargetComparator.values()), Goal::comparator, GoalBuilder::comparator)
            .optional("targetShare", MoneyCodecs.SHARE, Goal::targetShare, GoalBuilder::targetShare)
            .many("instruments", INSTRUMENTS, Goal::instruments, GoalBuilder::addAllInstruments)
            .done();

    /** Another effort that an effort is connected with. */
    public static final Form<RelatedEffort, RelatedEffortBuilder> RELATED_EFFORT = Form.of(
                    RelatedEffort.class, RelatedEffortBuilder::new, RelatedEffortBuilder::build)
            .text("name", RelatedEffort::name, RelatedEffortBuilder::name)
            .text("owner", RelatedEffort::owner, RelatedEffortBuilder::owner)
            .text("financier", RelatedEffort::financier, RelatedEffortBuilder::financier)
            .text("relation", RelatedEffort::relation, RelatedEffortBuilder::relation)
            .done();

    /** A post. */
    public static final Form<StaffMember, StaffMemberBuilder> STAFF_MEMBER = Form.of(
                    StaffMember.class, StaffMemberBuilder::new, StaffMemberBuilder::build)
            .text("role", StaffMember::role, StaffMemberBuilder::role)
            .text("name", StaffMember::name, StaffMemberBuilder::name)
            .personal()
            .text("organisation", StaffMember::organisation, StaffMemberBuilder::organisation)
            .optional("extent", MoneyCodecs.SHARE, StaffMember::extent, StaffMemberBuilder::extent)
            .done();

    /** How an effort is organised. */
    public static final Form<EffortOrganisation, EffortOrganisationBuilder> ORGANISATION = Form.of(
                    EffortOrganisation.class, EffortOrganisationBuilder::new, EffortOrganisationBuilder::build)
            .text("description", EffortOrganisation::description, EffortOrganisationBuilder::description)
            .optional("leader", STAFF_MEMBER, EffortOrganisation::leader, EffortOrganisationBuilder::leader)
            .text("steeringGroup", EffortOrganisation::steeringGroup, EffortOrganisationBuilder::steeringGroup)
            .many(
                    "steeringMembers",
                    Many.list(STAFF_MEMBER),
                    EffortOrganisation::steeringMembers,
                    EffortOrganisationBuilder::addAllSteeringMembers)
            .many(
                    "workingGroup",
                    Many.list(STAFF_MEMBER),
                    EffortOrganisation::workingGroup,
                    EffortOrganisationBuilder::addAllWorkingGroup)
            .many(
                    "referringParties",
                    Many.list(PartyForms.PARTY),
                    EffortOrganisation::referringParties,
                    EffortOrganisationBuilder::addAllReferringParties)
            .many(
                    "supportingParties",
                    Many.list(PartyForms.PARTY),
                    EffortOrganisation::supportingParties,
                    EffortOrganisationBuilder::addAllSupportingParties)
            .optional(
                    "assistsEvaluation",
                    Scalars.YES_OR_NO,
                    EffortOrganisation::assistsEvaluation,
                    EffortOrganisationBuilder::assistsEvaluation)
            .done();

    /** How goals and results are measured. */
    public static final Form<EvaluationPlan, EvaluationPlanBuilder> EVALUATION = Form.of(
                    EvaluationPlan.class, EvaluationPlanBuilder::new, EvaluationPlanBuilder::build)
            .text("during", EvaluationPlan::during, EvaluationPlanBuilder::during)
            .text("after", EvaluationPlan::after, EvaluationPlanBuilder::after)
            .many("instruments", INSTRUMENTS, EvaluationPlan::instruments, EvaluationPlanBuilder::addAllInstruments)
            .many(
                    "levels",
                    Many.set(Words.of(EvaluationLevel.values()), Comparator.naturalOrder()),
                    EvaluationPlan::levels,
                    EvaluationPlanBuilder::addAllLevels)
            .text("reporting", EvaluationPlan::reporting, EvaluationPlanBuilder::reporting)
            .done();

    private EffortForms() {}
}
