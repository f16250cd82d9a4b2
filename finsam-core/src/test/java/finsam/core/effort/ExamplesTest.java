package finsam.core.effort;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Share;
import finsam.core.party.PartyKind;
import finsam.core.party.PartyRole;
import finsam.core.party.RegistryNumber;
import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import finsam.core.time.StatedPeriod;
import finsam.core.time.StatedPeriodBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples that stand in the documentation of this package. */
class ExamplesTest {

    @Test
    void evaluationLevel() {
        assertThat(EvaluationLevel.SOCIETY.english()).isEqualTo("society");
    }

    @Test
    void vocabularies() {
        assertThat(EffortKind.of("förstudie")).isEqualTo(EffortKind.PRE_STUDY);
        assertThat(EffortKind.of("eget ord").code()).isEqualTo("eget ord");
        assertThat(EffortPhase.of("genomförande")).isEqualTo(EffortPhase.IMPLEMENTATION);
        assertThat(EffortPhase.of("eget ord").code()).isEqualTo("eget ord");
        assertThat(Characteristic.of("språksvaghet")).isEqualTo(Characteristic.WEAK_SWEDISH);
        assertThat(Characteristic.of("eget ord").code()).isEqualTo("eget ord");
        assertThat(Method.of("motiverande samtal")).isEqualTo(Method.MI);
        assertThat(Method.of("eget ord").code()).isEqualTo("eget ord");
    }

    @Test
    void characteristicCombination() {
        CharacteristicCombination combination = new CharacteristicCombinationBuilder()
                .characteristic(Characteristic.WEAK_SWEDISH)
                .addCompanions(Characteristic.DISABILITY, Characteristic.ILL_HEALTH)
                .build();
        assertThat(combination.isMetBy(Set.of(Characteristic.WEAK_SWEDISH))).isFalse();
    }

    @Test
    void youthCondition() {
        YouthCondition condition = new YouthConditionBuilder()
                .ages(AgeRange.of(16, 17))
                .condition(Characteristic.OUTSIDE_LABOUR_MARKET)
                .build();
        assertThat(condition.condition()).contains(Characteristic.OUTSIDE_LABOUR_MARKET);
    }

    @Test
    void individuals() {
        Individuals group = new IndividualsBuilder()
                .ages(AgeRange.of(18, 64))
                .youth(new YouthConditionBuilder()
                        .ages(AgeRange.of(16, 17))
                        .condition(Characteristic.OUTSIDE_LABOUR_MARKET)
                        .build())
                .neededParties(2)
                .build();
        assertThat(group.takesAge(Age.of(17), Set.of(Characteristic.OUTSIDE_LABOUR_MARKET)))
                .contains(true);
        assertThat(group.takesAge(Age.of(17), Set.of())).contains(false);
    }

    @Test
    void goal() {
        Goal goal = new GoalBuilder()
                .text("Minst fem personer närmar sig egen försörjning.")
                .level(GoalLevel.INDIVIDUAL)
                .stepChange(true)
                .target(5)
                .comparator(TargetComparator.AT_LEAST)
                .build();
        assertThat(goal.isReachedBy(4)).contains(false);
    }

    @Test
    void effortOrganisation() {
        EffortOrganisation organisation = new EffortOrganisationBuilder()
                .leader(new StaffMemberBuilder().role("projektsamordnare").build())
                .steeringGroup("chefer hos parterna")
                .addWorkingGroup(new StaffMemberBuilder()
                        .role("coach")
                        .extent(Share.WHOLE)
                        .build())
                .build();
        assertThat(organisation.isComplete()).isTrue();
    }

    @Test
    void effortParty() {
        EffortParty agency = new EffortPartyBuilder()
                .name("Försäkringskassan")
                .addKinds(PartyKind.SOCIAL_INSURANCE_AGENCY)
                .addRoles(PartyRole.SUPPORTING)
                .build();
        assertThat(agency.roles()).containsExactly(PartyRole.SUPPORTING);
    }

