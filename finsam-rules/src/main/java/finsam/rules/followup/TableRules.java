package finsam.rules.followup;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;

import finsam.core.citation.PublishedRef;
import finsam.core.followup.PublishedStatistics;
import finsam.core.followup.SexTable;
import finsam.core.followup.SexTableRow;
import finsam.core.followup.ShareTable;
import finsam.core.followup.ShareTableRow;
import finsam.core.money.Share;
import finsam.rules.profile.FollowUpParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Published tables: each stated total against what its rows or columns give. */
public final class TableRules {
    private static final PublishedRef SUPPORT = new PublishedRef(
            "Utlysning Nästa steg, Samordningsförbund Gävleborg 2021-10-25",
            "Offentlig försörjning i riket och per kommun i Gävleborg 2020");
    private static final PublishedRef PARTICIPANTS =
            new PublishedRef("Avstämningsrapport MIA, dnr 2016/00403", "s. 34, tabell 1");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\btabell\\s{1,5}(\\d{1,4})");

    private static final Rows<PublishedStatistics, ShareTable> SHARE_TABLES =
            Rows.of("/shareTables", statistics -> Optional.of(statistics.shareTables()));
    private static final Rows<PublishedStatistics, ShareTableRow> SHARE_ROWS =
            SHARE_TABLES.inner("rows", ShareTable::rows);
    private static final Input<ShareTableRow, Share> TOTAL = Input.answer("/total", ShareTableRow::total);
    private static final Input<ShareTableRow, Share> SUM =
            Input.<ShareTableRow, Share>answer("/shares", ShareTableRow::sum).named("sum");
    private static final Input<ShareTableRow, Share> DIFFERENCE =
            Input.computed("difference", TOTAL, SUM, Points::between);
    private static final Input<ShareTableRow, Share> ALLOWED = Input.computed(
            "allowedDifference",
            Input.<ShareTableRow, Integer>answer(
                            "/shares", row -> Optional.of(row.shares().size()))
                    .named("terms"),
            Input.parameter(FollowUpParameters.ROUNDING_TOLERANCE),
            Points::ofTerms);
    private static final Input<ShareTableRow, List<Share>> OUT_OF_RANGE = Input.<ShareTableRow, List<Share>>answer(
                    "/shares",
                    row -> Optional.of(Stream.concat(row.shares().stream(), row.total().stream())
                                    .toList())
                            .filter(shares -> !shares.isEmpty())
                            .map(shares -> shares.stream()
                                    .filter(share -> !FigureRules.isShare(share))
                                    .toList()))
            .named("outOfRange");

    private static final Rows<PublishedStatistics, SexTable> SEX_TABLES =
            Rows.of("/sexTables", statistics -> Optional.of(statistics.sexTables()));
    private static final Rows<PublishedStatistics, SexTableRow> SEX_ROWS =
            SEX_TABLES.inner("rows", SexTable::rows).and(SEX_TABLES.part("total", SexTable::total));
    private static final Input<SexTableRow, Share> WOMEN_PERCENT =
            Input.answer("/womenPercent", SexTableRow::womenPercent);
    private static final Input<SexTableRow, Share> MEN_PERCENT = Input.answer("/menPercent", SexTableRow::menPercent);
    private static final Input<SexTableRow, Share> PERCENT_SUM = Input.computed(
            "percentSum",
            WOMEN_PERCENT,
            MEN_PERCENT.named("percentOfMen"),
            (women, men) -> FigureRules.sum(women, men));
    private static final Input<SexTableRow, Share> WOMEN_SHARE =
            Input.<SexTableRow, Share>answer("/women", SexTableRow::womenShare).named("womenShare");
    private static final Input<SexTableRow, Share> MEN_SHARE =
            Input.<SexTableRow, Share>answer("/men", SexTableRow::menShare).named("menShare");

    /** The total of a row of shares is their sum, but for rounding. */
    public static final Rule<PublishedStatistics> ROW_SUM = Rule.<PublishedStatistics>rule(
                    "row-sum-equals-total-within-rounding", ERROR)
            .from("K01")
            .cites(SUPPORT)
            .forEach(SHARE_ROWS)
            .shows(TOTAL)
            .shows(SUM)
            .reads(DIFFERENCE, ALLOWED)
            .holdsWhen(Share::isAtMost);

    /** A share is from nothing to the whole. */
    public static final Rule<PublishedStatistics> SHARES_IN_RANGE = Rule.<PublishedStatistics>rule(
                    "share-not-above-100-and-not-negative", ERROR)
            .from("K21")
            .cites(SUPPORT)
            .forEach(SHARE_ROWS)
            .reads(OUT_OF_RANGE)
            .holdsWhen(List::isEmpty);

