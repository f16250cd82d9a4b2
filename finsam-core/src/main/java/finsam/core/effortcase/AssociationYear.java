package finsam.core.effortcase;

import finsam.core.annual.AnnualPlan;
import finsam.core.association.CoordinationAssociation;
import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An association in one year (<i>verksamhetsår</i>): its plan and the cases of all its efforts.
 *
 * <pre>{@code
 * AssociationYear year = new AssociationYearBuilder()
 *         .year(2021)
 *         .addCases(new EffortCaseBuilder().build())
 *         .build();
 * year.cases().size(); // 1
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface AssociationYear {
    /** The year. */
    Optional<Integer> year();

    /** The association. */
    Optional<@Valid CoordinationAssociation> association();

    /** Its plan and budget. */
    Optional<@Valid AnnualPlan> plan();

    /** The cases that were open at some time of the year. */
    @LimitedList
    List<@Valid EffortCase> cases();
}
