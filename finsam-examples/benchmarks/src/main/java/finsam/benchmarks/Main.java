package finsam.benchmarks;

/** Runs the benchmarks. */
public final class Main {
    private Main() {}

    /** Runs what the arguments ask for, as JMH understands them. */
    public static void main(String[] args) throws Exception {
        org.openjdk.jmh.Main.main(args);
    }
}
