package finsam.rules.profile;

import finsam.core.money.Share;
import finsam.core.party.SubmissionForm;
import finsam.core.report.DeviationKind;
import java.util.List;
import java.util.Set;

/** The parameters about the reports of an effort (<i>rapportering</i>). */
public final class ReportParameters {
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

    /**
     * The least number of parties that cooperate with the owner of an effort.
     *
     * <p>A limit: that several parties are needed is what makes an effort coordinated; more can be asked for, not fewer.
     */
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

    static final List<Parameter<?>> ALL = List.of(
            FINAL_REPORT_FORM,
            FINAL_REPORT_DAYS,
            COOPERATING_PARTIES,
            UNUSED_SHARE,
            BURN_RATE_GAP,
            SMALLEST_GROUP,
            SIGNIFICANT_CHANGES,
            QUARTERLY_REPORT_DAYS);

    private ReportParameters() {}
}
