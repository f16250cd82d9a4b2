package finsam.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.testing.Seed;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Every property takes the seed of the run, and nothing else. */
class SeedTest {
    private static final List<List<Long>> RUNS = new ArrayList<>();

    @Property(tries = 1)
    void first(@ForAll("numbers") List<Long> numbers) {
        RUNS.add(numbers);
    }

    @Property(tries = 1)
    void second(@ForAll("numbers") List<Long> numbers) {
        RUNS.add(numbers);
    }

    @AfterContainer
    static void bothHadTheSame() {
        assertThat(RUNS).hasSize(2);
        assertThat(RUNS.get(0)).isEqualTo(RUNS.get(1));
    }

    @Example
    void itIsFixedUnlessSomebodySetsIt() {
        if (System.getProperty("finsam.seed") == null) {
            assertThat(Seed.of()).isEqualTo(20261122);
        }
    }

    @Provide
    Arbitrary<List<Long>> numbers() {
        return Arbitraries.longs().list().ofSize(5).withoutEdgeCases();
    }
}