    /** The women of all rows are the total of women. */
    public static final Rule<PublishedStatistics> SUM_OF_WOMEN = columnSum(
            "count-column-sum-of-women",
            Input.<SexTable, Integer>answer(
                    "/total/women", table -> table.total().flatMap(SexTableRow::women)),
            Input.<SexTable, Long>answer("/rows", SexTable::sumOfWomen).named("sum"));

    /** The men of all rows are the total of men. */
    public static final Rule<PublishedStatistics> SUM_OF_MEN = columnSum(
            "count-column-sum-of-men",
            Input.<SexTable, Integer>answer("/total/men", table -> table.total().flatMap(SexTableRow::men)),
            Input.<SexTable, Long>answer("/rows", SexTable::sumOfMen).named("sum"));

    /** The percentages of women and men are the whole together, but for rounding. */
    public static final Rule<PublishedStatistics> PERCENTAGES_SUM = Rule.<PublishedStatistics>rule(
                    "sex-percentages-sum-to-100", ERROR)
            .from("K03")
            .cites(PARTICIPANTS)
            .forEach(SEX_ROWS)
            .onlyIfAnswered(WOMEN_PERCENT)
            .shows(WOMEN_PERCENT)
            .shows(MEN_PERCENT)
            .reads(PERCENT_SUM, Input.parameter(FollowUpParameters.PERCENT_SUM_TOLERANCE))
            .holdsWhen((sum, tolerance) -> FigureRules.isWithin(sum, Share.WHOLE, tolerance));

    /** A stated percentage is the one that the counts give, rounded to whole percents. */
    public static final Rule<PublishedStatistics> PERCENTAGE_OF_COUNTS = Rule.<PublishedStatistics>rule(
                    "percentage-matches-counts", ERROR)
            .from("K04")
            .cites(PARTICIPANTS)
            .forEach(SEX_ROWS)
            .onlyIfAnswered(WOMEN_PERCENT)
            .shows(WOMEN_PERCENT)
            .shows(MEN_PERCENT)
            .shows(WOMEN_SHARE)
            .shows(MEN_SHARE)
            .reads(
                    Input.computed("womenDifference", WOMEN_PERCENT, WOMEN_SHARE, Points::between),
                    Input.computed("menDifference", MEN_PERCENT, MEN_SHARE, Points::between))
            .holdsWhen((women, men) -> women.isAtMost(Points.HALF) && men.isAtMost(Points.HALF));

    /** The follow-up has tables of people by sex. */
    public static final Rule<PublishedStatistics> BY_SEX = Rule.<PublishedStatistics>rule(
                    "gender-and-diversity-in-followup", WARNING)
            .from("I11")
            .cites(new PublishedRef("Verksamhets- och budgetplan 2021, FinsamGotland", "1.2"))
            .requires(Input.<PublishedStatistics, List<SexTable>>list("/sexTables", PublishedStatistics::sexTables));

    /** No two tables have the same number. */
    public static final Rule<PublishedStatistics> TABLE_NUMBER_UNIQUE = Rule.<PublishedStatistics>rule(
                    "table-number-unique", NOTE)
            .from("K20")
            .cites(new PublishedRef("Avstämningsrapport MIA, dnr 2016/00403", "s. 6 och 34"))
            .reads(Input.<PublishedStatistics, List<String>>answer("/sexTables", TableRules::repeatedNumbers)
                    .named("repeatedNumbers"))
            .holdsWhen(List::isEmpty);

    /** The rules, in the order of the tables. */
    public static final List<Rule<PublishedStatistics>> ALL = List.of(
            ROW_SUM,
            SHARES_IN_RANGE,
            SUM_OF_WOMEN,
            SUM_OF_MEN,
            PERCENTAGES_SUM,
            PERCENTAGE_OF_COUNTS,
            BY_SEX,
            TABLE_NUMBER_UNIQUE);

    private TableRules() {}

    private static Rule<PublishedStatistics> columnSum(
            String code, Input<SexTable, Integer> total, Input<SexTable, Long> sum) {
        return Rule.<PublishedStatistics>rule(code, ERROR)
                .from("K02")
                .cites(PARTICIPANTS)
                .forEach(SEX_TABLES)
                .reads(total, sum)
                .holdsWhen((stated, computed) -> stated.longValue() == computed);
    }

    /** Returns the table numbers that more than one caption has; empty if no caption has one. */
    private static Optional<List<String>> repeatedNumbers(PublishedStatistics statistics) {
        List<String> numbers = Stream.concat(
                        statistics.shareTables().stream().map(ShareTable::caption),
                        statistics.sexTables().stream().map(SexTable::caption))
                .flatMap(Optional::stream)
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(matcher -> Objects.requireNonNull(matcher.group(1)))
                .toList();
        Set<String> seen = new HashSet<>();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers.stream()
                        .filter(number -> !seen.add(number))
                        .distinct()
                        .toList());
    }
}
