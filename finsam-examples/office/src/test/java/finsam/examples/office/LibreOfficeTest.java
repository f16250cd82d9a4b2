package finsam.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Document;
import finsam.json.FinsamJson;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms that LibreOffice has saved, after they were documents of its own, say what they said. */
class LibreOfficeTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void the_application(OfficeFormat format) throws Exception {
        assertSame(RealCases.applicationForm(), format, RealCases.application());
    }

    @ParameterizedTest
    @EnumSource
    void the_final_report(OfficeFormat format) throws Exception {
        assertSame(RealCases.reportForm(), format, RealCases.report());
    }

    private <T extends Document> void assertSame(OfficeForm<T> form, OfficeFormat format, T document) throws Exception {
        byte[] resaved = LibreOffice.in(folder).resaved(form.filled(format, document), format);
        T again = form.read(resaved).reading().value().orElseThrow();

        assertThat(FinsamJson.write(again)).isEqualTo(FinsamJson.write(document));
        assertThat(again).isEqualTo(document);
    }

    @Test
    void a_form_with_comments_is_opened_and_saved_with_them() throws Exception {
        OfficeReading<?> reading =
                RealCases.reportForm().read(RealCases.reportForm().filled(OfficeFormat.WORD, RealCases.report()));
        byte[] annotated = reading.annotated(0, reading.check(RealCases.DAY).findings(), Locale.forLanguageTag("sv"));
        byte[] resaved = LibreOffice.in(folder).resaved(annotated, OfficeFormat.WORD);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(resaved))) {
            assertThat(document.getComments())
                    .extracting(comment -> comment.getText())
                    .anyMatch(text -> text.contains("exactly-one-of-7-1-and-7-2"));
        }
    }
}
