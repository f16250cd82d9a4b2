package finsam.benchmarks.real;

import finsam.core.application.Application;
import finsam.core.effort.TargetGroups;
import finsam.core.plan.ActivityPlan;
import finsam.core.plan.PlanYear;
import finsam.core.plan.PlannedQuarter;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import finsam.core.time.YearQuarter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time and activity plan. */
final class PlanTwin {
    private static final String ROWS = "/activityPlan/years";
    private static final Pattern FINAL_REPORT =
            Pattern.compile("slutredovis|slutrapport|final report", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PlanTwin() {}

    static void check(Application application, Notes notes) {
        @Nullable ActivityPlan plan = application.activityPlan().orElse(null);
        boolean lost = notes.isUnread(ROWS);
        years(plan, lost, notes);
        quarters(application, lost ? null : plan, notes);
        participants(application.targetGroup().orElse(null), plan, lost, notes);
    }

    private static void years(@Nullable ActivityPlan plan, boolean lost, Notes notes) {
        String code = "activity-plan-year-valid";
        if (plan == null || (plan.years().isEmpty() && lost)) {
            notes.leaveOpen(code, ROWS);
            return;
        }
        for (int i = 0; i < plan.years().size(); i++) {
            PlanYear row = plan.years().get(i);
            @Nullable YearLabel label = row.year().orElse(null);
            if ((label != null && label.year().isPresent()) || !hasContent(row)) {
                continue;
            }
            String path = ROWS + "/" + i + "/year";
            if (label == null) {
                notes.require(code, path, false);
            } else {
                notes.error(code, path, Map.of("year", label));
            }
        }
    }

    private static boolean hasContent(PlanYear row) {
        return hasContent(row.q1()) || hasContent(row.q2()) || hasContent(row.q3()) || hasContent(row.q4());
    }

    private static boolean hasContent(Optional<PlannedQuarter> quarter) {
        return quarter.isPresent()
                && (quarter.get().activities().isPresent()
                        || quarter.get().participantsIn().isPresent());
    }

    private static void quarters(Application application, @Nullable ActivityPlan plan, Notes notes) {
        @Nullable
        EffortPeriod period =
                application.period().flatMap(StatedPeriod::toEffortPeriod).orElse(null);
        @Nullable SortedMap<YearQuarter, String> planned = plan == null ? null : activities(plan);
        if (planned == null || planned.isEmpty()) {
            notes.leaveOpen("activity-plan-ends-with-final-report", ROWS);
        } else {
            String last = planned.get(planned.lastKey());
            if (!FINAL_REPORT.matcher(last).find()) {
                notes.note("activity-plan-ends-with-final-report", ROWS, Map.of());
            }
        }
        if (planned == null || period == null) {
            String missing = planned == null ? ROWS : "/period";
            notes.leaveOpen("activity-plan-covers-period-quarters", missing);
            notes.leaveOpen("activity-plan-within-period", missing);
            return;
        }
        SortedSet<YearQuarter> missing = missing(planned, period);
        if (!missing.isEmpty()) {
            notes.error("activity-plan-covers-period-quarters", ROWS, Map.of("quarters", missing));
        }
        YearQuarter first = YearQuarter.of(period.start());
        YearQuarter last = YearQuarter.of(period.end());
        SortedSet<YearQuarter> outside = new TreeSet<>(planned.headMap(first).keySet());
        outside.addAll(planned.tailMap(last.next()).keySet());
        if (!outside.isEmpty()) {
            notes.error("activity-plan-within-period", ROWS, Map.of("quarters", outside));
        }
    }

    private static SortedMap<YearQuarter, String> activities(ActivityPlan plan) {
        SortedMap<YearQuarter, String> planned = new TreeMap<>();
        for (PlanYear row : plan.years()) {
            if (row.year().isPresent() && row.year().get().year().isPresent()) {
                int year = row.year().get().year().getAsInt();
                List<Optional<PlannedQuarter>> quarters = List.of(row.q1(), row.q2(), row.q3(), row.q4());
                for (int i = 0; i < 4; i++) {
                    String text =
                            quarters.get(i).flatMap(PlannedQuarter::activities).orElse(null);
                    if (text != null) {
                        planned.merge(new YearQuarter(year, i + 1), text, (one, other) -> one + " " + other);
                    }
                }
            }
        }
        return planned;
    }

    private static SortedSet<YearQuarter> missing(SortedMap<YearQuarter, String> planned, EffortPeriod period) {
        SortedSet<YearQuarter> missing = new TreeSet<>();
        YearQuarter last = YearQuarter.of(period.end());
        YearQuarter quarter = YearQuarter.of(period.start());
        while (quarter.compareTo(last) <= 0 && missing.size() < 12) {
            if (!planned.containsKey(quarter)) {
                missing.add(quarter);
            }
            quarter = quarter.next();
        }
        return missing;
    }

    private static void participants(
            @Nullable TargetGroups groups, @Nullable ActivityPlan plan, boolean lost, Notes notes) {
        String counts = "activity-plan-participant-intake-counts";
        String sum = "activity-plan-intake-sum-equals-target-count";
        if (groups == null || (!groups.hasParticipants() && groups.direct().isEmpty())) {
            notes.leaveOpen(counts, "/targetGroup/direct");
            notes.leaveOpen(sum, "/targetGroup/direct");
            return;
        }
        if (!groups.hasParticipants()) {
            return;
        }
        @Nullable Long entering = plan == null ? null : plan.participantsIn().orElse(null);
        if (plan == null) {
            notes.leaveOpen(counts, ROWS);
        } else if (entering == null) {
            notes.require(counts, ROWS, false);
        } else if (entering <= 0) {
            notes.error(counts, ROWS, Map.of("participantsIn", entering));
        }
        @Nullable Integer count = groups.count().orElse(null);
        if (entering == null || lost || count == null) {
            notes.leaveOpen(sum, entering == null || lost ? ROWS : "/targetGroup/count");
        } else if (entering != (long) count) {
            notes.error(sum, ROWS, Map.of("participantsIn", entering, "count", count));
        }
    }
}
