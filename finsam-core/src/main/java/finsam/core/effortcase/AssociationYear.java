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
import java.util.function.Consumer;
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

    /** Hands over each place of the year, and of the documents in it, that could not be read. */
    @Override
    default void eachUnread(JsonPointer here, Consumer<? super JsonPointer> places) {
        Document.super.eachUnread(here, places);
        association().ifPresent(one -> one.eachUnread(here.property("association"), places));
        plan().ifPresent(one -> one.eachUnread(here.property("plan"), places));
        financialYear().ifPresent(one -> one.eachUnread(here.property("financialYear"), places));
        Document.eachUnread(cases(), here.property("cases"), places);
    }
}
