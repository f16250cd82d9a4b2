package finsam.json.effort;

import finsam.core.benefit.SupportForm;
import finsam.core.effort.Characteristic;
import finsam.core.effort.CharacteristicCombination;
import finsam.core.effort.CharacteristicCombinationBuilder;
import finsam.core.effort.Individuals;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.Professionals;
import finsam.core.effort.ProfessionalsBuilder;
import finsam.core.effort.TargetGroup;
import finsam.core.effort.TargetGroups;
import finsam.core.effort.TargetGroupsBuilder;
import finsam.core.effort.YouthCondition;
import finsam.core.effort.YouthConditionBuilder;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OneOf;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.person.PersonForms;
import java.util.Comparator;
import java.util.List;

/** Whom an effort is for. */
public final class TargetGroupForms {
    private static final String KIND = "kind";
    private static final Words<GroupKind> KINDS = Words.of(GroupKind.values());

    private static final OpenWords<Characteristic> CHARACTERISTIC = OpenWords.of(Characteristic::of);
    private static final Many<Characteristic> CHARACTERISTICS = CHARACTERISTIC.set();

    /** A characteristic that counts only together with others. */
    public static final Form<CharacteristicCombination, CharacteristicCombinationBuilder> COMBINATION = Form.of(
                    CharacteristicCombination.class,
                    CharacteristicCombinationBuilder::new,
                    CharacteristicCombinationBuilder::build)
            .optional(
                    "characteristic",
                    CHARACTERISTIC,
                    CharacteristicCombination::characteristic,
                    CharacteristicCombinationBuilder::characteristic)
            .many(
                    "companions",
                    CHARACTERISTICS,
                    CharacteristicCombination::companions,
                    CharacteristicCombinationBuilder::addAllCompanions)
            .done();

    /** Younger people who are taken in on a condition. */
    public static final Form<YouthCondition, YouthConditionBuilder> YOUTH = Form.of(
                    YouthCondition.class, YouthConditionBuilder::new, YouthConditionBuilder::build)
            .optional("ages", PersonForms.AGES, YouthCondition::ages, YouthConditionBuilder::ages)
            .optional("condition", CHARACTERISTIC, YouthCondition::condition, YouthConditionBuilder::condition)
            .done();

    /** A group of people in need of coordinated rehabilitation. */
    public static final Form<Individuals, IndividualsBuilder> INDIVIDUALS = Form.of(
                    Individuals.class, IndividualsBuilder::new, IndividualsBuilder::build)
            .fixed(KIND, KINDS, GroupKind.INDIVIDUALS)
            .text("description", Individuals::description, IndividualsBuilder::description)
            .optional("ages", PersonForms.AGES, Individuals::ages, IndividualsBuilder::ages)
            .optional("youth", YOUTH, Individuals::youth, IndividualsBuilder::youth)
            .many(
                    "characteristics",
                    CHARACTERISTICS,
                    Individuals::characteristics,
                    IndividualsBuilder::addAllCharacteristics)
            .many(
                    "combinations",
                    Many.list(COMBINATION),
                    Individuals::combinations,
                    IndividualsBuilder::addAllCombinations)
            .many(
                    "supportForms",
                    OpenWords.of(SupportForm::of).set(),
                    Individuals::supportForms,
                    IndividualsBuilder::addAllSupportForms)
            .many("inclusions", CHARACTERISTICS, Individuals::inclusions, IndividualsBuilder::addAllInclusions)
            .optional(
                    "neededInclusions",
                    Scalars.WHOLE_NUMBER,
                    Individuals::neededInclusions,
                    IndividualsBuilder::neededInclusions)
            .many("exclusions", CHARACTERISTICS, Individuals::exclusions, IndividualsBuilder::addAllExclusions)
            .many("priorities", CHARACTERISTICS, Individuals::priorities, IndividualsBuilder::addAllPriorities)
            .optional(
                    "neededParties",
                    Scalars.WHOLE_NUMBER,
                    Individuals::neededParties,
                    IndividualsBuilder::neededParties)
            .optional("genderTarget", MoneyCodecs.SHARE, Individuals::genderTarget, IndividualsBuilder::genderTarget)
            .many("sexes", PersonForms.SEXES, Individuals::sexes, IndividualsBuilder::addAllSexes)
            .many(
                    "municipalities",
                    Many.set(Scalars.TEXT, Comparator.naturalOrder()),
                    Individuals::municipalities,
                    IndividualsBuilder::addAllMunicipalities)
            .done();

    /** A group of officials. */
    public static final Form<Professionals, ProfessionalsBuilder> PROFESSIONALS = Form.of(
                    Professionals.class, ProfessionalsBuilder::new, ProfessionalsBuilder::build)
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
            TargetGroup.class,
            KIND,
            KINDS,
            List.of(
                    new OneOf.Choice<>(GroupKind.INDIVIDUALS, Individuals.class, INDIVIDUALS),
                    new OneOf.Choice<>(GroupKind.PROFESSIONALS, Professionals.class, PROFESSIONALS)));

    /** The groups of an effort. */
    public static final Form<TargetGroups, TargetGroupsBuilder> GROUPS = Form.of(
                    TargetGroups.class, TargetGroupsBuilder::new, TargetGroupsBuilder::build)
            .optional("direct", GROUP, TargetGroups::direct, TargetGroupsBuilder::direct)
            .optional("indirect", GROUP, TargetGroups::indirect, TargetGroupsBuilder::indirect)
            .text("genderSplit", TargetGroups::genderSplit, TargetGroupsBuilder::genderSplit)
            .optional("count", Scalars.WHOLE_NUMBER, TargetGroups::count, TargetGroupsBuilder::count)
            .done();

    private TargetGroupForms() {}
}
