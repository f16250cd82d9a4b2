package finsam.rules.followup;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.decision.EffortFunding;
import finsam.core.decision.Grant;
import finsam.core.effort.Effort;
import finsam.core.effort.PlannedActualPeriod;
import finsam.core.effortcase.EffortCase;
import finsam.core.participation.Participation;
import finsam.core.report.FinalReport;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import java.time.LocalDate;
import java.util.Optional;

/** What rules on the follow-up of an effort look at in its case. */
public final class CaseAnswers {
    /** The agreement that an applicant signs, for citations. */
    static final FormRef AGREEMENT =
            new FormRef("Ansökan om samverkansmedel, Samordningsförbund Gävleborg", "Överenskommelse, Information");

    /** The period of the effort: as reported last, or as kept, decided or applied for. */
    public static final Input<EffortCase, EffortPeriod> PERIOD = Input.answer("/effort/period", CaseAnswers::period);

    /** The first day of the effort. */
    public static final Input<EffortCase, LocalDate> START = PERIOD.map("start", period -> Optional.of(period.start()));

    /** The participations. */
    public static final Rows<EffortCase, Participation> PARTICIPATIONS = Rows.of(
            "/participations",
            effortCase -> Optional.of(effortCase.participations()).filter(all -> !all.isEmpty()));

    private CaseAnswers() {}

    static Optional<EffortPeriod> period(EffortCase effortCase) {
        return effortCase
                .finalReport()
                .flatMap(FinalReport::period)
                .or(() -> effortCase.effort().flatMap(Effort::period).flatMap(PlannedActualPeriod::known))
                .or(() -> planned(effortCase))
                .flatMap(StatedPeriod::toEffortPeriod);
    }

    /** Returns the period as it was decided, or else applied for. */
    static Optional<StatedPeriod> planned(EffortCase effortCase) {
        return effortCase
                .funding()
                .flatMap(EffortFunding::grant)
                .flatMap(Grant::period)
                .or(() -> effortCase.application().flatMap(Application::period));
    }
}
