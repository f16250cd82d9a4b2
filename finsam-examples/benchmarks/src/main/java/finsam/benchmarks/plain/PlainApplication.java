package finsam.benchmarks.plain;

import finsam.benchmarks.plain.Shared.Group;
import finsam.benchmarks.plain.Shared.Office;
import finsam.benchmarks.plain.Shared.Owner;
import finsam.benchmarks.plain.Shared.Partner;
import finsam.benchmarks.plain.Shared.Span;
import finsam.core.application.AgreementClause;
import finsam.core.application.AttachmentKind;
import finsam.core.cost.FinancierRole;
import finsam.core.effort.EvaluationLevel;
import finsam.core.effort.GoalLevel;
import finsam.core.effort.TargetComparator;
import finsam.core.money.VatBasis;
import finsam.core.party.SubmissionForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An application. */
public record PlainApplication(
        @Nullable String documentType,
        @Nullable String schemaVersion,
        @Nullable Office office,
        @Nullable List<SubmissionForm> submissionForms,
        @Nullable String effortName,
        @Nullable Span period,
        @Nullable BigDecimal requestedAmount,
        @Nullable Owner owner,
        @Nullable String applicantKind,
        @Nullable String backgroundAndPurpose,
        @Nullable List<Aim> goals,
        @Nullable String genderDifferences,
        @Nullable Groups targetGroup,
        @Nullable String workingMethod,
        @Nullable List<String> methods,
        @Nullable String participantPerspective,
        @Nullable String connections,
        @Nullable List<Related> relatedEfforts,
        @Nullable Organisation organisation,
        @Nullable Evaluation evaluation,
        @Nullable List<String> otherResults,
        @Nullable List<AttachmentKind> attachments,
        @Nullable List<AgreementClause> acceptedClauses,
        @Nullable Signed signature,
        @Nullable Costs costCompilation,
        @Nullable Salaries salaryCalculation,
        @Nullable Plan activityPlan) {

    /** A goal. */
    public record Aim(
            @Nullable String text,
            @Nullable GoalLevel level,
            @Nullable Boolean stepChange,
            @Nullable Integer target,
            @Nullable TargetComparator comparator,
            @Nullable String targetShare,
            @Nullable List<String> instruments) {}

    /** Whom it is for. */
    public record Groups(
            @Nullable Group direct,
            @Nullable Group indirect,
            @Nullable String genderSplit,
            @Nullable Integer count) {}

    /** Another effort. */
    public record Related(
            @Nullable String name,
            @Nullable String owner,
            @Nullable String financier,
            @Nullable String relation) {}

    /** A post. */
    public record Post(
            @Nullable String role,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String extent) {}

    /** Who does it. */
    public record Organisation(
            @Nullable String description,
            @Nullable Post leader,
            @Nullable String steeringGroup,
            @Nullable List<Post> steeringMembers,
            @Nullable List<Post> workingGroup,
            @Nullable List<Partner> referringParties,
            @Nullable List<Partner> supportingParties,
            @Nullable Boolean assistsEvaluation) {}

    /** How it is measured. */
    public record Evaluation(
            @Nullable String during,
            @Nullable String after,
            @Nullable List<String> instruments,
            @Nullable List<EvaluationLevel> levels,
            @Nullable String reporting) {}

    /** Who signs. */
    public record Signed(
            @Nullable String effortName,
            @Nullable String place,
            @Nullable String owner,
            @Nullable String email,
            @Nullable LocalDate date,
            @Nullable Boolean signed,
            @Nullable String nameInPrint,
            @Nullable String title) {}

    /** What it costs. */
    public record Costs(
            @Nullable List<Table> tables,
            @Nullable VatBasis vatBasis,
            @Nullable BigDecimal totalCost) {}

    /** What one financier pays. */
    public record Table(
            @Nullable FinancierRole role,
            @Nullable String financier,
            @Nullable List<Integer> years,
            @Nullable List<Line> lines,
            @Nullable List<BigDecimal> totals,
            @Nullable BigDecimal grandTotal) {}

    /** A line of costs. */
    public record Line(
            @Nullable String kind,
            @Nullable String specification,
            @Nullable List<BigDecimal> amounts,
            @Nullable BigDecimal total) {}

    /** The salaries. */
    public record Salaries(
            @Nullable List<SalaryRow> lines, @Nullable Map<String, BigDecimal> totals) {}

    /** A post whose salary is paid. */
    public record SalaryRow(
            @Nullable String role,
            @Nullable String extent,
            @Nullable BigDecimal monthlySalary,
            @Nullable String socialFees,
            @Nullable Integer months,
            @Nullable Integer year,
            @Nullable BigDecimal cost) {}

    /** When it happens. */
    public record Plan(@Nullable List<Year> years) {}

    /** A year of the plan. */
    public record Year(
            @Nullable Integer year,
            @Nullable Quarter q1,
            @Nullable Quarter q2,
            @Nullable Quarter q3,
            @Nullable Quarter q4) {}

    /** A quarter of the plan. */
    public record Quarter(
            @Nullable String activities, @Nullable Integer participantsIn) {}
}
