package finsam.core.effortcase;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.FinancialYear;
import finsam.core.association.CoordinationAssociation;
import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
public interface AssociationYear extends Document {
    /** The year. */
    Optional<Integer> year();

    /** The association. */
    Optional<@Valid CoordinationAssociation> association();

    /** Its plan and budget. */
    Optional<@Valid AnnualPlan> plan();

    /** The financial year, with what was reported and decided on it afterwards. */
    Optional<@Valid FinancialYear> financialYear();

    /** The cases that were open at some time of the year. */
    @LimitedList
    List<@Valid EffortCase> cases();

    /** Tells whether a place of the year could not be read, or of a document in it. */
    @Override
    default boolean isUnread(JsonPointer here, JsonPointer place) {
        return Document.super.isUnread(here, place)
                || isLost(association().stream().toList(), index -> here.property("association"), place)
                || isLost(plan().stream().toList(), index -> here.property("plan"), place)
                || isLost(financialYear().stream().toList(), index -> here.property("financialYear"), place)
                || isLost(cases(), index -> here.property("cases").element(index), place);
    }

    private static boolean isLost(List<? extends Document> parts, IntFunction<JsonPointer> place, JsonPointer asked) {
        return IntStream.range(0, parts.size())
                .anyMatch(index -> parts.get(index).isUnread(place.apply(index), asked));
    }
}
