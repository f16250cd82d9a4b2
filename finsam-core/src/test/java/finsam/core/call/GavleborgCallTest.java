package finsam.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.effort.Characteristic;
import finsam.core.effort.CharacteristicCombinationBuilder;
import finsam.core.effort.Goal;
import finsam.core.effort.GoalBuilder;
import finsam.core.effort.GoalLevel;
import finsam.core.effort.Individuals;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.Instrument;
import finsam.core.effort.Method;
import finsam.core.party.Party;
import finsam.core.party.PartyBuilder;
import finsam.core.party.PartyKind;
import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import finsam.core.person.Sex;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The call for individual efforts that the association of Gävleborg published for 2022. */
class GavleborgCallTest {
    private static final Call CALL = new CallBuilder()
            .name("Nästa steg – individinriktade insatser")
            .date(LocalDate.of(2021, 10, 25))
            .year(2022)
            .issuer("Samordningsförbund Gävleborg")
            .addParties(
                    party("Arbetsförmedlingen", PartyKind.EMPLOYMENT_SERVICE),
                    party("Försäkringskassan", PartyKind.SOCIAL_INSURANCE_AGENCY),
                    party("Region Gävleborg", PartyKind.REGION),
                    party("Länets kommuner", PartyKind.MUNICIPALITY))
            .addApplicantKinds(ApplicantKind.LOCAL_COOPERATION_GROUP)
            .applicationProcess("ordinarie ansökningsprocess")
            .purpose("Fler ska arbeta eller studera, också på lång sikt.")
            .targetGroup(group())
            .narrowingAllowed(true)
            .addIndividualGoals(goal(
                    GoalLevel.INDIVIDUAL,
                    "Deltagaren tar steg framåt.",
                    true,
                    Instrument.SUS,
                    Instrument.OWN_FOLLOW_UP,
                    Instrument.EQ5D,
                    Instrument.KASAM,
                    Instrument.INDICATORS))
            .addStructuralGoals(
                    goal(GoalLevel.STRUCTURAL, "Insatser finns i hela länet.", false, Instrument.SUS),
                    goal(GoalLevel.STRUCTURAL, "Parterna känner till metoderna.", false),
                    goal(GoalLevel.STRUCTURAL, "Samverkan fungerar väl.", false))
            .addRecommendedMethods(
                    Method.IPS, Method.SE, Method.WRI, Method.AWC, Method.AWP, Method.of("särskild yrkeskompetens"))
            .addOtherMethods("gemensamma utbildningar", "nätverk")
            .participantPerspectiveRequired(true)
            .participantPerspective("tjänstedesign och brukardialoger")
            .build();

    private static Individuals group() {
        return new IndividualsBuilder()
                .ages(AgeRange.of(18, 64))
                .addSexes(Sex.WOMAN, Sex.MAN)
                .addExclusions(Characteristic.READY_FOR_AF, Characteristic.REINFORCED_COOPERATION)
                .addCharacteristics(
                        Characteristic.DISABILITY,
                        Characteristic.ILL_HEALTH,
                        Characteristic.OUTSIDE_LABOUR_MARKET,
                        Characteristic.WEAK_SWEDISH)
                .addCombinations(new CharacteristicCombinationBuilder()
                        .characteristic(Characteristic.WEAK_SWEDISH)
                        .addCompanions(Characteristic.DISABILITY, Characteristic.ILL_HEALTH)
                        .build())
                .build();
    }

    private static Party party(String name, PartyKind kind) {
        return new PartyBuilder().name(name).kind(kind).build();
    }

    private static Goal goal(GoalLevel level, String text, boolean stepChange, Instrument... instruments) {
        return new GoalBuilder()
                .level(level)
                .text(text)
                .stepChange(stepChange)
                .addInstruments(instruments)
                .build();
    }

    @Test
    void namesItsInstruments() {
        assertThat(CALL.instruments())
                .containsExactly(
                        Instrument.SUS,
                        Instrument.OWN_FOLLOW_UP,
                        Instrument.EQ5D,
                        Instrument.KASAM,
                        Instrument.INDICATORS);
        assertThat(new CallBuilder().build().instruments()).isEmpty();
    }

    @Test
    void namesMethodsThatTheListKnows() {
        assertThat(CALL.recommendedMethods()).allMatch(Method::isKnown).contains(Method.PROFESSION);
        assertThat(CALL.recommendedMethods().stream().filter(Method::assessesWorkCapacity))
                .containsExactly(Method.WRI, Method.AWC, Method.AWP);
        assertThat(CALL.recommendedMethods().stream().filter(Method::isEvidenceBased))
                .containsExactly(Method.IPS, Method.SE);
    }

    @Test
    void statesNeitherAFrameNorALastDay() {
        assertThat(CALL.budgetFrame()).isEmpty();
        assertThat(CALL.largestAmount()).isEmpty();
        assertThat(CALL.deadline()).isEmpty();
    }

    @Test
    void aLocalGroupCanBeNarrowerAndNotWider() {
        AgeRange called = CALL.targetGroup().flatMap(Individuals::ages).orElseThrow();
        assertThat(AgeRange.of(19, 29).isWithin(called)).isTrue();
        assertThat(AgeRange.of(16, 64).isWithin(called)).isFalse();
    }

    @Test
    void takesTheAgesBetweenItsEndsIncluded() {
        Individuals group = CALL.targetGroup().orElseThrow();
        assertThat(group.takesAge(Age.of(17), Set.of())).contains(false);
        assertThat(group.takesAge(Age.of(18), Set.of())).contains(true);
        assertThat(group.takesAge(Age.of(64), Set.of())).contains(true);
        assertThat(group.takesAge(Age.of(65), Set.of())).contains(false);
    }

    @Test
    void weakSwedishCountsOnlyTogetherWithAHealthFactor() {
        var combination = CALL.targetGroup().orElseThrow().combinations().get(0);
        assertThat(combination.isMetBy(Set.of(Characteristic.WEAK_SWEDISH))).isFalse();
        assertThat(combination.isMetBy(Set.of(Characteristic.WEAK_SWEDISH, Characteristic.UNEMPLOYED)))
                .isFalse();
        assertThat(combination.isMetBy(Set.of(Characteristic.WEAK_SWEDISH, Characteristic.ILL_HEALTH)))
                .isTrue();
    }
}
