package finsam.json.participation;

import finsam.core.participation.EffortParticipations;
import finsam.core.participation.EffortParticipationsBuilder;
import finsam.core.participation.GroupCourse;
import finsam.core.participation.GroupCourseBuilder;
import finsam.json.effort.EffortForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.Scalars;

/** What many take part in together. */
public final class GroupForms {
    /** All participations of an effort. */
    public static final DocumentForm<EffortParticipations, EffortParticipationsBuilder> EFFORT_PARTICIPATIONS =
            DocumentForm.of(
                    DocumentType.EFFORT_PARTICIPATIONS,
                    EffortParticipations.class,
                    EffortParticipationsBuilder::new,
                    EffortParticipationsBuilder::build,
                    GroupForms::effortParticipations,
                    EffortParticipationsBuilder::addAllUnread);

    /** A course for a group. */
    public static final DocumentForm<GroupCourse, GroupCourseBuilder> GROUP_COURSE = DocumentForm.of(
            DocumentType.GROUP_COURSE,
            GroupCourse.class,
            GroupCourseBuilder::new,
            GroupCourseBuilder::build,
            GroupForms::groupCourse,
            GroupCourseBuilder::addAllUnread);

    private GroupForms() {}

    private static Form.Lines<EffortParticipations, EffortParticipationsBuilder> effortParticipations(
            Form.Lines<EffortParticipations, EffortParticipationsBuilder> form) {
        return form.optional(
                        "effortName",
                        EffortForms.NAME,
                        EffortParticipations::effortName,
                        EffortParticipationsBuilder::effortName)
                .many(
                        "participations",
                        Many.list(ParticipationForms.PARTICIPATION.part()),
                        EffortParticipations::participations,
                        EffortParticipationsBuilder::addAllParticipations)
                .optional(
                        "caseManagers",
                        Scalars.WHOLE_NUMBER,
                        EffortParticipations::caseManagers,
                        EffortParticipationsBuilder::caseManagers);
    }

    private static Form.Lines<GroupCourse, GroupCourseBuilder> groupCourse(
            Form.Lines<GroupCourse, GroupCourseBuilder> form) {
        return form.text("name", GroupCourse::name, GroupCourseBuilder::name)
                .optional(
                        "participants",
                        Scalars.WHOLE_NUMBER,
                        GroupCourse::participants,
                        GroupCourseBuilder::participants)
                .optional(
                        "daysPerWeek", Scalars.WHOLE_NUMBER, GroupCourse::daysPerWeek, GroupCourseBuilder::daysPerWeek)
                .optional("weeks", Scalars.WHOLE_NUMBER, GroupCourse::weeks, GroupCourseBuilder::weeks);
    }
}
