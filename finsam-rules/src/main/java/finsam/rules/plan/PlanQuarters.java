package finsam.rules.plan;

import finsam.core.plan.ActivityPlan;
import finsam.core.plan.PlanYear;
import finsam.core.plan.PlannedQuarter;
import finsam.core.time.EffortPeriod;
import finsam.core.time.YearQuarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The quarters of a plan that have activities, against the quarters of a period. */
final class PlanQuarters {
    /** So many missing quarters are named; a period of thousands of years is no reason for a list of them. */
    private static final int NAMED = 12;

    private PlanQuarters() {}

    /** Returns the activities of each quarter that has some, in order; rows without a year are left out. */
    static SortedMap<YearQuarter, List<String>> activities(ActivityPlan plan) {
        SortedMap<YearQuarter, List<String>> planned = new TreeMap<>();
        for (PlanYear row : plan.years()) {
            OptionalInt year = row.year().map(label -> label.year()).orElse(OptionalInt.empty());
            List<Optional<PlannedQuarter>> quarters = List.of(row.q1(), row.q2(), row.q3(), row.q4());
            for (int i = 0; year.isPresent() && i < 4; i++) {
                YearQuarter quarter = new YearQuarter(year.getAsInt(), i + 1);
                quarters.get(i)
                        .flatMap(PlannedQuarter::activities)
                        .ifPresent(text -> planned.computeIfAbsent(quarter, key -> new ArrayList<>())
                                .add(text));
            }
        }
        return planned;
    }

    /** Returns the activities of the last quarter that has some. */
    static Optional<String> last(SortedMap<YearQuarter, List<String>> activities) {
        return activities.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", activities.getOrDefault(activities.lastKey(), List.of())));
    }

    /** Returns the quarters of a period without an activity, the first ones if there are many. */
    static SortedSet<YearQuarter> missing(Set<YearQuarter> planned, EffortPeriod period) {
        YearQuarter last = YearQuarter.of(period.end());
        SortedSet<YearQuarter> missing = new TreeSet<>();
        YearQuarter quarter = YearQuarter.of(period.start());
        while (quarter.compareTo(last) <= 0 && missing.size() < NAMED) {
            if (!planned.contains(quarter)) {
                missing.add(quarter);
            }
            quarter = quarter.next();
        }
        return missing;
    }

    /** Returns the quarters with an activity that lie wholly outside a period. */
    static SortedSet<YearQuarter> outside(Set<YearQuarter> planned, EffortPeriod period) {
        YearQuarter first = YearQuarter.of(period.start());
        YearQuarter last = YearQuarter.of(period.end());
        SortedSet<YearQuarter> outside = new TreeSet<>();
        for (YearQuarter quarter : planned) {
            if (quarter.compareTo(first) < 0 || quarter.compareTo(last) > 0) {
                outside.add(quarter);
            }
        }
        return outside;
    }
}
