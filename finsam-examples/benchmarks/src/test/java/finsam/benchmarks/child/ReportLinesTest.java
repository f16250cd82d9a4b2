package finsam.benchmarks.child;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.benchmarks.real.Documents;
import finsam.json.FinsamLines;
import finsam.rules.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of the batch. */
class ReportLinesTest {
    @Test
    void everyLineIsAReportAndAsManyAsExpectedAreFaulty() throws IOException {
        List<Status> all = new ArrayList<>();
        FinsamLines.of(new ReportLines(600))
                .check(
                        Documents.reportRules(),
                        Documents.REPORT_DAY,
                        line -> all.add(line.result().status()));

        assertThat(all).hasSize(600);
        assertThat(all.stream().filter(Status.ERRORS::equals).count())
                .isEqualTo(ReportLines.faulty(600))
                .isEqualTo(100);
    }
}
