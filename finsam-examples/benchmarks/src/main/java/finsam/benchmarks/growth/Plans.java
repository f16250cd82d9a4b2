package finsam.benchmarks.growth;

import finsam.benchmarks.real.Documents;
import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.plan.ActivityPlanBuilder;
import finsam.core.plan.PlanYear;
import finsam.core.plan.PlanYearBuilder;
import finsam.core.plan.PlannedQuarter;
import finsam.core.plan.PlannedQuarterBuilder;
import finsam.core.time.YearLabel;
import finsam.rules.Rulebook;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The clean application with a plan of many rows: for many hundred years, or all for the same year. */
final class Plans {
    private static final int YEARS = 900;

    private Plans() {}

    static Supplier<?> check(int number, boolean equal) {
        Rulebook<Application> rulebook = Documents.applicationRules();
        Application application = new ApplicationBuilder()
                .from(Documents.read(Documents.application(true), Application.class))
                .activityPlan(new ActivityPlanBuilder()
                        .years(IntStream.range(0, number)
                                .mapToObj(i -> row(equal ? 2024 : 2024 + i % YEARS))
                                .toList())
                        .build())
                .build();
        return () -> rulebook.check(application, Documents.APPLICATION_DAY);
    }

    private static PlanYear row(int year) {
        PlannedQuarter quarter = new PlannedQuarterBuilder()
                .activities("Slutredovisning")
                .participantsIn(1)
                .build();
        return new PlanYearBuilder()
                .year(YearLabel.of(year))
                .q1(quarter)
                .q3(quarter)
                .build();
    }
}
