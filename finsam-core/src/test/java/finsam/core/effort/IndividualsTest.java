package finsam.core.effort;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Share;
import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndividualsTest {
    private static final List<Characteristic> OUTSIDE = List.of(Characteristic.OUTSIDE_LABOUR_MARKET);
    private static final Individuals YOUNG_TOO = new IndividualsBuilder()
            .ages(AgeRange.of(18, 64))
            .youth(new YouthConditionBuilder()
                    .ages(AgeRange.of(16, 17))
                    .condition(Characteristic.OUTSIDE_LABOUR_MARKET)
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "15, false, false",
        "16, false, true",
        "17, false, true",
        "18, true, true",
        "64, true, true",
        "65, false, false"
    })
    void takesTheYoungOnTheirConditionAndTheOthersWithout(int years, boolean without, boolean outside) {
        assertThat(YOUNG_TOO.takesAge(Age.of(years), List.of())).contains(without);
        assertThat(YOUNG_TOO.takesAge(Age.of(years), OUTSIDE)).contains(outside);
    }

    @Test
    void withoutAgesNobodyCanTell() {
        assertThat(new IndividualsBuilder().build().takesAge(Age.of(40), OUTSIDE))
                .isEmpty();
        Individuals blank = new IndividualsBuilder()
                .youth(new YouthConditionBuilder().build())
                .build();
        assertThat(blank.takesAge(Age.of(40), OUTSIDE)).isEmpty();
        Individuals youngOnly = new IndividualsBuilder()
                .youth(new YouthConditionBuilder().ages(AgeRange.of(16, 17)).build())
                .build();
        assertThat(youngOnly.takesAge(Age.of(16), List.of())).contains(true);
        assertThat(youngOnly.takesAge(Age.of(40), List.of())).contains(false);
    }

    @Test
    void aCombinationConcernsOnlyThoseWithTheCharacteristic() {
        CharacteristicCombination abuse = new CharacteristicCombinationBuilder()
                .characteristic(Characteristic.SUBSTANCE_ABUSE)
                .addCompanions(Characteristic.MENTAL_ILL_HEALTH)
                .build();
        assertThat(abuse.isMetBy(List.of())).isTrue();
        assertThat(abuse.isMetBy(List.of(Characteristic.SUBSTANCE_ABUSE))).isFalse();
        assertThat(abuse.isMetBy(Set.of(Characteristic.SUBSTANCE_ABUSE, Characteristic.MENTAL_ILL_HEALTH)))
                .isTrue();
        CharacteristicCombination alone = new CharacteristicCombinationBuilder()
                .characteristic(Characteristic.SUBSTANCE_ABUSE)
                .build();
        assertThat(alone.isMetBy(List.of(Characteristic.SUBSTANCE_ABUSE))).isTrue();
        assertThat(new CharacteristicCombinationBuilder().build().isMetBy(OUTSIDE))
                .isTrue();
    }

    @Test
    void includesThoseWhoMeetAsManyCriteriaAsNeeded() {
        Individuals varna = new IndividualsBuilder()
                .addInclusions(
                        Characteristic.MENTAL_PHYSICAL,
                        Characteristic.NO_SOCIAL_SUPPORT,
                        Characteristic.NEVER_WORKED,
                        Characteristic.FAILED_STUDIES,
                        Characteristic.DISABILITY,
                        Characteristic.SOCIAL_PHOBIA,
                        Characteristic.SUBSTANCE_ABUSE,
                        Characteristic.WEAK_SWEDISH)
                .neededInclusions(1)
                .build();
        assertThat(varna.includes(List.of(Characteristic.SOCIAL_PHOBIA))).isTrue();
        assertThat(varna.includes(List.of())).isFalse();
        assertThat(varna.includes(List.of(Characteristic.UNEMPLOYED))).isFalse();
    }

    @Test
    void withoutANumberAllCriteriaAreNeeded() {
        Individuals both = new IndividualsBuilder()
                .addInclusions(Characteristic.UNEMPLOYED, Characteristic.DISABILITY)
                .build();
        assertThat(both.includes(List.of(Characteristic.UNEMPLOYED))).isFalse();
        assertThat(both.includes(List.of(Characteristic.UNEMPLOYED, Characteristic.DISABILITY)))
                .isTrue();
        Individuals more =
                new IndividualsBuilder().from(both).neededInclusions(3).build();
        assertThat(more.includes(List.of(Characteristic.UNEMPLOYED, Characteristic.DISABILITY)))
                .isTrue();
        assertThat(new IndividualsBuilder().build().includes(List.of())).isTrue();
        assertThat(new IndividualsBuilder().neededInclusions(2).build().includes(List.of()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 4, false",
        "AT_LEAST, 5, true",
        "AT_LEAST, 6, true",
        "EXACTLY, 4, false",
        "EXACTLY, 5, true",
        "EXACTLY, 6, false",
        "AT_MOST, 4, true",
        "AT_MOST, 5, true",
        "AT_MOST, 6, false",
        ", 4, false",
        ", 5, true",
        ", 6, true"
    })
    void aGoalIsReachedAsItsComparatorSays(TargetComparator comparator, int result, boolean reached) {
        GoalBuilder goal = new GoalBuilder().target(5);
        if (comparator != null) {
            goal.comparator(comparator);
        }
        assertThat(goal.build().isReachedBy(result)).contains(reached);
    }

    @Test
    void aGoalWithoutANumberIsNotReachedByOne() {
        assertThat(new GoalBuilder()
                        .targetShare(Share.ofPercent(40))
                        .comparator(TargetComparator.AT_LEAST)
                        .build()
                        .isReachedBy(40))
                .isEmpty();
    }
}
