package finsam.core.battery;

import finsam.core.benefit.CapacityReduction;
import finsam.core.benefit.RemainingCapacity;
import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import finsam.core.person.BirthMonth;
import java.util.List;

/** Examples of what is known about persons and their capacity. */
final class PersonExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(Age.class, () -> Age.of(19), () -> Age.of(29)),
            new Example<>(AgeRange.class, () -> AgeRange.of(18, 64), () -> AgeRange.atLeast(16)),
            new Example<>(BirthMonth.class, () -> BirthMonth.of(2007, 12), () -> BirthMonth.of(1997, 3)),
            new Example<>(
                    RemainingCapacity.class,
                    () -> RemainingCapacity.ofPercent(25),
                    () -> RemainingCapacity.ofPercent(0)),
            new Example<>(
                    CapacityReduction.class,
                    () -> CapacityReduction.ofPercent(25),
                    () -> CapacityReduction.ofPercent(100)));

    private PersonExamples() {}
}
