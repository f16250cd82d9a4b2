package finsam.benchmarks;

import finsam.benchmarks.table.Command;
import java.util.Arrays;

/** Runs the benchmarks. */
public final class Main {
    private Main() {}

    /** Runs what the argument asks for; after {@code jmh}, what JMH understands. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
        } else if (!Command.run(Arrays.asList(args))) {
            System.err.println("One of: " + Command.usage() + " | jmh …");
            System.exit(2);
        }
    }
}
