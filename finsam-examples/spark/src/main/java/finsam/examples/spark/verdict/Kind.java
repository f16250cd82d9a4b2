package finsam.examples.spark.verdict;

import finsam.core.finding.Document;
import finsam.rules.Rulebook;
import finsam.rules.profile.Profile;

/** What a register holds. */
public enum Kind {
    /** A participation in each line. */
    PARTICIPATIONS,
    /** The case of an effort in each line, with its participations. */
    CASES;

    /** Returns the rules for what stands in a line. */
    public Rulebook<? extends Document> rulebook(Profile profile) {
        return under(profile).rulebook();
    }

    Subject<?> under(Profile profile) {
        return this == CASES ? Subject.cases(profile) : Subject.participations(profile);
    }
}
