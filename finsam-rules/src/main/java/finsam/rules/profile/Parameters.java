package finsam.rules.profile;

import finsam.core.application.AgreementClause;
import finsam.core.application.AttachmentKind;
import finsam.core.call.ApplicantKind;
import finsam.core.cost.CostKind;
import finsam.core.decision.DecisionBody;
import finsam.core.decision.ReportingInterval;
import finsam.core.effort.Characteristic;
import finsam.core.effort.EvaluationLevel;
import finsam.core.effort.Method;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.money.VatBasis;
import finsam.core.party.SubmissionForm;
import finsam.core.person.AgeRange;
import finsam.core.report.DeviationKind;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parameters that the rules know. */
public final class Parameters {
    /** The forms in which an application is handed in, all of them (<i>inlämningssätt</i>). */
    public static final Parameter<Set<SubmissionForm>> SUBMISSION_FORMS = new Parameter<>(
                    "requiredForms",
                    ParameterType.setOf(SubmissionForm.values()),
                    "hur ansökan ska lämnas in",
                    "how the application is to be handed in")
            .strict(Strictness.allOf());

    /** The form in which a final report is handed in. */
    public static final Parameter<SubmissionForm> FINAL_REPORT_FORM = new Parameter<>(
            "finalReportForm",
            ParameterType.oneOf(SubmissionForm.values()),
            "hur slutrapporten ska lämnas in",
            "how the final report is to be handed in");

    /** For how many days after the end of an effort its final report may be dated. */
    public static final Parameter<Integer> FINAL_REPORT_DAYS = new Parameter<>(
                    "finalReportDays",
                    ParameterType.COUNT,
                    "antal dagar efter insatsens slut inom vilka slutrapporten ska vara daterad",
                    "days after the end of an effort within which its final report is dated")
            .strict(Strictness.most());

    /** The least number of parties that cooperate with the owner of an effort. */
    public static final Parameter<Integer> COOPERATING_PARTIES = new Parameter<>(
                    "minCoParties",
                    ParameterType.COUNT,
                    "minsta antal samverkansparter utöver insatsägaren",
                    "least number of cooperating parties besides the owner")
            .limit(Strictness.least());

    /** The largest part of the approved funds that can be left without remark. */
    public static final Parameter<Share> UNUSED_SHARE = new Parameter<>(
                    "unusedShareAdvisory",
                    ParameterType.SHARE,
                    "största outnyttjade andel av medlen utan anmärkning",
                    "largest unused part of the funds without remark")
            .strict(Strictness.most());

    /** By how much the used part of the funds may exceed the elapsed part of the planned time. */
    public static final Parameter<Share> BURN_RATE_GAP = new Parameter<>(
                    "burnRateGap",
                    ParameterType.SHARE,
                    "så mycket får den förbrukade andelen av medlen överstiga den förflutna andelen av tiden",
                    "by how much the used part of the funds may exceed the elapsed part of the time")
            .strict(Strictness.most());

    /** The least number of people whom details may be told about. */
    public static final Parameter<Integer> SMALLEST_GROUP = new Parameter<>(
            "minCell",
            ParameterType.COUNT,
            "minsta antal personer som detaljer får berättas om",
            "least number of people whom details may be told about");

    /** By how much rounding may part a total of shares from their sum, for each term; three terms at most count. */
    public static final Parameter<Share> ROUNDING_TOLERANCE = new Parameter<>(
                    "roundingTolerance",
                    ParameterType.SHARE,
                    "så mycket får avrundning skilja en summa av andelar från termerna, per term",
                    "by how much rounding may part a total of shares from their sum, for each term")
            .strict(Strictness.most());

    /** By how much rounding may part the percentages of women and men from the whole. */
    public static final Parameter<Share> PERCENT_SUM_TOLERANCE = new Parameter<>(
                    "percentSumTolerance",
                    ParameterType.SHARE,
                    "så mycket får avrundning skilja kvinnors och mäns andelar från 100 procent",
                    "by how much rounding may part the percentages of women and men from 100")
            .strict(Strictness.most());

    /** By how much a share told in words may differ from the figures. */
    public static final Parameter<Share> SHARE_CLAIM_TOLERANCE = new Parameter<>(
                    "shareClaimTolerance",
                    ParameterType.SHARE,
                    "så mycket får en andel i ord skilja från siffrorna",
                    "by how much a share told in words may differ from the figures")
            .strict(Strictness.most());

    /** For how many participants a year a project has room, at least. */
    public static final Parameter<Integer> PARTICIPANTS_PER_YEAR = new Parameter<>(
                    "minParticipantsPerYear",
                    ParameterType.COUNT,
                    "minsta antal deltagare per år i projektet",
                    "least number of participants a year in a project")
            .strict(Strictness.least());

