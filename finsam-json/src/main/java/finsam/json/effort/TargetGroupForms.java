package finsam.json.effort;

import finsam.core.effort.Individuals;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.Professionals;
import finsam.core.effort.ProfessionalsBuilder;
import finsam.core.effort.TargetGroup;
import finsam.core.effort.TargetGroups;
import finsam.core.effort.TargetGroupsBuilder;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OneOf;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import java.util.List;

/** Whom an effort is for. */
public final class TargetGroupForms {
    private static final String KIND = "kind";
    private static final Words<GroupKind> KINDS = Words.of(GroupKind.values());

    /** A group of people in need of coordinated rehabilitation. */
    public static final Form<Individuals, IndividualsBuilder> INDIVIDUALS = Form.of(
                    IndividualsBuilder::new, IndividualsBuilder::build)
            .fixed(KIND, KINDS, GroupKind.INDIVIDUALS)
            .text("description", Individuals::description, IndividualsBuilder::description)
            .done();

    /** A group of officials. */
    public static final Form<Professionals, ProfessionalsBuilder> PROFESSIONALS = Form.of(
                    ProfessionalsBuilder::new, ProfessionalsBuilder::build)
            .fixed(KIND, KINDS, GroupKind.PROFESSIONALS)
            .text("description", Professionals::description, ProfessionalsBuilder::description)
            .many(
                    "organisations",
                    Many.list(Scalars.TEXT),
                    Professionals::organisations,
                    ProfessionalsBuilder::addAllOrganisations)
            .done();

    /** A group of either kind. */
    public static final Codec<TargetGroup> GROUP = OneOf.of(
            KIND,
            KINDS,
            List.of(
                    new OneOf.Choice<>(GroupKind.INDIVIDUALS, Individuals.class, INDIVIDUALS),
                    new OneOf.Choice<>(GroupKind.PROFESSIONALS, Professionals.class, PROFESSIONALS)));

    /** The groups of an effort. */
    public static final Form<TargetGroups, TargetGroupsBuilder> GROUPS = Form.of(
                    TargetGroupsBuilder::new, TargetGroupsBuilder::build)
            .optional("direct", GROUP, TargetGroups::direct, TargetGroupsBuilder::direct)
            .optional("indirect", GROUP, TargetGroups::indirect, TargetGroupsBuilder::indirect)
            .text("genderSplit", TargetGroups::genderSplit, TargetGroupsBuilder::genderSplit)
            .optional("count", Scalars.WHOLE_NUMBER, TargetGroups::count, TargetGroupsBuilder::count)
            .done();

    private TargetGroupForms() {}
}
