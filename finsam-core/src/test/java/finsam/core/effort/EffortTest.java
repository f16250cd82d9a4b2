package finsam.core.effort;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.benefit.SupportForm;
import finsam.core.money.Share;
import finsam.core.party.EffortOwnerBuilder;
import finsam.core.party.PartyKind;
import finsam.core.party.PartyRole;
import finsam.core.party.RegistryNumber;
import finsam.core.person.AgeRange;
import finsam.core.time.StatedPeriod;
import finsam.core.time.StatedPeriodBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Real efforts as records: one that a municipality applied for, and a project of six associations. */
class EffortTest {
    private static final Effort RAKNA_MED_MIG = new EffortBuilder()
            .name(EffortName.of("Räkna med mig!"))
            .addKinds(EffortKind.PROJECT, EffortKind.STRUCTURAL)
            .owner(new EffortOwnerBuilder()
                    .organisation("Hudiksvalls kommun")
                    .kind(PartyKind.MUNICIPALITY)
                    .workplace("Arbetsliv och försörjning, Jobbcentrum")
                    .build())
            .addParties(
                    party("Försäkringskassan", PartyKind.SOCIAL_INSURANCE_AGENCY, PartyRole.SUPPORTING),
                    party("Arbetsförmedlingen", PartyKind.EMPLOYMENT_SERVICE, PartyRole.SUPPORTING),
                    party("Region Gävleborg, primärvård", PartyKind.REGION, PartyRole.SUPPORTING),
                    party("Region Gävleborg, vuxenpsykiatri", PartyKind.REGION, PartyRole.SUPPORTING),
                    party("Jobbcentrum", PartyKind.MUNICIPALITY, PartyRole.REFERRING))
            .addMunicipalities("Hudiksvall")
            .period(new PlannedActualPeriodBuilder()
                    .planned(StatedPeriod.of(LocalDate.of(2024, 9, 1), LocalDate.of(2026, 8, 30)))
                    .build())
            .purpose("Bygga en hållbar samverkan för unga som har aktivitetsersättning.")
            .targetGroup(new TargetGroupsBuilder()
                    .direct(new ProfessionalsBuilder()
                            .addOrganisations(
                                    "Jobbcentrum",
                                    "Försäkringskassan",
                                    "Arbetsförmedlingen",
                                    "primärvård",
                                    "vuxenpsykiatri")
                            .build())
                    .indirect(new IndividualsBuilder()
                            .description("unga med aktivitetsersättning")
                            .ages(AgeRange.of(19, 29))
                            .addSupportForms(SupportForm.ACTIVITY_COMPENSATION)
                            .addCharacteristics(Characteristic.WILLING_TO_CHANGE)
                            .build())
                    .build())
            .addGoals(
                    new GoalBuilder()
                            .level(GoalLevel.STRUCTURAL)
                            .text("Arbetssättet är beskrivet när insatsen slutar.")
                            .build(),
                    new GoalBuilder()
                            .level(GoalLevel.STRUCTURAL)
                            .text("Den indirekta målgruppen är genomlyst.")
                            .build(),
                    new GoalBuilder()
                            .level(GoalLevel.INDIVIDUAL)
                            .text("Deltagarna tar steg framåt.")
                            .stepChange(true)
                            .build())
            .addMethods(Method.IPS, Method.SERVICE_DESIGN, Method.BIP, Method.FOLLOW_RESEARCH)
            .participantPerspective("Deltagarnas erfarenheter prövas med tjänstedesign.")
            .organisation(new EffortOrganisationBuilder()
                    .leader(new StaffMemberBuilder().role("projektsamordnare").build())
                    .steeringGroup("chefer hos parterna i Mysam")
                    .addWorkingGroup(coach("coach"), coach("individresurs/coach"))
                    .build())
            .addRelatedEfforts(related("Ung Nu"), related("Trisam"), related("Samstart"))
            .build();

