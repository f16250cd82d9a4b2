package finsam.benchmarks.child;

/** Does nothing: what a JVM costs by itself. */
public final class EmptyMain {
    private EmptyMain() {}

    /** Does nothing. */
    public static void main(String[] args) {
        System.out.println(0);
    }
}
