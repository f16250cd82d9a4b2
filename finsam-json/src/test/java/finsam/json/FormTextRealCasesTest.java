package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.application.SignatureBuilder;
import finsam.core.finding.Document;
import finsam.core.finding.Reading;
import finsam.core.party.EffortOwner;
import finsam.core.party.EffortOwnerBuilder;
import finsam.core.report.FinalReport;
import finsam.core.report.FinalReportBuilder;
import finsam.core.report.ImplementationBuilder;
import finsam.core.report.InformantBuilder;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cells of both real forms give the documents that their JSON gives, as far as the forms have fields. */
class FormTextRealCasesTest {
    private static final Path CELLS = Path.of("src/test/resources/finsam/json/text");

    @Test
    void the_application() throws IOException {
        Application json = FinsamJson.read(RealDocuments.application(), Application.class)
                .value()
                .orElseThrow();
        Reading<Application> cells = FormText.read(
                KnownProfiles.GAVLEBORG_APPLICATION_2024.layout(), cells("rakna-med-mig.txt"), Application.class);

        assertThat(cells.findings()).extracting(finding -> finding.code()).containsExactly("year-placeholder");
        Application asked = new ApplicationBuilder()
                .from(json)
                .unread(List.of())
                .owner(withoutKind(json.owner().orElseThrow()).build())
                .signature(new SignatureBuilder()
                        .from(json.signature().orElseThrow())
                        .title(Optional.empty())
                        .build())
                .build();
        assertSame(cells.value().orElseThrow(), asked);
    }

    @Test
    void the_final_report() throws IOException {
        FinalReport json = FinsamJson.read(RealDocuments.report(), FinalReport.class)
                .value()
                .orElseThrow();
        Reading<FinalReport> cells = FormText.read(
                KnownProfiles.GAVLEBORG_FINAL_REPORT_2022.layout(), cells("hudiksvall.txt"), FinalReport.class);

        assertThat(cells.findings())
                .extracting(finding -> finding.path().toString())
                .as("the century was assumed")
                .containsExactly("/informant/date");
        FinalReport asked = new FinalReportBuilder()
                .from(json)
                .owner(withoutKind(json.owner().orElseThrow())
                        .town(Optional.empty())
                        .build())
                .participants(Optional.empty())
                .stepChanges(Optional.empty())
                .activeMonths(Optional.empty())
                .absenceMonths(Optional.empty())
                .implementation(new ImplementationBuilder()
                        .from(json.implementation().orElseThrow())
                        .status(Optional.empty())
                        .build())
                .informant(new InformantBuilder()
                        .from(json.informant().orElseThrow())
                        .title(Optional.empty())
                        .organisation(Optional.empty())
                        .build())
                .build();
        assertSame(cells.value().orElseThrow(), asked);
    }

    private static EffortOwnerBuilder withoutKind(EffortOwner owner) {
        return new EffortOwnerBuilder().from(owner).kind(Optional.empty());
    }

    private static void assertSame(Document cells, Document json) {
        assertThat(FinsamJson.write(cells)).isEqualTo(FinsamJson.write(json));
        assertThat(cells).isEqualTo(json);
    }

    /** A cell starts with a line {@code == name}; its text follows. */
    private static Map<String, String> cells(String file) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell :
                Files.readString(CELLS.resolve(file), StandardCharsets.UTF_8).split("(?m)^== ")) {
            int end = cell.indexOf('\n');
            if (end > 0) {
                cells.put(cell.substring(0, end), cell.substring(end + 1));
            }
        }
        return cells;
    }
}
