package finsam.rules.followup;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;

import finsam.core.citation.PublishedRef;
import finsam.core.followup.Breakdown;
import finsam.core.followup.PartOfWhole;
import finsam.core.followup.PublishedStatistics;
import finsam.core.followup.WeightedFigure;
import finsam.core.money.Share;
import finsam.rules.profile.FollowUpParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Published figures: parts against their whole, shares against what they are shares of. */
public final class FigureRules {
    private static final String REPORT = "Avstämningsrapport MIA, dnr 2016/00403";

    private static final Rows<PublishedStatistics, Breakdown> BREAKDOWNS =
            Rows.of("/breakdowns", statistics -> Optional.of(statistics.breakdowns()));
    private static final Input<Breakdown, Boolean> EXHAUSTIVE = Input.answer("/exhaustive", Breakdown::exhaustive);
    private static final Input<Breakdown, Integer> TOTAL = Input.answer("/total", Breakdown::total);
    private static final Input<Breakdown, Long> SUM =
            Input.<Breakdown, Long>answer("/parts", Breakdown::sum).named("sum");
    private static final Input<Breakdown, Boolean> SOME_NEGATIVE = Input.<Breakdown, Boolean>answer(
                    "/parts",
                    breakdown -> Optional.of(breakdown.parts().stream().anyMatch(part -> part < 0)))
            .named("someNegative");

    private static final Rows<PublishedStatistics, PartOfWhole> PARTS =
            Rows.of("/parts", statistics -> Optional.of(statistics.parts()));
    private static final Input<PartOfWhole, BigDecimal> PART = Input.answer("/part", PartOfWhole::part);
    private static final Input<PartOfWhole, BigDecimal> WHOLE = Input.answer("/whole", PartOfWhole::whole);
    private static final Input<PartOfWhole, Share> STATED = Input.answer("/statedShare", PartOfWhole::statedShare);
    private static final Input<PartOfWhole, Share> COMPUTED =
            Input.<PartOfWhole, Share>answer("/part", PartOfWhole::share).named("computedShare");

    private static final Rows<PublishedStatistics, WeightedFigure> FIGURES =
            Rows.of("/figures", statistics -> Optional.of(statistics.figures()));
    private static final Input<WeightedFigure, Share> COMBINED = Input.answer("/combined", WeightedFigure::combined);
    private static final Input<WeightedFigure, Share> AVERAGE = Input.<WeightedFigure, Share>answer(
                    "/groups", WeightedFigure::computed)
            .named("average");

    /** A part is not larger than its whole, and not below nothing. */
    public static final Rule<PublishedStatistics> SUBSET = Rule.<PublishedStatistics>rule("subset-not-larger", ERROR)
            .from("K13")
            .cites(new PublishedRef(REPORT, "s. 7, tabell 2"))
            .forEach(PARTS)
            .onlyIfAnswered(PART)
            .reads(PART, WHOLE)
            .holdsWhen((part, whole) -> part.signum() >= 0 && part.compareTo(whole) <= 0);

    /** The stated share of those reached is from nothing to the whole. */
    public static final Rule<PublishedStatistics> COVERAGE = Rule.<PublishedStatistics>rule("coverage-share", ERROR)
            .from("K08")
            .cites(new PublishedRef(REPORT, "s. 5"))
            .forEach(PARTS)
            .onlyIfAnswered(STATED)
            .reads(STATED)
            .holdsWhen(FigureRules::isShare);

    /** A share that is told in words agrees with the figures. */
    public static final Rule<PublishedStatistics> CLAIM = Rule.<PublishedStatistics>rule(
                    "share-claim-matches-counts", WARNING)
            .from("K15")
            .cites(new PublishedRef(REPORT, "s. 59"))
            .forEach(PARTS)
            .onlyIfAnswered(STATED)
            .reads(STATED, COMPUTED, Input.parameter(FollowUpParameters.SHARE_CLAIM_TOLERANCE))
            .holdsWhen(FigureRules::isWithin);

    /** The groups that are everybody sum to the number of everybody. */
    public static final Rule<PublishedStatistics> PARTS_SUM = Rule.<PublishedStatistics>rule(
                    "parts-of-group-sum", ERROR)
            .from("K14")
            .cites(new PublishedRef(REPORT, "s. 59"))
            .forEach(BREAKDOWNS)
            .onlyIf(EXHAUSTIVE, Boolean::booleanValue)
            .reads(TOTAL, SUM)
            .holdsWhen((stated, computed) -> stated.longValue() == computed);

    /** Groups that are not everybody are at most everybody together, and none is below nothing. */
    public static final Rule<PublishedStatistics> OUTCOMES_WITHIN = Rule.<PublishedStatistics>rule(
                    "outcome-counts-within-participants", ERROR)
            .from("K17")
            .cites(new PublishedRef(REPORT, "s. 58"))
            .forEach(BREAKDOWNS)
            .onlyIf(EXHAUSTIVE, everybody -> !everybody)
            .reads(SUM, TOTAL, SOME_NEGATIVE)
            .holdsWhen((computed, stated, negative) -> !negative && computed <= stated);

    /** The value of a whole is the weighted average of its groups, rounded to whole percents. */
    public static final Rule<PublishedStatistics> WEIGHTED_AVERAGE = Rule.<PublishedStatistics>rule(
                    "weighted-average-consistency", ERROR)
            .from("K11")
            .cites(new PublishedRef(REPORT, "s. 42"))
            .forEach(FIGURES)
            .reads(COMBINED, AVERAGE)
            .holdsWhen((stated, computed) -> isWithin(stated, computed, Points.HALF));

    /** The rules, parts first. */
    public static final List<Rule<PublishedStatistics>> ALL =
            List.of(SUBSET, COVERAGE, CLAIM, PARTS_SUM, OUTCOMES_WITHIN, WEIGHTED_AVERAGE);

    private FigureRules() {}

    static boolean isShare(Share share) {
        return Share.NONE.isAtMost(share) && share.isAtMost(Share.WHOLE);
    }

    /** Tells whether two shares differ by at most a tolerance; shares too far apart to be compared do not. */
    static boolean isWithin(Share one, Share other, Share tolerance) {
        return Points.between(one, other)
                .filter(difference -> difference.isAtMost(tolerance))
                .isPresent();
    }

    static Optional<Share> sum(Share one, Share other) {
        try {
            return Optional.of(one.plus(other));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
