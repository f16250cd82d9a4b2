package finsam.benchmarks.plain;

import finsam.benchmarks.plain.Shared.Group;
import finsam.benchmarks.plain.Shared.Office;
import finsam.benchmarks.plain.Shared.Owner;
import finsam.benchmarks.plain.Shared.Partner;
import finsam.benchmarks.plain.Shared.Span;
import finsam.core.party.SubmissionForm;
import finsam.core.report.DeviationKind;
import finsam.core.report.ImplementationStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A final report. */
public record PlainReport(
        @Nullable String documentType,
        @Nullable String schemaVersion,
        @Nullable Office office,
        @Nullable List<SubmissionForm> submissionForms,
        @Nullable String effortName,
        @Nullable Span period,
        @Nullable BigDecimal approvedAmount,
        @Nullable BigDecimal usedAmount,
        @Nullable Owner owner,
        @Nullable List<Partner> cooperatingParties,
        @Nullable String purposeAndBackground,
        @Nullable String targetGroup,
        @Nullable Group targetGroupCriteria,
        @Nullable List<Outcome> goalOutcomes,
        @Nullable Integer participants,
        @Nullable Integer stepChanges,
        @Nullable Review methodReview,
        @Nullable List<Change> deviations,
        @Nullable Integer activeMonths,
        @Nullable Integer absenceMonths,
        @Nullable String followUp,
        @Nullable String lessons,
        @Nullable Afterwards implementation,
        @Nullable String userInvolvement,
        @Nullable String successFactors,
        @Nullable String systemFailures,
        @Nullable Funds useOfFunds,
        @Nullable Teller informant) {

    /** A goal and what became of it. */
    public record Outcome(
            @Nullable String goal,
            @Nullable Integer target,
            @Nullable Integer result,
            @Nullable String comment) {}

    /** How the effort worked. */
    public record Review(
            @Nullable String description, @Nullable Boolean asPlanned) {}

    /** A deviation. */
    public record Change(
            @Nullable DeviationKind kind,
            @Nullable String planned,
            @Nullable String actual,
            @Nullable String reason,
            @Nullable String measure) {}

    /** What becomes of the effort. */
    public record Afterwards(
            @Nullable ImplementationStatus status, @Nullable String description) {}

    /** The money. */
    public record Funds(
            @Nullable String fullyUsedAssessment, @Nullable String unusedExplanation) {}

    /** Who tells. */
    public record Teller(
            @Nullable LocalDate date,
            @Nullable String name,
            @Nullable String title,
            @Nullable String organisation) {}
}
