package finsam.rules.profile;

import finsam.core.application.AgreementClause;
import finsam.core.application.AttachmentKind;
import finsam.core.cost.CostKind;
import finsam.core.decision.DecisionBody;
import finsam.core.decision.ReportingInterval;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.money.VatBasis;
import finsam.core.party.SubmissionForm;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parameters about an application, its costs and the decision on it; and all parameters that the rules know. */
public final class Parameters {
    /** The forms in which an application is handed in, all of them (<i>inlämningssätt</i>). */
    public static final Parameter<Set<SubmissionForm>> SUBMISSION_FORMS = new Parameter<>(
                    "requiredForms",
                    ParameterType.setOf(SubmissionForm.values()),
                    "hur ansökan ska lämnas in",
                    "how the application is to be handed in")
            .strict(Strictness.allOf());

    /**
     * How many parties take part in an effort, at least, its owner among them (<i>samverkansparter</i>).
     *
     * <p>A limit: that several parties are needed is what makes an effort coordinated; more can be asked for, not fewer.
     */
    public static final Parameter<Integer> MIN_PARTIES = new Parameter<>(
                    "minParties",
                    ParameterType.COUNT,
                    "hur många parter som minst deltar i en insats",
                    "how many parties take part in an effort, at least")
            .limit(Strictness.least());

    /** How often an effort reports (<i>rapporteringsintervall</i>). */
    public static final Parameter<ReportingInterval> REPORTING_INTERVAL = new Parameter<>(
            "reportingInterval",
            ParameterType.oneOf(ReportingInterval.values()),
            "hur ofta en insats rapporterar",
            "how often an effort reports");

    /** The attachments of an application (<i>bilagor</i>). */
    public static final Parameter<Set<AttachmentKind>> REQUIRED_ATTACHMENTS = new Parameter<>(
                    "requiredAttachments",
                    ParameterType.setOf(AttachmentKind.values()),
                    "vilka bilagor en ansökan ska ha",
                    "which attachments an application needs")
            .strict(Strictness.allOf());

    /** The clauses of the agreement that an applicant accepts (<i>överenskommelse</i>). */
    public static final Parameter<Set<AgreementClause>> REQUIRED_CLAUSES = new Parameter<>(
                    "requiredClauses",
                    ParameterType.setOf(AgreementClause.values()),
                    "vilka delar av överenskommelsen som ska godtas",
                    "which clauses of the agreement are to be accepted")
            .strict(Strictness.allOf());

    /** Whether amounts of costs are with or without VAT (<i>moms</i>). */
    public static final Parameter<VatBasis> COST_VAT_BASIS = new Parameter<>(
            "costVatBasis",
            ParameterType.oneOf(VatBasis.values()),
            "om kostnader anges med eller utan moms",
            "whether costs are stated with or without VAT");

    /** The kinds of cost that may stand in a table (<i>kostnadsslag</i>). */
    public static final Parameter<Set<CostKind>> COST_KINDS = new Parameter<>(
                    "costKinds",
                    ParameterType.setOf(
                            "kinds of cost",
                            text -> text.isBlank() ? Optional.empty() : Optional.of(CostKind.of(text))),
                    "vilka kostnadsslag som används",
                    "which kinds of cost are in use")
            .strict(Strictness.someOf());

    /** How far the monthly cost of a year may be from that of the whole effort, as a share of the latter. */
    public static final Parameter<Share> MONTHLY_COST_DEVIATION = new Parameter<>(
                    "monthlyCostDeviation",
                    ParameterType.SHARE,
                    "hur mycket kostnaden per månad får avvika från hela insatsens",
                    "how far the cost of a month may be from that of the whole effort")
            .strict(Strictness.most());

    /** The least that a full-time post plausibly costs a month. */
    public static final Parameter<Sek> LEAST_SALARY_COST = new Parameter<>(
                    "leastSalaryCost",
                    ParameterType.AMOUNT,
                    "vad en heltid minst kostar i månaden",
                    "what a full-time post costs a month, at least")
            .strict(Strictness.least());

    /** The most that a full-time post plausibly costs a month. */
    public static final Parameter<Sek> MOST_SALARY_COST = new Parameter<>(
                    "mostSalaryCost",
                    ParameterType.AMOUNT,
                    "vad en heltid högst kostar i månaden",
                    "what a full-time post costs a month, at most")
            .strict(Strictness.most());

    /** Who decides on the funds of an effort. */
    public static final Parameter<Set<DecisionBody>> DECISION_BODIES = new Parameter<>(
                    "decisionBodies",
                    ParameterType.setOf(
                            "bodies", text -> text.isBlank() ? Optional.empty() : Optional.of(DecisionBody.of(text))),
                    "vem som beslutar om en insats medel",
                    "who decides on the funds of an effort")
            .strict(Strictness.someOf());

    /** Whether funds for later years depend on what the members give the association. */
    public static final Parameter<Boolean> LATER_YEARS_CONDITIONAL = new Parameter<>(
                    "laterYearsConditional",
                    ParameterType.YES_OR_NO,
                    "om medel för senare år beror på vad medlemmarna ger förbundet",
                    "whether funds for later years depend on the members")
            .strict(Strictness.duty());

    /** For how long an effort goes on, at most (<i>längsta insatstid</i>). */
    public static final Parameter<Period> LONGEST_EFFORT = new Parameter<>(
                    "longestEffort",
                    ParameterType.TIME,
                    "hur länge en insats får pågå",
                    "for how long an effort goes on, at most")
            .strict(Strictness.longest());

    /** All parameters. */
    public static final List<Parameter<?>> ALL = Stream.of(
                    List.<Parameter<?>>of(
                            SUBMISSION_FORMS,
                            MIN_PARTIES,
                            REPORTING_INTERVAL,
                            REQUIRED_ATTACHMENTS,
                            REQUIRED_CLAUSES,
                            COST_VAT_BASIS,
                            COST_KINDS,
                            MONTHLY_COST_DEVIATION,
                            LEAST_SALARY_COST,
                            MOST_SALARY_COST,
                            DECISION_BODIES,
                            LATER_YEARS_CONDITIONAL,
                            LONGEST_EFFORT),
                    CallParameters.ALL,
                    ReportParameters.ALL,
                    FollowUpParameters.ALL,
                    AssociationParameters.ALL,
                    PersonParameters.ALL,
                    ProcessParameters.ALL)
            .flatMap(List::stream)
            .toList();

    private Parameters() {}

    /**
     * Returns the parameter with a name.
     *
     * @param name  the name, not null
     */
    public static Optional<Parameter<?>> named(String name) {
        return ALL.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
