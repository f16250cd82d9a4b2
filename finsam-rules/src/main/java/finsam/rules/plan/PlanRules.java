package finsam.rules.plan;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.application.ApplicationAnswers.ACTIVITY_PLAN;
import static finsam.rules.application.ApplicationAnswers.HAS_PARTICIPANTS;
import static finsam.rules.application.ApplicationAnswers.TARGET_COUNT;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.plan.ActivityPlan;
import finsam.core.plan.PlanYear;
import finsam.core.plan.PlannedQuarter;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import finsam.core.time.YearQuarter;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** The time and activity plan. */
public final class PlanRules {
    private static final String FORM = "Tids- och aktivitetsplan, Samordningsförbund Gävleborg";
    private static final FormRef QUARTERS = new FormRef(FORM, "Aktiviteter");
    private static final FormRef PARTICIPANTS = new FormRef(FORM, "Deltagare in");
    private static final String PLACE = "/activityPlan/years";
    private static final Pattern FINAL_REPORT =
            Pattern.compile("slutredovis|slutrapport|final report", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Rows<Application, PlanYear> ROWS =
            Rows.of(PLACE, application -> application.activityPlan().map(ActivityPlan::years));
    private static final Input<PlanYear, Boolean> HAS_CONTENT = Input.<PlanYear, Boolean>answer(
                    "", row -> Optional.of(hasContent(row)))
            .named("hasContent");
    private static final Input<PlanYear, YearLabel> YEAR = Input.answer("/year", PlanYear::year);

    private static final Input<Application, EffortPeriod> PERIOD =
            Input.answer("/period", application -> application.period().flatMap(StatedPeriod::toEffortPeriod));
    private static final Input<Application, SortedMap<YearQuarter, List<String>>> ACTIVITIES =
            Input.<Application, SortedMap<YearQuarter, List<String>>>answer(
                            PLACE, application -> application.activityPlan().map(PlanQuarters::activities))
                    .ifWhollyRead()
                    .once();
    private static final Input<Application, Set<YearQuarter>> PLANNED =
            ACTIVITIES.map("planned", activities -> Optional.of(activities.keySet()));
    private static final Input<Application, SortedSet<YearQuarter>> WITHOUT_ACTIVITY = Input.computed(
            "quarters", PLANNED, PERIOD, (planned, period) -> Optional.of(PlanQuarters.missing(planned, period)));
    private static final Input<Application, SortedSet<YearQuarter>> OUTSIDE = Input.computed(
            "quarters", PLANNED, PERIOD, (planned, period) -> Optional.of(PlanQuarters.outside(planned, period)));
    private static final Input<Application, String> LAST_ACTIVITIES =
            ACTIVITIES.map("lastActivities", PlanQuarters::last).hidden();

    private static final Input<Application, Long> PARTICIPANTS_IN = Input.<Application, Long>answer(
                    PLACE, application -> application.activityPlan().flatMap(ActivityPlan::participantsIn))
            .named("participantsIn")
            .once();

    /** A row with activities has a year before it, and no template's placeholder. */
    public static final Rule<Application> YEAR_VALID = Rule.<Application>rule("activity-plan-year-valid", ERROR)
            .from("G22")
            .cites(new FormRef(FORM, "År"))
            .forEach(ROWS)
            .onlyIf(HAS_CONTENT, Boolean::booleanValue)
            .reads(YEAR.required())
            .holdsWhen(year -> year.year().isPresent());

    /** Every quarter that the period touches has an activity. */
    public static final Rule<Application> COVERS_PERIOD = Rule.<Application>rule(
                    "activity-plan-covers-period-quarters", ERROR)
            .from("G18")
            .cites(QUARTERS)
            .reads(WITHOUT_ACTIVITY)
            .holdsWhen(Set::isEmpty);

    /** No activity is planned for a quarter outside the period. */
    public static final Rule<Application> WITHIN_PERIOD = Rule.<Application>rule("activity-plan-within-period", ERROR)
            .from("G18")
            .cites(QUARTERS)
            .reads(OUTSIDE)
            .holdsWhen(Set::isEmpty);

    /** The plan of an effort with participants tells how many of them enter, and when. */
    public static final Rule<Application> INTAKE_COUNTS = Rule.<Application>rule(
                    "activity-plan-participant-intake-counts", ERROR)
            .from("G19")
            .cites(PARTICIPANTS)
            .onlyIf(HAS_PARTICIPANTS, Boolean::booleanValue)
            .reads(PARTICIPANTS_IN.required(), ACTIVITY_PLAN)
            .holdsWhen((participants, plan) -> participants > 0);

    /** As many participants enter as the target group counts. */
    public static final Rule<Application> INTAKE_SUM = Rule.<Application>rule(
                    "activity-plan-intake-sum-equals-target-count", ERROR)
            .from("G20")
            .cites(PARTICIPANTS)
            .onlyIf(HAS_PARTICIPANTS, Boolean::booleanValue)
            .reads(PARTICIPANTS_IN.ifWhollyRead(), TARGET_COUNT)
            .holdsWhen((participants, count) -> participants == (long) count);

    /** The last quarter of the plan has the final report in it. */
    public static final Rule<Application> ENDS_WITH_REPORT = Rule.<Application>rule(
                    "activity-plan-ends-with-final-report", NOTE)
            .from("G21")
            .cites(QUARTERS)
            .reads(LAST_ACTIVITIES)
            .holdsWhen(text -> FINAL_REPORT.matcher(text).find());

    /** The rules, in the order of the plan. */
    public static final List<Rule<Application>> ALL =
            List.of(YEAR_VALID, COVERS_PERIOD, WITHIN_PERIOD, INTAKE_COUNTS, INTAKE_SUM, ENDS_WITH_REPORT);

    private PlanRules() {}

    private static boolean hasContent(PlanYear row) {
        for (PlannedQuarter quarter : row.quarters()) {
            if (quarter.activities().isPresent() || quarter.participantsIn().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
