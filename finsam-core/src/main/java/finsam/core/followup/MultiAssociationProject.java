package finsam.core.followup;

import finsam.core.effort.EffortName;
import finsam.core.effort.RelatedEffort;
import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.money.Sek;
import finsam.core.party.RegistryNumber;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project that several associations run together (<i>förbundsgemensamt projekt</i>), such as one that the European Social Fund pays
 * for.
 *
 * <pre>{@code
 * MultiAssociationProject project = new MultiAssociationProjectBuilder()
 *         .budget(Sek.of(1000))
 *         .addSubProjects(new SubProjectBuilder().participants(3).build())
 *         .addSubProjects(new SubProjectBuilder().participants(1).build())
 *         .build();
 * project.participants(); // Optional[4]
 * project.budgetShares(); // Optional[[750, 250]]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface MultiAssociationProject extends Document {
    /** The name. */
    Optional<EffortName> name();

    /** The number of the case. */
    Optional<RegistryNumber> registryNumber();

    /** The period of the application. */
    Optional<@Valid StatedPeriod> period();

    /** The period in which participants are met (<i>genomförande</i>). */
    Optional<@Valid StatedPeriod> implementation();

    /** The budget that is shared. */
    Optional<Sek> budget();

    /** The parts. */
    @LimitedList
    List<@Valid SubProject> subProjects();

    /** The number of participants, as it is stated for the whole. */
    Optional<Integer> statedParticipants();

    /** The number of municipalities, as it is stated. */
    Optional<Integer> statedMunicipalities();

    /** The number of associations, as it is stated. */
    Optional<Integer> statedAssociations();

    /** The year of the statistics on earlier participants. */
    Optional<Integer> statisticsYear();

    /** The theory of change. */
    Optional<@Valid TheoryOfChange> theoryOfChange();

    /** The days on which gender equality, accessibility and equal treatment were followed up (<i>horisontella principer</i>). */
    @LimitedList
    List<LocalDate> horizontalFollowUps();

    /** Other projects for the same people. */
    @LimitedList
    List<@Valid RelatedEffort> relatedProjects();

    /** Returns the participants of all parts; empty without a part, or if one does not tell. */
    default Optional<Long> participants() {
        return Counts.sum(subProjects().stream().map(SubProject::participants).toList());
    }

    /** Returns the number of different municipalities of all parts. */
    default long municipalities() {
        return subProjects().stream()
                .flatMap(part -> part.municipalities().stream())
                .distinct()
                .count();
    }

    /** Returns the key by planned participants; empty if a part does not tell or is below 0, or if there is nobody. */
    default Optional<BudgetKey> budgetKey() {
        return participants()
                .filter(all -> all > 0)
                .map(all -> subProjects().stream()
                        .flatMap(part -> part.participants().stream())
                        .map(Integer::longValue)
                        .toList())
                .filter(numbers -> numbers.stream().allMatch(number -> number >= 0))
                .map(BudgetKey::of);
    }

    /** Returns the part of the budget of each, in order, by {@link #budgetKey()}; empty without key or budget. */
    default Optional<List<Sek>> budgetShares() {
        return budgetKey().flatMap(key -> budget().map(key::distribute));
    }
}
