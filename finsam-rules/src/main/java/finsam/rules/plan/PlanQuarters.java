package finsam.rules.plan;

import finsam.core.plan.ActivityPlan;
import finsam.core.plan.PlanYear;
import finsam.core.plan.PlannedQuarter;
import finsam.core.time.EffortPeriod;
import finsam.core.time.YearLabel;
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
            OptionalInt year = row.year().map(YearLabel::year).orElse(OptionalInt.empty());
            if (year.isPresent()) {
                plan(row.q1(), year.getAsInt(), 1, planned);
                plan(row.q2(), year.getAsInt(), 2, planned);
                plan(row.q3(), year.getAsInt(), 3, planned);
                plan(row.q4(), year.getAsInt(), 4, planned);
            }
        }
        return planned;
    }

    private static void plan(
            Optional<PlannedQuarter> quarter, int year, int number, SortedMap<YearQuarter, List<String>> planned) {
        Optional<String> activities = quarter.flatMap(PlannedQuarter::activities);
        if (activities.isPresent()) {
            planned.computeIfAbsent(new YearQuarter(year, number), key -> new ArrayList<>(1))
                    .add(activities.get());
        }
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
