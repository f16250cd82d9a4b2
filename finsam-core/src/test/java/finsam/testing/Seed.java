package finsam.testing;

import java.util.Random;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * One seed for all generated cases of a run: that of the system property {@code finsam.seed}, and a fixed one without it, so
 * that a red build is red again. {@code random} takes another one and prints it.
 *
 * <p>As a hook of jqwik it gives the seed to every property that names none; a module has it by its name in
 * {@code META-INF/services/net.jqwik.api.lifecycle.LifecycleHook}, or a class by {@code @AddLifecycleHook(Seed.class)}.
 *
 * <pre>{@code
 * Random random = new Random(Seed.of());
 * }</pre>
 */
public final class Seed implements AroundPropertyHook {
    private static final String PROPERTY = "finsam.seed";
    private static final long FIXED = 20261122;
    private static final long SEED = of(System.getProperty(PROPERTY, Long.toString(FIXED)));

    /** Creates the hook; jqwik does it. */
    public Seed() {}

    /** Returns the seed of this run. */
    public static long of() {
        return SEED;
    }

    static long of(String setting) {
        if (!setting.equals("random")) {
            return Long.parseLong(setting);
        }
        long seed = new Random().nextLong();
        System.out.println(again(seed));
        return seed;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (context.attributes().seed().isEmpty()) {
            context.attributes().setSeed(Long.toString(SEED));
        }
        PropertyExecutionResult result = property.execute();
        if (result.status() == PropertyExecutionResult.Status.FAILED) {
            System.out.println(context.label() + ": " + again(SEED));
        }
        return result;
    }

    private static String again(long seed) {
        return "the same cases again: -D" + PROPERTY + "=" + seed;
    }
}
