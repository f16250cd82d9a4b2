package finsam.benchmarks;

import finsam.benchmarks.table.Command;

/** Runs the benchmarks. */
public final class Main {
    private Main() {}

    /** Runs what the argument asks for; after {@code jmh}, what JMH understands. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(java.util.Arrays.copyOfRange(args, 1, args.length));
        } else if (args.length != 1 || !Command.run(args[0])) {
            System.err.println("One of: " + Command.usage() + " | jmh …");
            System.exit(2);
        }
    }
}
