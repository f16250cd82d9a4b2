package finsam.core.effort;

import finsam.core.benefit.SupportForm;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import finsam.core.person.Sex;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A group of people in need of coordinated rehabilitation (<i>individer</i>), and who belongs to it.
 *
 * <p>A set that is empty sets no limit.
 *
 * <pre>{@code
 * Individuals group = new IndividualsBuilder()
 *         .ages(AgeRange.of(18, 64))
 *         .youth(new YouthConditionBuilder()
 *                 .ages(AgeRange.of(16, 17))
 *                 .condition(Characteristic.OUTSIDE_LABOUR_MARKET)
 *                 .build())
 *         .neededParties(2)
 *         .build();
 * group.takesAge(Age.of(17), Set.of(Characteristic.OUTSIDE_LABOUR_MARKET)); // Optional[true]
 * group.takesAge(Age.of(17), Set.of());                                     // Optional[false]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public non-sealed interface Individuals extends TargetGroup {
    /** The group in words. */
    Optional<@LimitedText String> description();

    /** The ages, both ends included. */
    Optional<AgeRange> ages();

    /** The younger people who are taken in on a condition, besides those of {@link #ages()}. */
    Optional<@Valid YouthCondition> youth();

    /** What marks the people, often only as examples (<i>exempelvis</i>). */
    @LimitedList
    Set<Characteristic> characteristics();

    /** The characteristics that count only together with others. */
    @LimitedList
    List<@Valid CharacteristicCombination> combinations();

    /** What the people live on. */
    @LimitedList
    Set<SupportForm> supportForms();

    /** The criteria for being taken in (<i>kriterier</i>); see {@link #neededInclusions()}. */
    @LimitedList
    Set<Characteristic> inclusions();

    /** How many of the {@link #inclusions()} a person must meet; empty for all of them. */
    Optional<Integer> neededInclusions();

    /** What keeps a person out (<i>avgränsningar</i>). */
    @LimitedList
    Set<Characteristic> exclusions();

    /** Who is taken first (<i>prioriterade</i>); it decides about the order and keeps nobody out. */
    @LimitedList
    Set<Characteristic> priorities();

    /** From how many parties, at least, a person needs efforts (<i>minst två parter</i>). */
    Optional<Integer> neededParties();

    /** The share of women that is aimed at (<i>könsfördelning</i>): a half where it is to be even. */
    Optional<Share> genderTarget();

    /** The sexes, where the group is described by them. */
    @LimitedList
    Set<Sex> sexes();

    /** The municipalities where the people live, by name or code (<i>bosatta i</i>). */
    @LimitedList
    Set<@LimitedText String> municipalities();

    /**
     * Tells whether the group takes a person of an age: one within {@link #ages()}, or a younger one who meets the condition
     * of {@link #youth()}. Empty if no age is stated.
     *
     * @param age  the age, not null
     * @param characteristics  what marks the person, not null
     */
    default Optional<Boolean> takesAge(Age age, Collection<Characteristic> characteristics) {
        if (ages().isEmpty() && youth().flatMap(YouthCondition::ages).isEmpty()) {
            return Optional.empty();
        }
        boolean young = youth().filter(condition ->
                        condition.ages().filter(range -> range.contains(age)).isPresent())
                .isPresent();
        boolean condition = youth().flatMap(YouthCondition::condition)
                .map(characteristics::contains)
                .orElse(true);
        return Optional.of(ages().filter(range -> range.contains(age)).isPresent() || (young && condition));
    }

    /**
     * Tells whether a person meets as many of the {@link #inclusions()} as needed. A group without inclusions is met by
     * everybody.
     *
     * @param characteristics  what marks the person, not null
     */
    default boolean includes(Collection<Characteristic> characteristics) {
        long met = inclusions().stream().filter(characteristics::contains).count();
        return met
                >= Math.min(
                        inclusions().size(),
                        neededInclusions().orElse(inclusions().size()));
    }
}
