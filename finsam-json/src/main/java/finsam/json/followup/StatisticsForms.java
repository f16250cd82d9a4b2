package finsam.json.followup;

import finsam.core.followup.Breakdown;
import finsam.core.followup.BreakdownBuilder;
import finsam.core.followup.PartOfWhole;
import finsam.core.followup.PartOfWholeBuilder;
import finsam.core.followup.PublishedStatistics;
import finsam.core.followup.PublishedStatisticsBuilder;
import finsam.core.followup.SexTable;
import finsam.core.followup.SexTableBuilder;
import finsam.core.followup.SexTableRow;
import finsam.core.followup.SexTableRowBuilder;
import finsam.core.followup.ShareTable;
import finsam.core.followup.ShareTableBuilder;
import finsam.core.followup.ShareTableRow;
import finsam.core.followup.ShareTableRowBuilder;
import finsam.core.followup.WeightedFigure;
import finsam.core.followup.WeightedFigureBuilder;
import finsam.core.followup.WeightedValue;
import finsam.core.followup.WeightedValueBuilder;
import finsam.json.form.Codec;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.Scalars;
import finsam.json.money.MoneyCodecs;
import java.math.BigDecimal;

/** Statistics as they were published. */
public final class StatisticsForms {
    /** A published figure: a number with the decimals as published. */
    public static final Codec<BigDecimal> FIGURE = new FigureCodec();

    /** A row of shares. */
    public static final Form<ShareTableRow, ShareTableRowBuilder> SHARE_TABLE_ROW = Form.of(
                    ShareTableRow.class, ShareTableRowBuilder::new, ShareTableRowBuilder::build)
            .text("area", ShareTableRow::area, ShareTableRowBuilder::area)
            .many("shares", Many.whole(MoneyCodecs.SHARE), ShareTableRow::shares, ShareTableRowBuilder::addAllShares)
            .optional("total", MoneyCodecs.SHARE, ShareTableRow::total, ShareTableRowBuilder::total)
            .done();

    /** A table of shares. */
    public static final Form<ShareTable, ShareTableBuilder> SHARE_TABLE = Form.of(
                    ShareTable.class, ShareTableBuilder::new, ShareTableBuilder::build)
            .text("caption", ShareTable::caption, ShareTableBuilder::caption)
            .text("unit", ShareTable::unit, ShareTableBuilder::unit)
            .many("columns", Many.list(Scalars.TEXT), ShareTable::columns, ShareTableBuilder::addAllColumns)
            .many("rows", Many.list(SHARE_TABLE_ROW), ShareTable::rows, ShareTableBuilder::addAllRows)
            .done();

    /** A row of numbers by sex. */
    public static final Form<SexTableRow, SexTableRowBuilder> SEX_TABLE_ROW = Form.of(
                    SexTableRow.class, SexTableRowBuilder::new, SexTableRowBuilder::build)
            .text("label", SexTableRow::label, SexTableRowBuilder::label)
            .optional("women", Scalars.WHOLE_NUMBER, SexTableRow::women, SexTableRowBuilder::women)
            .optional("men", Scalars.WHOLE_NUMBER, SexTableRow::men, SexTableRowBuilder::men)
            .optional("womenPercent", MoneyCodecs.SHARE, SexTableRow::womenPercent, SexTableRowBuilder::womenPercent)
            .optional("menPercent", MoneyCodecs.SHARE, SexTableRow::menPercent, SexTableRowBuilder::menPercent)
            .done();

    /** A table of numbers by sex. */
    public static final Form<SexTable, SexTableBuilder> SEX_TABLE = Form.of(
                    SexTable.class, SexTableBuilder::new, SexTableBuilder::build)
            .text("caption", SexTable::caption, SexTableBuilder::caption)
            .many("rows", Many.list(SEX_TABLE_ROW), SexTable::rows, SexTableBuilder::addAllRows)
            .optional("total", SEX_TABLE_ROW, SexTable::total, SexTableBuilder::total)
            .done();