    /** Whether the budget of a project is shared by planned participants. */
    public static final Parameter<Boolean> BUDGET_BY_PARTICIPANTS = new Parameter<>(
                    "budgetByParticipants",
                    ParameterType.YES_OR_NO,
                    "om projektets budget fördelas efter planerat antal deltagare",
                    "whether the budget of a project is shared by planned participants")
            .strict(Strictness.duty());

    /** Whether evidence-based methods are expected. */
    public static final Parameter<Boolean> EVIDENCE_BASED_METHODS = new Parameter<>(
                    "evidenceBasedMethods",
                    ParameterType.YES_OR_NO,
                    "om evidensbaserade metoder förväntas",
                    "whether evidence-based methods are expected")
            .strict(Strictness.duty());

    /** The kinds of change that always need a deviation report. */
    public static final Parameter<Set<DeviationKind>> SIGNIFICANT_CHANGES = new Parameter<>(
                    "significantChanges",
                    ParameterType.setOf(DeviationKind.values()),
                    "förändringar som alltid ska avvikelserapporteras",
                    "kinds of change that always need a deviation report")
            .strict(Strictness.allOf());

    /** For how many days after a quarter its report may be handed in. */
    public static final Parameter<Integer> QUARTERLY_REPORT_DAYS = new Parameter<>(
                    "quarterlyReportDays",
                    ParameterType.COUNT,
                    "antal dagar efter kvartalets slut inom vilka kvartalsrapporten ska lämnas",
                    "days after a quarter within which its report is handed in")
            .strict(Strictness.most());

    /** The codes of the reasons for which a participation is closed. */
    public static final Parameter<Set<String>> CLOSING_REASONS = new Parameter<>(
                    "closingReasons",
                    ParameterType.setOf(
                            "codes of closing reasons", text -> text.isBlank() ? Optional.empty() : Optional.of(text)),
                    "koder för de avslutsanledningar som används",
                    "codes of the closing reasons in use")
            .strict(Strictness.someOf());

    /** From which year on an association may use the indicators. */
    public static final Parameter<Integer> INDICATORS_LICENSED_FROM = new Parameter<>(
            "indicatorsLicensedFrom",
            ParameterType.COUNT,
            "första år med avtal om indikatorerna",
            "first year with an agreement on the indicators");

    /** The levels that an evaluation looks at. */
    public static final Parameter<Set<EvaluationLevel>> EVALUATION_LEVELS = new Parameter<>(
                    "evaluationLevels",
                    ParameterType.setOf(EvaluationLevel.values()),
                    "nivåer som en utvärdering ska omfatta",
                    "levels that an evaluation looks at")
            .strict(Strictness.allOf());

    /** How many parties take part in an effort, at least, its owner among them (<i>samverkansparter</i>). */
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
            .limit(Strictness.allOf());

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

    /** The year that a call is for (<i>utlysningens år</i>). */
    public static final Parameter<Integer> CALL_YEAR = new Parameter<>(
            "callYear", ParameterType.COUNT, "vilket år utlysningen gäller", "the year that the call is for");

    /** Who may apply (<i>sökande</i>). */
    public static final Parameter<Set<ApplicantKind>> APPLICANT_KINDS = new Parameter<>(
                    "applicantKinds",
                    ParameterType.setOf(
                            "kinds of applicant",
                            text -> text.isBlank() ? Optional.empty() : Optional.of(ApplicantKind.of(text))),
                    "vilka som får söka",
                    "who may apply")
            .limit(Strictness.someOf());

    /** The ages that an effort may be for, both ends included. */
    public static final Parameter<AgeRange> ALLOWED_AGES = new Parameter<>(
                    "allowedAges",
                    ParameterType.AGES,
                    "vilka åldrar en insats får gälla",
                    "the ages that an effort may be for")
            .limit(Strictness.ages());

    /** Whom no effort is for (<i>avgränsningar</i>). */
    public static final Parameter<Set<Characteristic>> EXCLUDED_CHARACTERISTICS = new Parameter<>(
                    "excludedGroups",
                    ParameterType.setOf(
                            "characteristics",
                            text -> text.isBlank() ? Optional.empty() : Optional.of(Characteristic.of(text))),
                    "vilka ingen insats får gälla",
                    "whom no effort is for")
            .limit(Strictness.allOf());

    /** Whether an effort may be for fewer people than the call (<i>lokal precisering</i>). */
    public static final Parameter<Boolean> NARROWING_ALLOWED = new Parameter<>(
            "narrowingAllowed",
            ParameterType.YES_OR_NO,
            "om en insats får ha en snävare målgrupp än utlysningen",
            "whether an effort may be for fewer people than the call");

