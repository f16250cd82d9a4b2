package finsam.core.followup;

import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many people an area has of the groups that a target group is estimated from (<i>målgruppsunderlag</i>).
 *
 * <pre>{@code
 * PopulationCounts counts = new PopulationCountsBuilder().jobSeekers(100).build();
 * counts.jobSeekers(); // Optional[100]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PopulationCounts {
    /** Young people who neither work nor study (<i>UVAS</i>). */
    Optional<Integer> neitherWorkingNorStudying();

    /** People with economic assistance. */
    Optional<Integer> economicAssistance();

    /** Job-seekers. */
    Optional<Integer> jobSeekers();

    /** People with activity compensation. */
    Optional<Integer> activityCompensation();

    /** People with partial sickness compensation. */
    Optional<Integer> partialSicknessCompensation();

    /** Sick-listed people. */
    Optional<Integer> sickListed();
}