    /** A total and its parts. */
    public static final Form<Breakdown, BreakdownBuilder> BREAKDOWN = Form.of(
                    Breakdown.class, BreakdownBuilder::new, BreakdownBuilder::build)
            .text("label", Breakdown::label, BreakdownBuilder::label)
            .optional("total", Scalars.WHOLE_NUMBER, Breakdown::total, BreakdownBuilder::total)
            .optional("exhaustive", Scalars.YES_OR_NO, Breakdown::exhaustive, BreakdownBuilder::exhaustive)
            .many("parts", Many.whole(Scalars.WHOLE_NUMBER), Breakdown::parts, BreakdownBuilder::addAllParts)
            .done();

    /** A part and its whole. */
    public static final Form<PartOfWhole, PartOfWholeBuilder> PART_OF_WHOLE = Form.of(
                    PartOfWhole.class, PartOfWholeBuilder::new, PartOfWholeBuilder::build)
            .text("label", PartOfWhole::label, PartOfWholeBuilder::label)
            .optional("part", FIGURE, PartOfWhole::part, PartOfWholeBuilder::part)
            .optional("whole", FIGURE, PartOfWhole::whole, PartOfWholeBuilder::whole)
            .optional("statedShare", MoneyCodecs.SHARE, PartOfWhole::statedShare, PartOfWholeBuilder::statedShare)
            .done();

    /** A value and its weight. */
    public static final Form<WeightedValue, WeightedValueBuilder> WEIGHTED_VALUE = Form.of(
                    WeightedValue.class, WeightedValueBuilder::new, WeightedValueBuilder::build)
            .text("label", WeightedValue::label, WeightedValueBuilder::label)
            .optional("weight", MoneyCodecs.SHARE, WeightedValue::weight, WeightedValueBuilder::weight)
            .optional("value", MoneyCodecs.SHARE, WeightedValue::value, WeightedValueBuilder::value)
            .done();

    /** A figure over several groups. */
    public static final Form<WeightedFigure, WeightedFigureBuilder> WEIGHTED_FIGURE = Form.of(
                    WeightedFigure.class, WeightedFigureBuilder::new, WeightedFigureBuilder::build)
            .text("label", WeightedFigure::label, WeightedFigureBuilder::label)
            .many("groups", Many.list(WEIGHTED_VALUE), WeightedFigure::groups, WeightedFigureBuilder::addAllGroups)
            .optional("combined", MoneyCodecs.SHARE, WeightedFigure::combined, WeightedFigureBuilder::combined)
            .done();

    /** Published statistics. */
    public static final DocumentForm<PublishedStatistics, PublishedStatisticsBuilder> PUBLISHED_STATISTICS =
            DocumentForm.of(
                    DocumentType.STATISTICS,
                    PublishedStatistics.class,
                    PublishedStatisticsBuilder::new,
                    PublishedStatisticsBuilder::build,
                    StatisticsForms::publishedStatistics,
                    PublishedStatisticsBuilder::addAllUnread);

    private StatisticsForms() {}

    private static Form.Lines<PublishedStatistics, PublishedStatisticsBuilder> publishedStatistics(
            Form.Lines<PublishedStatistics, PublishedStatisticsBuilder> form) {
        return form.many(
                        "shareTables",
                        Many.list(SHARE_TABLE),
                        PublishedStatistics::shareTables,
                        PublishedStatisticsBuilder::addAllShareTables)
                .many(
                        "sexTables",
                        Many.list(SEX_TABLE),
                        PublishedStatistics::sexTables,
                        PublishedStatisticsBuilder::addAllSexTables)
                .many(
                        "breakdowns",
                        Many.list(BREAKDOWN),
                        PublishedStatistics::breakdowns,
                        PublishedStatisticsBuilder::addAllBreakdowns)
                .many(
                        "parts",
                        Many.list(PART_OF_WHOLE),
                        PublishedStatistics::parts,
                        PublishedStatisticsBuilder::addAllParts)
                .many(
                        "figures",
                        Many.list(WEIGHTED_FIGURE),
                        PublishedStatistics::figures,
                        PublishedStatisticsBuilder::addAllFigures);
    }
}
