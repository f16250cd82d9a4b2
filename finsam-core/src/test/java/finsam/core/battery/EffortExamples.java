package finsam.core.battery;

import static finsam.core.battery.RecordExamples.either;

import finsam.core.benefit.SupportForm;
import finsam.core.effort.Characteristic;
import finsam.core.effort.CharacteristicCombination;
import finsam.core.effort.CharacteristicCombinationBuilder;
import finsam.core.effort.Effort;
import finsam.core.effort.EffortBuilder;
import finsam.core.effort.EffortKind;
import finsam.core.effort.EffortName;
import finsam.core.effort.EffortParty;
import finsam.core.effort.EffortPartyBuilder;
import finsam.core.effort.EffortPhase;
import finsam.core.effort.Individuals;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.Method;
import finsam.core.effort.PhasePeriod;
import finsam.core.effort.PhasePeriodBuilder;
import finsam.core.effort.PlannedActualNumber;
import finsam.core.effort.PlannedActualNumberBuilder;
import finsam.core.effort.PlannedActualPeriod;
import finsam.core.effort.PlannedActualPeriodBuilder;
import finsam.core.effort.YouthCondition;
import finsam.core.effort.YouthConditionBuilder;
import finsam.core.finding.JsonPointer;
import finsam.core.money.Share;
import finsam.core.party.PartyKind;
import finsam.core.party.PartyRole;
import finsam.core.party.RegistryNumber;
import finsam.core.person.AgeRange;
import finsam.core.person.Sex;
import java.time.LocalDate;
import java.util.List;

/** Examples of an effort and of what only efforts have. */
final class EffortExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(EffortKind.class, () -> EffortKind.of("pilot"), () -> EffortKind.of("egen")),
            new Example<>(EffortPhase.class, () -> EffortPhase.of("avslut"), () -> EffortPhase.of("egen")),
            new Example<>(PartyRole.class, () -> PartyRole.of("mottagare"), () -> PartyRole.of("egen")),
            new Example<>(Characteristic.class, () -> Characteristic.of("arbetslös"), () -> Characteristic.of("egen")),
            new Example<>(SupportForm.class, () -> SupportForm.of("sjukpenning"), () -> SupportForm.of("egen")),
            new Example<>(CharacteristicCombination.class, () -> combination(1), () -> combination(2)),
            new Example<>(YouthCondition.class, () -> youth(1), () -> youth(2)),
            new Example<>(EffortParty.class, () -> party(1), () -> party(2)),
            new Example<>(PlannedActualPeriod.class, () -> period(1), () -> period(2)),
            new Example<>(PlannedActualNumber.class, () -> number(1), () -> number(2)),
            new Example<>(PhasePeriod.class, () -> phase(1), () -> phase(2)),
            new Example<>(Effort.class, () -> effort(1), () -> effort(2)));

    private EffortExamples() {}

    static CharacteristicCombination combination(int n) {
        return new CharacteristicCombinationBuilder()
                .characteristic(either(n, Characteristic.WEAK_SWEDISH, Characteristic.SUBSTANCE_ABUSE))
                .addCompanions(either(n, Characteristic.DISABILITY, Characteristic.MENTAL_ILL_HEALTH))
                .build();
    }

    static YouthCondition youth(int n) {
        return new YouthConditionBuilder()
                .ages(AgeRange.of(15 + n, 17))
                .condition(either(n, Characteristic.OUTSIDE_LABOUR_MARKET, Characteristic.UVAS))
                .build();
    }

    static Individuals individuals(int n) {
        return new IndividualsBuilder()
                .description("unga " + n)
                .ages(AgeRange.of(18 + n, 64))
                .youth(youth(n))
                .addCharacteristics(either(n, Characteristic.UNEMPLOYED, Characteristic.of("annat")))
                .addCombinations(combination(n))
                .addSupportForms(either(n, SupportForm.SICKNESS_BENEFIT, SupportForm.of("fonder")))
                .addInclusions(either(n, Characteristic.SOCIAL_PHOBIA, Characteristic.FAILED_STUDIES))
                .neededInclusions(n)
                .addExclusions(either(n, Characteristic.READY_FOR_AF, Characteristic.ONGOING_ABUSE))
                .addPriorities(either(n, Characteristic.YOUNG_ADULT, Characteristic.PARENT_OF_MINOR))
                .neededParties(n)
                .genderTarget(Share.of(n, 3))
                .addSexes(either(n, Sex.WOMAN, Sex.MAN))
                .addMunicipalities("Kommun " + n)
                .build();
    }

    static EffortParty party(int n) {
        return new EffortPartyBuilder()
                .name("Region " + n)
                .addKinds(either(n, PartyKind.REGION, PartyKind.EMPLOYMENT_SERVICE))
                .addRoles(either(n, PartyRole.SUPPORTING, PartyRole.of("värd")))
                .contribution("samordnare " + n)
                .assistsEvaluation(n == 1)
                .build();
    }

    static PlannedActualPeriod period(int n) {
        return new PlannedActualPeriodBuilder()
                .planned(RecordExamples.period(n))
                .actual(RecordExamples.period(n + 2))
                .build();
    }

    static PlannedActualNumber number(int n) {
        return new PlannedActualNumberBuilder().planned(10 + n).actual(n).build();
    }

    static PhasePeriod phase(int n) {
        return new PhasePeriodBuilder()
                .phase(either(n, EffortPhase.PLANNING, EffortPhase.HANDOVER))
                .period(period(n))
                .build();
    }

    static Effort effort(int n) {
        return new EffortBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .name(EffortName.of("Insats " + n))
                .registryNumber(RegistryNumber.of("2024/" + n))
                .addKinds(either(n, EffortKind.INDIVIDUAL, EffortKind.PILOT))
                .owner(RecordExamples.owner(n))
                .addParties(party(n))
                .addMunicipalities("Kommun " + n)
                .period(period(n))
                .openEnded(n == 1)
                .addPhases(phase(n))
                .purpose("syfte " + n)
                .targetGroup(RecordExamples.targetGroups(n))
                .narrowed(n == 1)
                .narrowingDecision(AssociationExamples.decision(n))
                .participants(number(n))
                .addGoals(RecordExamples.goal(n))
                .addMethods(either(n, Method.CM, Method.of("egen")))
                .participantPerspective("dialog " + n)
                .organisation(RecordExamples.organisation(n))
                .planApprovedOn(LocalDate.of(2024, 6, n))
                .publishedOn(LocalDate.of(2024, 7, n))
                .secrecy(n == 1)
                .addRelatedEfforts(RecordExamples.related(n))
                .addSubEfforts(new EffortBuilder()
                        .name(EffortName.of("Delprojekt " + n))
                        .build())
                .build();
    }
}
