package finsam.rules.catalogue;

import java.util.Comparator;

/** A version of the library, such as {@code 0.1.0} or {@code 0.2.0-SNAPSHOT}; a snapshot comes before its release. */
record Version(int major, int minor, int patch, boolean isReleased) implements Comparable<Version> {
    private static final String SNAPSHOT = "-SNAPSHOT";
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch)
            .thenComparing(Version::isReleased);

    static Version of(String text) {
        String[] numbers = text.replace(SNAPSHOT, "").split("\\.");
        return new Version(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                !text.endsWith(SNAPSHOT));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (isReleased ? "" : SNAPSHOT);
    }
}
