package finsam.examples.spark.table;

import finsam.core.finding.Bilingual;
import finsam.core.followup.CountRow;
import finsam.core.followup.CountTable;
import finsam.core.followup.OutcomeMeasure;
import finsam.core.followup.Outcomes;
import finsam.core.followup.SexCounts;
import finsam.core.participation.Participation;
import java.util.Collection;
import java.util.List;

/** Whether somebody took a step forward (<i>stegförflyttning</i>). */
enum StepForward implements Bilingual {
    /** At least one. */
    TAKEN("minst ett steg framåt", "at least one step forward"),
    /** None is noted. */
    NOT_TAKEN("inget steg framåt noterat", "no step forward noted");

    private final String swedish;
    private final String english;

    StepForward(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    static CountTable<StepForward> table(Collection<Participation> participations) {
        OutcomeMeasure measure = Outcomes.steppedForward(participations);
        SexCounts taken = measure.numerator();
        SexCounts all = measure.denominator();
        SexCounts others = new SexCounts(
                all.women() - taken.women(), all.men() - taken.men(), all.unspecified() - taken.unspecified());
        return new CountTable<>(
                List.of(new CountRow<>(TAKEN, taken), new CountRow<>(NOT_TAKEN, others)), measure.exclusions());
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }
}
