package finsam.json;

import finsam.json.application.ApplicationForms;
import finsam.json.followup.ProjectForms;
import finsam.json.followup.StatisticsForms;
import finsam.json.form.DocumentForm;
import finsam.json.participation.GroupForms;
import finsam.json.participation.ParticipationForms;
import finsam.json.report.ReportForms;
import finsam.json.report.RunningReportForms;
import java.util.List;

/** All documents that have a form, in the order of an effort's life. */
final class Forms {
    /** The forms; each document stands once. */
    static final List<DocumentForm<?, ?>> ALL = List.of(
            // before an effort
            ApplicationForms.APPLICATION,
            // during an effort
            ParticipationForms.PARTICIPATION,
            GroupForms.EFFORT_PARTICIPATIONS,
            GroupForms.GROUP_COURSE,
            RunningReportForms.QUARTERLY_REPORT,
            RunningReportForms.DEVIATION_REPORT,
            // after an effort
            ReportForms.FINAL_REPORT,
            StatisticsForms.PUBLISHED_STATISTICS,
            ProjectForms.MULTI_ASSOCIATION_PROJECT
            // the association
            );

    private Forms() {}
}
