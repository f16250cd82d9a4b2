package finsam.core.annual;

import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.party.OrganisationName;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A financial year of an association (<i>räkenskapsår</i>), with the documents that exist for it.
 *
 * <pre>{@code
 * FinancialYear year = new FinancialYearBuilder()
 *         .year(2021)
 *         .lastDay(LocalDate.of(2021, 12, 31))
 *         .addDocuments(AnnualDocument.ACTIVITY_PLAN, AnnualDocument.BUDGET)
 *         .build();
 * year.missingDocuments(); // ANNUAL_REPORT, AUDIT_REPORT
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface FinancialYear extends Document {
    /** The year. */
    Optional<Integer> year();

    /** Its last day. */
    Optional<LocalDate> lastDay();

    /** The documents that exist for it. */
    @LimitedList
    Set<AnnualDocument> documents();

    /** The day on which the board had fixed the annual report. */
    Optional<LocalDate> annualReportOn();

    /** The members that have decided, each by itself, whether to discharge the board from liability (<i>ansvarsfrihet</i>). */
    @LimitedList
    Set<OrganisationName> dischargeDecidedBy();

    /** Returns the documents that do not exist, in the order of the year. */
    default Set<AnnualDocument> missingDocuments() {
        Set<AnnualDocument> missing = EnumSet.allOf(AnnualDocument.class);
        missing.removeAll(documents());
        return Collections.unmodifiableSet(missing);
    }
}
