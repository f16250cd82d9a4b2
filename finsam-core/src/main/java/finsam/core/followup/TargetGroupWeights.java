package finsam.core.followup;

import finsam.core.money.Share;
import java.util.Objects;

/**
 * Which part of each group of people belongs to the target group of coordination (<i>vikter</i>).
 *
 * <pre>{@code
 * TargetGroupWeights.SKL_2016.jobSeekers(); // 1/4
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param neitherWorkingNorStudying  the weight of young people who neither work nor study (<i>UVAS</i>), not null
 * @param economicAssistance  the weight of people with economic assistance, not null
 * @param jobSeekers  the weight of job-seekers, not null
 * @param activityCompensation  the weight of people with activity compensation, not null
 * @param partialSicknessCompensation  the weight of people with partial sickness compensation, not null
 * @param sickListed  the weight of sick-listed people, not null
 */
public record TargetGroupWeights(
        Share neitherWorkingNorStudying,
        Share economicAssistance,
        Share jobSeekers,
        Share activityCompensation,
        Share partialSicknessCompensation,
        Share sickListed) {
    /** The weights of the method that SKL used in 2016: 100, 80, 25, 50, 50 and 20 percent. */
    public static final TargetGroupWeights SKL_2016 = new TargetGroupWeights(
            Share.WHOLE,
            Share.ofPercent(80),
            Share.ofPercent(25),
            Share.ofPercent(50),
            Share.ofPercent(50),
            Share.ofPercent(20));

    /** Checks that nothing is null. */
    public TargetGroupWeights {
        Objects.requireNonNull(neitherWorkingNorStudying, "neitherWorkingNorStudying");
        Objects.requireNonNull(economicAssistance, "economicAssistance");
        Objects.requireNonNull(jobSeekers, "jobSeekers");
        Objects.requireNonNull(activityCompensation, "activityCompensation");
        Objects.requireNonNull(partialSicknessCompensation, "partialSicknessCompensation");
        Objects.requireNonNull(sickListed, "sickListed");
    }
}
