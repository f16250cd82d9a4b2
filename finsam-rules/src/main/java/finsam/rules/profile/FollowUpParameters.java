package finsam.rules.profile;

import finsam.core.effort.EvaluationLevel;
import finsam.core.money.Share;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters about follow-up, published figures and projects of several associations (<i>uppföljning</i>). */
public final class FollowUpParameters {
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

    static final List<Parameter<?>> ALL = List.of(
            ROUNDING_TOLERANCE,
            PERCENT_SUM_TOLERANCE,
            SHARE_CLAIM_TOLERANCE,
            PARTICIPANTS_PER_YEAR,
            BUDGET_BY_PARTICIPANTS,
            EVIDENCE_BASED_METHODS,
            CLOSING_REASONS,
            INDICATORS_LICENSED_FROM,
            EVALUATION_LEVELS);

    private FollowUpParameters() {}
}
