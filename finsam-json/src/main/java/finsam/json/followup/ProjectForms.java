package finsam.json.followup;

import finsam.core.effort.Method;
import finsam.core.followup.MultiAssociationProject;
import finsam.core.followup.MultiAssociationProjectBuilder;
import finsam.core.followup.SubProject;
import finsam.core.followup.SubProjectBuilder;
import finsam.core.followup.TheoryOfChange;
import finsam.core.followup.TheoryOfChangeBuilder;
import finsam.core.participation.MeasureKind;
import finsam.json.effort.EffortForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.money.MoneyCodecs;
import finsam.json.party.PartyForms;
import finsam.json.time.TimeForms;

/** Projects of several associations. */
public final class ProjectForms {
    /** The part of one association. */
    public static final Form<SubProject, SubProjectBuilder> SUB_PROJECT = Form.of(
                    SubProject.class, SubProjectBuilder::new, SubProjectBuilder::build)
            .text("name", SubProject::name, SubProjectBuilder::name)
            .text("association", SubProject::association, SubProjectBuilder::association)
            .optional(
                    "associationFormedOn",
                    TimeForms.DATE,
                    SubProject::associationFormedOn,
                    SubProjectBuilder::associationFormedOn)
            .optional(
                    "associationMergedOn",
                    TimeForms.DATE,
                    SubProject::associationMergedOn,
                    SubProjectBuilder::associationMergedOn)
            .many(
                    "municipalities",
                    Many.list(Scalars.TEXT),
                    SubProject::municipalities,
                    SubProjectBuilder::addAllMunicipalities)
            .optional("participants", Scalars.WHOLE_NUMBER, SubProject::participants, SubProjectBuilder::participants)
            .optional("budget", MoneyCodecs.SEK, SubProject::budget, SubProjectBuilder::budget)
            .optional(
                    "earlierParticipants",
                    Scalars.WHOLE_NUMBER,
                    SubProject::earlierParticipants,
                    SubProjectBuilder::earlierParticipants)
            .text("statisticsNote", SubProject::statisticsNote, SubProjectBuilder::statisticsNote)
            .text("intakePlatform", SubProject::intakePlatform, SubProjectBuilder::intakePlatform)
            .optional("selfReferral", Scalars.YES_OR_NO, SubProject::selfReferral, SubProjectBuilder::selfReferral)
            .many("methods", OpenWords.of(Method::of).set(), SubProject::methods, SubProjectBuilder::addAllMethods)
            .many(
                    "offeredToWomen",
                    OpenWords.of(MeasureKind::of).set(),
                    SubProject::offeredToWomen,
                    SubProjectBuilder::addAllOfferedToWomen)
            .many(
                    "offeredToMen",
                    OpenWords.of(MeasureKind::of).set(),
                    SubProject::offeredToMen,
                    SubProjectBuilder::addAllOfferedToMen)
            .many("exitRules", Many.list(Scalars.TEXT), SubProject::exitRules, SubProjectBuilder::addAllExitRules)
            .done();

    /** What is to lead to what. */
    public static final Form<TheoryOfChange, TheoryOfChangeBuilder> THEORY_OF_CHANGE = Form.of(
                    TheoryOfChange.class, TheoryOfChangeBuilder::new, TheoryOfChangeBuilder::build)
            .many(
                    "resources",
                    Many.list(Scalars.TEXT),
                    TheoryOfChange::resources,
                    TheoryOfChangeBuilder::addAllResources)
            .many("efforts", Many.list(Scalars.TEXT), TheoryOfChange::efforts, TheoryOfChangeBuilder::addAllEfforts)
            .many("results", Many.list(Scalars.TEXT), TheoryOfChange::results, TheoryOfChangeBuilder::addAllResults)
            .many(
                    "midTermEffects",
                    Many.list(Scalars.TEXT),
                    TheoryOfChange::midTermEffects,
                    TheoryOfChangeBuilder::addAllMidTermEffects)
            .many(
                    "longTermEffects",
                    Many.list(Scalars.TEXT),
                    TheoryOfChange::longTermEffects,
                    TheoryOfChangeBuilder::addAllLongTermEffects)
            .done();

    /** A project of several associations. */
    public static final DocumentForm<MultiAssociationProject, MultiAssociationProjectBuilder>
            MULTI_ASSOCIATION_PROJECT = DocumentForm.of(
                    DocumentType.PROJECT,
                    MultiAssociationProject.class,
                    MultiAssociationProjectBuilder::new,
                    MultiAssociationProjectBuilder::build,
                    ProjectForms::multiAssociationProject,
                    MultiAssociationProjectBuilder::addAllUnread);

    private ProjectForms() {}

    private static Form.Lines<MultiAssociationProject, MultiAssociationProjectBuilder> multiAssociationProject(
            Form.Lines<MultiAssociationProject, MultiAssociationProjectBuilder> form) {
        return form.optional(
                        "name", EffortForms.NAME, MultiAssociationProject::name, MultiAssociationProjectBuilder::name)
                .optional(
                        "registryNumber",
                        PartyForms.REGISTRY_NUMBER,
                        MultiAssociationProject::registryNumber,
                        MultiAssociationProjectBuilder::registryNumber)
                .optional(
                        "period",
                        TimeForms.PERIOD,
                        MultiAssociationProject::period,
                        MultiAssociationProjectBuilder::period)
                .optional(
                        "implementation",
                        TimeForms.PERIOD,
                        MultiAssociationProject::implementation,
                        MultiAssociationProjectBuilder::implementation)
                .optional(
                        "budget",
                        MoneyCodecs.SEK,
                        MultiAssociationProject::budget,
                        MultiAssociationProjectBuilder::budget)
                .many(
                        "subProjects",
                        Many.list(SUB_PROJECT),
                        MultiAssociationProject::subProjects,
                        MultiAssociationProjectBuilder::addAllSubProjects)
                .optional(
                        "statedParticipants",
                        Scalars.WHOLE_NUMBER,
                        MultiAssociationProject::statedParticipants,
                        MultiAssociationProjectBuilder::statedParticipants)
                .optional(
                        "statedMunicipalities",
                        Scalars.WHOLE_NUMBER,
                        MultiAssociationProject::statedMunicipalities,
                        MultiAssociationProjectBuilder::statedMunicipalities)
                .optional(
                        "statedAssociations",
                        Scalars.WHOLE_NUMBER,
                        MultiAssociationProject::statedAssociations,
                        MultiAssociationProjectBuilder::statedAssociations)
                .optional(
                        "statisticsYear",
                        TimeForms.CALENDAR_YEAR,
                        MultiAssociationProject::statisticsYear,
                        MultiAssociationProjectBuilder::statisticsYear)
                .optional(
                        "theoryOfChange",
                        THEORY_OF_CHANGE,
                        MultiAssociationProject::theoryOfChange,
                        MultiAssociationProjectBuilder::theoryOfChange)
                .many(
                        "horizontalFollowUps",
                        Many.list(TimeForms.DATE),
                        MultiAssociationProject::horizontalFollowUps,
                        MultiAssociationProjectBuilder::addAllHorizontalFollowUps)
                .many(
                        "relatedProjects",
                        Many.list(EffortForms.RELATED_EFFORT),
                        MultiAssociationProject::relatedProjects,
                        MultiAssociationProjectBuilder::addAllRelatedProjects);
    }
}
