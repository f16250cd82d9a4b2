package finsam.core.effort;

import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A characteristic that counts only together with one of others (<i>i kombination med</i>).
 *
 * <pre>{@code
 * CharacteristicCombination combination = new CharacteristicCombinationBuilder()
 *         .characteristic(Characteristic.WEAK_SWEDISH)
 *         .addCompanions(Characteristic.DISABILITY, Characteristic.ILL_HEALTH)
 *         .build();
 * combination.isMetBy(Set.of(Characteristic.WEAK_SWEDISH)); // false
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface CharacteristicCombination {
    /** The characteristic that does not count alone. */
    Optional<Characteristic> characteristic();

    /** The others, one of which must accompany it. */
    @LimitedList
    Set<Characteristic> companions();

    /**
     * Tells whether a person with some characteristics keeps this condition: one without the characteristic does, and so
     * does one who has a companion of it too. A condition without companions is kept by everybody.
     *
     * @param characteristics  what marks the person, not null
     */
    default boolean isMetBy(Collection<Characteristic> characteristics) {
        return characteristic().filter(characteristics::contains).isEmpty()
                || companions().isEmpty()
                || companions().stream().anyMatch(characteristics::contains);
    }
}