    private static final Effort MIA = new EffortBuilder()
            .name(EffortName.of("MIA – Mobilisering inför arbete"))
            .registryNumber(RegistryNumber.of("2016/00403"))
            .addKinds(EffortKind.PROJECT)
            .period(new PlannedActualPeriodBuilder()
                    .planned(StatedPeriod.of(LocalDate.of(2016, 12, 1), LocalDate.of(2020, 8, 31)))
                    .build())
            .addPhases(
                    new PhasePeriodBuilder().phase(EffortPhase.ANALYSIS).build(),
                    new PhasePeriodBuilder()
                            .phase(EffortPhase.IMPLEMENTATION)
                            .period(new PlannedActualPeriodBuilder()
                                    .planned(new StatedPeriodBuilder()
                                            .start(LocalDate.of(2017, 4, 1))
                                            .build())
                                    .build())
                            .build(),
                    new PhasePeriodBuilder().phase(EffortPhase.CLOSING).build())
            .addSubEfforts(
                    sub("MIA Södra Roslagen", List.of(Method.IPS, Method.SE, Method.SED, Method.MI, Method.CM))
                            .addMunicipalities("Täby", "Österåker")
                            .build(),
                    sub("MIA VärNa", List.of(Method.MOBILISATION, Method.WORK_TRAINING, Method.GREEN_REHAB))
                            .addMunicipalities("Nacka", "Värmdö")
                            .build(),
                    sub("MIA Huddinge, Botkyrka och Salem", List.of(Method.CM, Method.SE, Method.SIP, Method.SAMSIP))
                            .addMunicipalities("Huddinge", "Botkyrka", "Salem")
                            .build(),
                    sub("MIA Östra Södertörn", List.of(Method.CM, Method.SE, Method.MI, Method.KBT, Method.DRAMA))
                            .addMunicipalities("Haninge", "Nynäshamn", "Tyresö")
                            .build(),
                    sub("MIA Stockholms stad", List.of(Method.CM))
                            .addMunicipalities("Stockholm")
                            .build(),
                    sub("MIA Södertälje", List.of(Method.BOSTON, Method.IPS, Method.SED))
                            .addMunicipalities("Södertälje")
                            .build())
            .build();

    private static EffortParty party(String name, PartyKind kind, PartyRole role) {
        return new EffortPartyBuilder().name(name).addKinds(kind).addRoles(role).build();
    }

    private static StaffMember coach(String role) {
        return new StaffMemberBuilder()
                .role(role)
                .extent(Share.WHOLE)
                .organisation("Jobbcentrum")
                .build();
    }

    private static RelatedEffort related(String name) {
        return new RelatedEffortBuilder().name(name).build();
    }

    private static EffortBuilder sub(String name, List<Method> methods) {
        return new EffortBuilder()
                .name(EffortName.of(name))
                .addKinds(EffortKind.SUB_PROJECT)
                .addAllMethods(methods);
    }

    @Test
    void theOwnerIsAPartyEvenWhereNobodyElseIs() {
        Effort alone = new EffortBuilder().owner(RAKNA_MED_MIG.owner()).build();
        assertThat(alone.partyKinds()).containsExactly(PartyKind.MUNICIPALITY);
    }

    @Test
    void unitsOfOneRegionAreOneKindOfParty() {
        assertThat(RAKNA_MED_MIG.partyKinds()).isEqualTo(Set.of(PartyKind.values()));
        assertThat(new EffortBuilder().build().partyKinds()).isEmpty();
        Effort gotland = new EffortBuilder()
                .addParties(new EffortPartyBuilder()
                        .name("Region Gotland")
                        .addKinds(PartyKind.REGION, PartyKind.MUNICIPALITY)
                        .build())
                .build();
        assertThat(gotland.partyKinds()).containsExactly(PartyKind.REGION, PartyKind.MUNICIPALITY);
    }

