package finsam.json;

import finsam.json.application.ApplicationForms;
import finsam.json.form.DocumentForm;
import finsam.json.report.ReportForms;
import java.util.List;

/** All documents that have a form, in the order of an effort's life. */
final class Forms {
    /** The forms; each document stands once. */
    static final List<DocumentForm<?, ?>> ALL = List.of(
            // before an effort
            ApplicationForms.APPLICATION,
            // during an effort
            // after an effort
            ReportForms.FINAL_REPORT
            // the association
            );

    private Forms() {}
}