    @Test
    void plannedAndActual() {
        PlannedActualPeriod period = new PlannedActualPeriodBuilder()
                .planned(StatedPeriod.of(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 31)))
                .actual(StatedPeriod.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31)))
                .build();
        assertThat(period.startShift()).contains(30L);
        PlannedActualNumber participants =
                new PlannedActualNumberBuilder().planned(10).actual(5).build();
        assertThat(participants.difference()).contains(-5L);
    }

    @Test
    void phasePeriod() {
        PhasePeriod implementation = new PhasePeriodBuilder()
                .phase(EffortPhase.IMPLEMENTATION)
                .period(new PlannedActualPeriodBuilder()
                        .planned(new StatedPeriodBuilder()
                                .start(LocalDate.of(2017, 4, 1))
                                .build())
                        .build())
                .build();
        assertThat(implementation.period().flatMap(PlannedActualPeriod::known)).isPresent();
    }

    @Test
    void effort() {
        Effort effort = new EffortBuilder()
                .name(EffortName.of("MIA"))
                .registryNumber(RegistryNumber.of("2016/00403"))
                .addKinds(EffortKind.PROJECT)
                .addSubEfforts(new EffortBuilder()
                        .name(EffortName.of("MIA VärNa"))
                        .addKinds(EffortKind.SUB_PROJECT)
                        .addMunicipalities("Nacka", "Värmdö")
                        .build())
                .build();
        assertThat(effort.subEfforts()).hasSize(1);
    }

    @Test
    void effortName() {
        assertThat(EffortName.of("Räkna med mig!").isAlike(EffortName.of("räkna med mig")))
                .hasToString("true");
    }

    @Test
    void evaluationPlan() {
        EvaluationPlan evaluation = new EvaluationPlanBuilder()
                .during("Enkät varje halvår.")
                .addInstruments(Instrument.SUS, Instrument.INDICATORS)
                .reporting("kvartalsvis")
                .build();
        assertThat(evaluation.reporting()).hasToString("Optional[kvartalsvis]");
        assertThat(evaluation.after()).hasToString("Optional.empty");
    }

    @Test
    void instrument() {
        assertThat(Instrument.of("Indikatorerna").equals(Instrument.INDICATORS)).hasToString("true");
        assertThat(Instrument.of("Kolada").isKnown()).hasToString("false");
    }

    @Test
    void professionals() {
        Professionals officials = new ProfessionalsBuilder()
                .description("handläggare")
                .addOrganisations("Försäkringskassan", "Arbetsförmedlingen")
                .build();
        assertThat(officials.organisations()).hasToString("[Försäkringskassan, Arbetsförmedlingen]");
    }

    @Test
    void relatedEffort() {
        RelatedEffort related = new RelatedEffortBuilder()
                .name("Framåt")
                .financier("Europeiska socialfonden")
                .relation("samma målgrupp")
                .build();
        assertThat(related.financier()).hasToString("Optional[Europeiska socialfonden]");
    }

    @Test
    void staffMember() {
        StaffMember coach = new StaffMemberBuilder()
                .role("coach")
                .organisation("Hudiksvalls kommun")
                .extent(Share.ofPercent(50))
                .build();
        assertThat(coach.extent()).hasToString("Optional[1/2]");
    }

    @Test
    void targetGroup() {
        TargetGroup group = new IndividualsBuilder().ages(AgeRange.of(18, 64)).build();
        assertThat(group instanceof Individuals).hasToString("true");
    }

    @Test
    void targetGroups() {
        TargetGroups groups = new TargetGroupsBuilder()
                .direct(new ProfessionalsBuilder().description("handläggare").build())
                .indirect(new IndividualsBuilder().ages(AgeRange.of(19, 29)).build())
                .build();
        assertThat(groups.hasParticipants()).hasToString("true");
    }
}
