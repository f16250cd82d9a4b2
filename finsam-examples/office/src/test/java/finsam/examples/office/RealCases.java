package finsam.examples.office;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.report.FinalReport;
import finsam.json.FinsamJson;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Both real cases, and their forms. */
final class RealCases {
    static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private static final Path DOCUMENTS = Path.of("../quickstart/documents");

    private RealCases() {}

    static OfficeForm<Application> applicationForm() {
        return OfficeForm.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    }

    static OfficeForm<FinalReport> reportForm() {
        return OfficeForm.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);
    }

    static Application application() {
        return document("rakna-med-mig.json", Application.class);
    }

    static FinalReport report() {
        return document("hudiksvall-slutrapport.json", FinalReport.class);
    }

    static <T extends Document> T document(String name, Class<T> type) {
        return FinsamJson.read(bytes(name), type).value().orElseThrow();
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(DOCUMENTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
