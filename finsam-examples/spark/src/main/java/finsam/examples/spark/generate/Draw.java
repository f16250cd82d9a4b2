package finsam.examples.spark.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** What chance gives a line: the same for the same seed and number, whichever line is made first. */
final class Draw {
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final SplittableRandom random;

    Draw(long seed, long number) {
        this.random = new SplittableRandom(new SplittableRandom(seed).nextLong() + number * SPREAD);
    }

    /** Tells whether something happens that happens so many times in a hundred. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    LocalDate after(LocalDate day, int least, int most) {
        return day.plusDays(from(least, most));
    }

    /** Returns one of some things, the first ones more often. */
    <T> T oneOf(List<T> things) {
        return things.get(first(things.size()));
    }

    /** Returns one of some things, the first ones more often. */
    @SafeVarargs
    final <T> T oneOf(T... things) {
        return things[first(things.length)];
    }

    private int first(int of) {
        return Math.min(random.nextInt(of), random.nextInt(of));
    }
}
