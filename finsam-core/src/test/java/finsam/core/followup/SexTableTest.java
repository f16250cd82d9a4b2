package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Share;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The participants that associations in Stockholm registered, as far as the table survives. */
class SexTableTest {
    private static final Share HALF_A_POINT = Share.of(1, 200);

    private static final SexTable SOUTH = table(
            row("upp till 29 år", 233, 38, 382, 62),
            row("30–44", 41, 68, 19, 32),
            row("45–59", 38, 58, 27, 42),
            row("60–64 år", 3, 43, 4, 57),
            row("Totalt", 315, 42, 432, 58));
    private static final SexTable CITY = table(
            row("upp till 29 år", 115, 45, 138, 55),
            row("30–44", 16, 59, 11, 41),
            row("45–59", 23, 77, 7, 23),
            row("60–64 år", 3, 38, 5, 63),
            row("Totalt", 157, 49, 161, 51));
    private static final SexTable DAMAGED = table(
            row("upp till 29 år", 100, 43, 130, 57),
            row("30–44", null, 60, 31, 40),
            row("45–59", null, 72, 36, 28),
            row("60–64 år", null, 69, 8, 31),
            row("Totalt", null, 56, 205, 44));

    private static SexTable table(SexTableRow... rows) {
        return new SexTableBuilder()
                .addRows(rows[0], rows[1], rows[2], rows[3])
                .total(rows[4])
                .build();
    }

    private static SexTableRow row(String label, Integer women, int womenPercent, int men, int menPercent) {
        return new SexTableRowBuilder()
                .label(label)
                .women(Optional.ofNullable(women))
                .womenPercent(Share.ofPercent(womenPercent))
                .men(men)
                .menPercent(Share.ofPercent(menPercent))
                .build();
    }

    @Test
    void columnsSumToTheStatedTotals() {
        assertThat(SOUTH.sumOfWomen()).contains(315L);
        assertThat(SOUTH.sumOfMen()).contains(432L);
        assertThat(CITY.sumOfWomen()).contains(157L);
        assertThat(CITY.sumOfMen()).contains(161L);
        for (SexTable table : Map.of(1, SOUTH, 2, CITY).values()) {
            assertThat(table.sumOfWomen())
                    .isEqualTo(table.total().flatMap(SexTableRow::women).map(Long::valueOf));
            assertThat(table.sumOfMen())
                    .isEqualTo(table.total().flatMap(SexTableRow::men).map(Long::valueOf));
        }
    }

    @Test
    void aColumnWithALostCellHasNoSum() {
        assertThat(DAMAGED.sumOfMen()).contains(205L);
        assertThat(DAMAGED.sumOfWomen()).isEmpty();
        assertThat(new SexTableBuilder().build().sumOfMen()).isEmpty();
    }

    @Test
    void percentagesMatchTheCountsWithinRounding() {
        Stream.of(SOUTH, CITY)
                .flatMap(table -> Stream.concat(table.rows().stream(), table.total().stream()))
                .forEach(row -> {
                    assertNear(row.womenShare(), row.womenPercent());
                    assertNear(row.menShare(), row.menPercent());
                });
        assertThat(SOUTH.rows().get(1).womenShare()).contains(Share.of(41, 60));
    }

    @Test
    void threeAndFiveOfEightAreRoundedToAHundredAndOne() {
        assertThat(CITY.rows().get(3).percentSum()).contains(Share.ofPercent(101));
        assertThat(CITY.rows().get(3).womenShare()).contains(Share.of(3, 8));
        assertThat(CITY.rows().get(0).percentSum()).contains(Share.WHOLE);
        assertThat(DAMAGED.rows()).allMatch(row -> row.percentSum().equals(Optional.of(Share.WHOLE)));
    }

    @Test
    void aBlankOrEmptyRowHasNoShares() {
        assertThat(new SexTableRowBuilder().build().sum()).isEmpty();
        assertThat(new SexTableRowBuilder().build().percentSum()).isEmpty();
        assertThat(new SexTableRowBuilder().women(1).build().womenShare()).isEmpty();
        assertThat(new SexTableRowBuilder().women(0).men(0).build().womenShare())
                .isEmpty();
        assertThat(new SexTableRowBuilder().women(0).men(0).build().menShare()).isEmpty();
        assertThat(new SexTableRowBuilder().women(-1).men(0).build().menShare()).isEmpty();
        assertThat(new SexTableRowBuilder()
                        .women(Integer.MAX_VALUE)
                        .men(Integer.MAX_VALUE)
                        .build()
                        .sum())
                .contains(2L * Integer.MAX_VALUE);
    }

    private static void assertNear(Optional<Share> computed, Optional<Share> stated) {
        Share gap = computed.orElseThrow().minus(stated.orElseThrow());
        assertThat(gap.isAtMost(HALF_A_POINT) && HALF_A_POINT.negated().isAtMost(gap))
                .as(computed + " is " + stated)
                .isTrue();
    }
}
