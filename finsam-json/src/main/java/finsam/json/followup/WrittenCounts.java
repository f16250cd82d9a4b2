package finsam.json.followup;

import finsam.core.followup.SexCounts;

/** A number of people by sex in the making; what is not written is nobody. */
final class WrittenCounts {
    private long women;
    private long men;
    private long unspecified;

    void women(long count) {
        women = count;
    }

    void men(long count) {
        men = count;
    }

    void unspecified(long count) {
        unspecified = count;
    }

    SexCounts build() {
        return new SexCounts(women, men, unspecified);
    }
}
