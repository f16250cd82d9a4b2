package finsam.benchmarks.real;

import finsam.core.application.Application;
import finsam.core.effort.EffortName;
import finsam.core.effort.Individuals;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.TargetGroup;
import finsam.core.effort.TargetGroups;
import finsam.core.report.Deviation;
import finsam.core.report.DeviationKind;
import finsam.core.report.FinalReport;
import finsam.core.report.GoalOutcome;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The report against the application that it answers to. */
record AsAppliedTwin(FinalReport report, @Nullable Application application, Notes notes) {
    void check() {
        name();
        period();
        goals();
        criteria();
    }

    private <V> @Nullable V applied(Function<Application, Optional<V>> answer) {
        return application == null ? null : answer.apply(application).orElse(null);
    }

    private void name() {
        String code = "effort-name-matches-application";
        EffortName name = report.effortName().orElse(null);
        EffortName applied = applied(Application::effortName);
        if (name == null || applied == null) {
            notes.leaveOpen(code, name == null ? "/effortName" : "/application/effortName");
        } else if (!name.equals(applied)) {
            notes.add(
                    code,
                    ReportTwin.weight(name, applied),
                    "/effortName",
                    Map.of("effortName", name, "appliedName", applied));
        }
    }

    private void period() {
        String code = "period-equals-approved-or-deviation";
        EffortPeriod reported =
                report.period().flatMap(StatedPeriod::toEffortPeriod).orElse(null);
        EffortPeriod applied = applied(one -> one.period().flatMap(StatedPeriod::toEffortPeriod));
        if (reported == null || applied == null) {
            notes.leaveOpen(code, reported == null ? "/period" : "/application/period");
        } else if (!reported.equals(applied) && !tells(DeviationKind.TIME_PLAN)) {
            notes.error(code, "/period", Map.of("reported", reported, "applied", applied));
        }
    }

    private void goals() {
        String code = "goal-outcome-per-goal";
        int goals = application == null ? 0 : application.goals().size();
        if (report.goalOutcomes().isEmpty() || goals == 0) {
            notes.leaveOpen(code, report.goalOutcomes().isEmpty() ? "/goalOutcomes" : "/application/goals");
            return;
        }
        int outcomes = 0;
        for (GoalOutcome goal : report.goalOutcomes()) {
            if (goal.result().isPresent() || goal.comment().isPresent()) {
                outcomes++;
            }
        }
        if (outcomes < goals) {
            notes.error(code, "/goalOutcomes", Map.of("outcomes", outcomes, "appliedGoals", goals));
        }
    }

    private void criteria() {
        String code = "changed-target-criterion-documented";
        TargetGroup reported = report.targetGroupCriteria().orElse(null);
        TargetGroup applied = applied(one -> one.targetGroup().flatMap(TargetGroups::direct));
        if (reported == null || applied == null) {
            notes.leaveOpen(code, reported == null ? "/targetGroupCriteria" : "/application/targetGroup/direct");
        } else if (!tells(DeviationKind.TARGET_GROUP_CRITERION)
                && !withoutWords(reported).equals(withoutWords(applied))) {
            notes.error(code, "/targetGroupCriteria", Map.of());
        }
    }

    private static TargetGroup withoutWords(TargetGroup group) {
        return group instanceof Individuals individuals
                ? new IndividualsBuilder()
                        .from(individuals)
                        .description(Optional.empty())
                        .build()
                : group;
    }

    private boolean tells(DeviationKind kind) {
        for (Deviation deviation : report.deviations()) {
            if (deviation.kind().orElse(null) == kind) {
                return true;
            }
        }
        return false;
    }
}