    /** Whether one of the goals has to be a step change of people (<i>stegförflyttning</i>). */
    public static final Parameter<Boolean> STEP_CHANGE_GOAL = new Parameter<>(
                    "stepChangeGoal",
                    ParameterType.YES_OR_NO,
                    "om ett av målen ska vara en stegförflyttning för individen",
                    "whether one of the goals has to be a step change")
            .strict(Strictness.duty());

    /** Whether a goal names what it is followed up with. */
    public static final Parameter<Boolean> GOAL_INSTRUMENTS = new Parameter<>(
                    "goalInstruments",
                    ParameterType.YES_OR_NO,
                    "om ett mål ska säga hur det följs upp",
                    "whether a goal names what it is followed up with")
            .strict(Strictness.duty());

    /** The methods that efforts start from. */
    public static final Parameter<Set<Method>> RECOMMENDED_METHODS = new Parameter<>(
                    "recommendedMethods",
                    ParameterType.setOf(
                            "methods", text -> text.isBlank() ? Optional.empty() : Optional.of(Method.of(text))),
                    "vilka metoder insatser utgår från",
                    "the methods that efforts start from")
            .strict(Strictness.someOf());

    /** Whether an effort uses the participants' own perspective (<i>brukarperspektiv</i>). */
    public static final Parameter<Boolean> PARTICIPANT_PERSPECTIVE = new Parameter<>(
                    "participantPerspective",
                    ParameterType.YES_OR_NO,
                    "om insatsen ska ta till vara deltagarnas perspektiv",
                    "whether an effort uses the participants' perspective")
            .strict(Strictness.duty());

    /** Whether an effort takes account of a well-being that changes over time. */
    public static final Parameter<Boolean> CHANGING_WELLBEING = new Parameter<>(
                    "changingWellbeing",
                    ParameterType.YES_OR_NO,
                    "om insatsen ska beakta att måendet förändras",
                    "whether an effort takes account of changing well-being")
            .strict(Strictness.duty());

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

    /** The most that an effort can get (<i>högsta belopp</i>). */
    public static final Parameter<Sek> LARGEST_AMOUNT = new Parameter<>(
                    "maxRequestedAmount",
                    ParameterType.AMOUNT,
                    "det högsta belopp som en insats kan få",
                    "the most that an effort can get")
            .limit(Strictness.most());

    /** What an association has for a whole call (<i>utlysningens ram</i>). */
    public static final Parameter<Sek> CALL_FRAME = new Parameter<>(
                    "callFrame",
                    ParameterType.AMOUNT,
                    "vad förbundet har till hela utlysningen",
                    "what the association has for the whole call")
            .limit(Strictness.most());

    /** For how long an effort goes on, at most (<i>längsta insatstid</i>). */
    public static final Parameter<Period> LONGEST_EFFORT = new Parameter<>(
                    "longestEffort",
                    ParameterType.TIME,
                    "hur länge en insats får pågå",
                    "for how long an effort goes on, at most")
            .limit(Strictness.longest());

    /** All parameters. */
    public static final List<Parameter<?>> ALL = Stream.of(
                    List.<Parameter<?>>of(
                            SUBMISSION_FORMS,
                            FINAL_REPORT_FORM,
                            FINAL_REPORT_DAYS,
                            COOPERATING_PARTIES,
                            UNUSED_SHARE,
                            BURN_RATE_GAP,
                            SMALLEST_GROUP,
                            ROUNDING_TOLERANCE,
                            PERCENT_SUM_TOLERANCE,
                            SHARE_CLAIM_TOLERANCE,
                            PARTICIPANTS_PER_YEAR,
                            BUDGET_BY_PARTICIPANTS,
                            EVIDENCE_BASED_METHODS,
                            SIGNIFICANT_CHANGES,
                            QUARTERLY_REPORT_DAYS,
                            CLOSING_REASONS,
                            INDICATORS_LICENSED_FROM,
                            EVALUATION_LEVELS,
                            MIN_PARTIES,
                            REPORTING_INTERVAL,
                            REQUIRED_ATTACHMENTS,
                            REQUIRED_CLAUSES,
                            COST_VAT_BASIS,
                            COST_KINDS,
                            MONTHLY_COST_DEVIATION,
                            LEAST_SALARY_COST,
                            MOST_SALARY_COST,
                            CALL_YEAR,
                            APPLICANT_KINDS,
                            ALLOWED_AGES,
                            EXCLUDED_CHARACTERISTICS,
                            NARROWING_ALLOWED,
                            STEP_CHANGE_GOAL,
                            GOAL_INSTRUMENTS,
                            RECOMMENDED_METHODS,
                            PARTICIPANT_PERSPECTIVE,
                            CHANGING_WELLBEING,
                            DECISION_BODIES,
                            LATER_YEARS_CONDITIONAL,
                            LARGEST_AMOUNT,
                            CALL_FRAME,
                            LONGEST_EFFORT),
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
