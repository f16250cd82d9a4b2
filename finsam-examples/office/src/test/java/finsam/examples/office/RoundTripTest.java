package finsam.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.report.FinalReport;
import finsam.json.FinsamJson;
import finsam.rules.profile.Profile;
import finsam.testing.FinsamArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A document that was written as a form is read from it as the same document. */
class RoundTripTest {
    @Example
    void bothRealCases() {
        for (OfficeFormat format : OfficeFormat.values()) {
            assertRoundTrip(RealCases.applicationForm(), format, RealCases.application());
            assertRoundTrip(RealCases.reportForm(), format, RealCases.report());
        }
    }

    @Example
    void aBlankFormSaysNothing() {
        for (OfficeFormat format : OfficeFormat.values()) {
            OfficeForm<Application> form = RealCases.applicationForm();
            OfficeReading<Application> reading = form.read(form.blank(format));

            assertThat(reading.reading().findings()).isEmpty();
            assertThat(reading.reading().value()).contains(new ApplicationBuilder().build());
            assertThat(reading.check(RealCases.DAY).findings())
                    .extracting(Finding::code)
                    .contains("application-required-fields");
        }
    }

    @Example
    void anotherProfileIsAnotherForm() {
        Profile exempelby =
                FinsamJson.readProfile(RealCases.bytes("exempelby-profil.json")).orThrow();
        OfficeForm<Application> form = OfficeForm.applications(exempelby);

        for (OfficeFormat format : OfficeFormat.values()) {
            assertRoundTrip(form, format, RealCases.application());
        }
    }

    @Example
    void aWordFormAndTheWorkbookOfItsAttachmentsAreOneDocument() {
        OfficeForm<Application> form = RealCases.applicationForm();
        Application all = RealCases.application();
        Application attachments = new ApplicationBuilder()
                .costCompilation(all.costCompilation())
                .activityPlan(all.activityPlan())
                .build();
        Application rest = new ApplicationBuilder()
                .effortName(all.effortName())
                .goals(all.goals())
                .build();

        OfficeReading<Application> reading =
                form.read(form.filled(OfficeFormat.WORD, rest), form.filled(OfficeFormat.EXCEL, attachments));

        assertThat(reading.reading().value())
                .contains(new ApplicationBuilder()
                        .effortName(all.effortName())
                        .goals(all.goals())
                        .costCompilation(all.costCompilation())
                        .activityPlan(all.activityPlan())
                        .build());
    }

    @Property(tries = 15, seed = "20261123")
    void whateverAnApplicationSays(@ForAll("applications") Application application) {
        assertComesBack(RealCases.applicationForm(), application);
    }

    @Property(tries = 15, seed = "20261123")
    void whateverAReportSays(@ForAll("reports") FinalReport report) {
        assertComesBack(RealCases.reportForm(), report);
    }

    /** What a form cannot hold, such as a table row without any answer, is gone after the first time, and nothing else later. */
    private static <T extends Document> void assertComesBack(OfficeForm<T> form, T document) {
        for (OfficeFormat format : OfficeFormat.values()) {
            form.read(form.filled(format, document))
                    .reading()
                    .value()
                    .ifPresent(once -> assertRoundTrip(form, format, once));
        }
    }

    private static <T extends Document> void assertRoundTrip(OfficeForm<T> form, OfficeFormat format, T document) {
        byte[] file = form.filled(format, document);
        T again = form.read(file).reading().value().orElseThrow();

        assertThat(FinsamJson.write(again)).isEqualTo(FinsamJson.write(document));
        assertThat(again).isEqualTo(document);
    }

    @Provide
    Arbitrary<Application> applications() {
        return FinsamArbitraries.of(Application.class);
    }

    @Provide
    Arbitrary<FinalReport> reports() {
        return FinsamArbitraries.of(FinalReport.class);
    }
}
