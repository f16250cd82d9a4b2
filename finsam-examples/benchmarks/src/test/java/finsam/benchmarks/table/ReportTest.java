package finsam.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** What the command writes. */
class ReportTest {
    @Test
    void tellsOfEachTargetWhetherItWasMet() {
        Section section = new Section("Topic", "What it is.", "who", "time");
        section.row("A", Numbers.time(1234));
        section.target(Target.atMost("as fast", 1.3, 1.3));
        section.target(Target.atMost("faster", 1.1, 1.2));
        section.target(Target.atLeast("slower peer", 5, 4.99));
        Report report = new Report(Settings.QUICK);
        report.add(section);

        assertThat(report.lines()).isEqualTo("""
                        met    1.30 ×     ≤ 1.30 ×   as fast
                        MISSED 1.20 ×     ≤ 1.10 ×   faster
                        MISSED 4.99 ×     ≥ 5.00 ×   slower peer
                        """);
        assertThat(report.markdown())
                .contains("| as fast | ≤ 1.30 × | 1.30 × | met |\n")
                .contains("| faster | ≤ 1.10 × | 1.20 × | **missed** |\n")
                .contains("#### Topic\n\nWhat it is.\n\n| who | time |\n|---|---:|\n| A | 1 234 ns |\n");
    }

    @Test
    void writesNumbersShortly() {
        assertThat(Numbers.time(9.876)).isEqualTo("9.88 ns");
        assertThat(Numbers.time(12_345)).isEqualTo("12.35 µs");
        assertThat(Numbers.time(123_456_789)).isEqualTo("123 ms");
        assertThat(Numbers.bytes(1_048_576)).isEqualTo("1 024 KiB");
        assertThat(Numbers.ratio(3, 2)).isEqualTo("1.50 ×");
    }

    @Test
    void putsTheTableBetweenTheMarks() {
        String page = "before\n" + Readme.START + "\nold\n" + Readme.END + "after\n";

        assertThat(Readme.with(page, "new\n"))
                .isEqualTo("before\n" + Readme.START + "\nnew\n" + Readme.END + "after\n");
        assertThatIllegalStateException().isThrownBy(() -> Readme.with("no marks", "new\n"));
    }
}