    @Test
    void anEffortForOfficialsHasParticipantsThroughTheIndirectGroup() {
        assertThat(RAKNA_MED_MIG.targetGroup().orElseThrow().hasParticipants()).isTrue();
        assertThat(RAKNA_MED_MIG.methods()).allMatch(Method::isKnown);
        assertThat(RAKNA_MED_MIG.organisation().orElseThrow().isComplete()).isTrue();
    }

    @Test
    void theProjectConsistsOfSixSubProjectsInTwelveMunicipalities() {
        assertThat(MIA.subEfforts())
                .hasSize(6)
                .allMatch(sub -> sub.kinds().equals(Set.of(EffortKind.SUB_PROJECT)))
                .allMatch(sub -> sub.methods().stream().allMatch(Method::isKnown));
        assertThat(MIA.subEfforts().stream().flatMap(sub -> sub.municipalities().stream()))
                .containsExactly(
                        "Täby",
                        "Österåker",
                        "Nacka",
                        "Värmdö",
                        "Huddinge",
                        "Botkyrka",
                        "Salem",
                        "Haninge",
                        "Nynäshamn",
                        "Tyresö",
                        "Stockholm",
                        "Södertälje");
        assertThat(MIA.period()
                        .flatMap(PlannedActualPeriod::known)
                        .flatMap(StatedPeriod::toEffortPeriod)
                        .orElseThrow()
                        .months())
                .isEqualTo(45);
    }

    @Test
    void anOrganisationIsCompleteWithLeaderSteeringGroupAndWorkingGroup() {
        StaffMember somebody = new StaffMemberBuilder().role("samordnare").build();
        EffortOrganisation complete = new EffortOrganisationBuilder()
                .leader(somebody)
                .addSteeringMembers(somebody)
                .addWorkingGroup(somebody)
                .build();
        assertThat(complete.isComplete()).isTrue();
        assertThat(new EffortOrganisationBuilder()
                        .leader(somebody)
                        .addWorkingGroup(somebody)
                        .build()
                        .isComplete())
                .isFalse();
        assertThat(new EffortOrganisationBuilder()
                        .leader(somebody)
                        .steeringGroup("chefer")
                        .build()
                        .isComplete())
                .isFalse();
        assertThat(new EffortOrganisationBuilder()
                        .steeringGroup("chefer")
                        .addWorkingGroup(somebody)
                        .build()
                        .isComplete())
                .isFalse();
    }

    @Test
    void aPeriodShiftsByTheDaysBetweenPlanAndOutcome() {
        PlannedActualPeriod shifted = new PlannedActualPeriodBuilder()
                .planned(StatedPeriod.of(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 31)))
                .actual(StatedPeriod.of(LocalDate.of(2021, 8, 31), LocalDate.of(2022, 2, 2)))
                .build();
        assertThat(shifted.startShift()).contains(-1L);
        assertThat(shifted.endShift()).contains(2L);
        assertThat(shifted.known()).isEqualTo(shifted.actual());
        PlannedActualPeriod onlyPlanned =
                new PlannedActualPeriodBuilder().planned(shifted.planned()).build();
        assertThat(onlyPlanned.known()).isEqualTo(shifted.planned());
        assertThat(onlyPlanned.startShift()).isEmpty();
        assertThat(onlyPlanned.endShift()).isEmpty();
        PlannedActualPeriod widest = new PlannedActualPeriodBuilder()
                .planned(StatedPeriod.of(LocalDate.MIN, LocalDate.MIN))
                .actual(StatedPeriod.of(LocalDate.MAX, LocalDate.MAX))
                .build();
        assertThat(widest.startShift()).contains(LocalDate.MAX.toEpochDay() - LocalDate.MIN.toEpochDay());
    }

    @Test
    void aNumberDiffersByWhatItBecameMore() {
        assertThat(new PlannedActualNumberBuilder().planned(10).build().difference())
                .isEmpty();
        assertThat(new PlannedActualNumberBuilder()
                        .planned(Integer.MIN_VALUE)
                        .actual(Integer.MAX_VALUE)
                        .build()
                        .difference())
                .contains((1L << 32) - 1);
    }
}
