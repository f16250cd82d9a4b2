package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.money.Share;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of public support by municipality in Gävleborg 2020, as Statistics Sweden printed it. */
class ShareTableTest {
    private static final ShareTable TABLE = new ShareTableBuilder()
            .caption("Offentlig försörjning i riket och per kommun i Gävleborg 2020")
            .unit("helårsekvivalenter i förhållande till befolkningen 20–64 år")
            .addColumns(
                    "sjukpenning",
                    "sjuk- och aktivitetsersättning",
                    "arbetslöshet",
                    "arbetsmarknadsåtgärder",
                    "ekonomiskt bistånd",
                    "etableringsersättning")
            .addRows(
                    row("Riket", "2,55 3,84 2,11 2,93 1,61 0,39 13,44"),
                    row("Bollnäs", "3,29 5,84 2,80 5,85 1,62 0,65 20,05"),
                    row("Gävle", "2,81 3,78 2,16 5,45 2,11 0,36 16,67"),
                    row("Hofors", "2,87 4,91 1,76 6,38 1,90 0,51 18,34"),
                    row("Hudiksvall", "3,26 5,16 2,43 3,49 1,85 0,31 16,50"),
                    row("Ljusdal", "3,24 5,52 2,65 4,29 1,57 0,41 17,68"),
                    row("Nordanstig", "3,26 5,70 1,68 2,59 1,33 0,39 14,95"),
                    row("Ockelbo", "2,97 5,67 1,50 6,59 1,88 0,64 19,25"),
                    row("Ovanåker", "2,79 4,80 2,31 4,70 2,19 0,30 17,10"),
                    row("Sandviken", "2,76 4,37 2,17 8,31 2,02 0,62 20,25"),
                    row("Söderhamn", "3,35 6,38 2,39 6,64 2,81 0,55 22,12"))
            .build();

    private static ShareTableRow row(String area, String cells) {
        List<Share> shares = Arrays.stream(cells.split(" "))
                .map(cell -> Share.parse(cell).orThrow())
                .toList();
        return new ShareTableRowBuilder()
                .area(area)
                .addAllShares(shares.subList(0, 6))
                .total(shares.get(6))
                .build();
    }

    @Test
    void eightRowsAreExactAndThreeAreOffByRounding() {
        assertThat(TABLE.rows()).hasSize(11);
        assertThat(TABLE.rows())
                .filteredOn(row -> row.difference().equals(Optional.of(Share.NONE)))
                .hasSize(8);
        assertThat(TABLE.rows())
                .filteredOn(row -> row.difference().equals(Optional.of(Share.of(1, 10_000))))
                .extracting(row -> row.area().orElseThrow())
                .containsExactly("Riket", "Hofors", "Ovanåker");
        assertThat(TABLE.rows())
                .allMatch(row -> row.agrees(RoundingTolerance.DEFAULT).orElseThrow());
    }

    @Test
    void toleratesThreeHundredthsAndNoMore() {
        ShareTableRowBuilder six =
                new ShareTableRowBuilder().addAllShares(TABLE.rows().get(1).shares());
        assertThat(six.total(Share.parse("20,08").orThrow()).build().agrees(RoundingTolerance.DEFAULT))
                .contains(true);
        assertThat(six.total(Share.parse("20,09").orThrow()).build().agrees(RoundingTolerance.DEFAULT))
                .contains(false);
        assertThat(six.total(Share.parse("20,02").orThrow()).build().agrees(RoundingTolerance.DEFAULT))
                .contains(true);
        assertThat(six.total(Share.parse("20,01").orThrow()).build().agrees(RoundingTolerance.DEFAULT))
                .contains(false);
    }

    @Test
    void theToleranceGrowsWithTheTerms() {
        assertThat(RoundingTolerance.DEFAULT.of(0)).isEqualTo(Share.NONE);
        assertThat(RoundingTolerance.DEFAULT.of(1)).isEqualTo(Share.of(1, 10_000));
        assertThat(RoundingTolerance.DEFAULT.of(3)).isEqualTo(Share.of(3, 10_000));
        assertThat(RoundingTolerance.DEFAULT.of(4)).isEqualTo(Share.of(3, 10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> RoundingTolerance.DEFAULT.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoundingTolerance(Share.of(-1, 2), Share.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoundingTolerance(Share.NONE, Share.of(-1, 2)));
    }

    @Test
    void aRowThatLacksSomethingCannotBeCompared() {
        assertThat(new ShareTableRowBuilder().build().agrees(RoundingTolerance.DEFAULT))
                .isEmpty();
        assertThat(new ShareTableRowBuilder().total(Share.NONE).build().difference())
                .isEmpty();
        assertThat(new ShareTableRowBuilder().addShares(Share.NONE).build().difference())
                .isEmpty();
    }

    @Test
    void fractionsThatDoNotFitAreUnknown() {
        Share large = Share.of(1, Long.MAX_VALUE);
        ShareTableRow row = new ShareTableRowBuilder()
                .addShares(large, Share.of(1, 2))
                .total(Share.NONE)
                .build();
        assertThat(row.sum()).isEmpty();
        assertThat(row.difference()).isEmpty();
        assertThat(new ShareTableRowBuilder()
                        .addShares(large)
                        .total(Share.of(1, 2))
                        .build()
                        .difference())
                .isEmpty();
    }
}
