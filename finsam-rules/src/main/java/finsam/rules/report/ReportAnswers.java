package finsam.rules.report;

import finsam.core.citation.FormRef;
import finsam.core.effort.EffortName;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.party.EffortOwner;
import finsam.core.party.Party;
import finsam.core.party.SubmissionForm;
import finsam.core.report.Deviation;
import finsam.core.report.FinalReport;
import finsam.core.report.GoalOutcome;
import finsam.core.report.Implementation;
import finsam.core.report.Informant;
import finsam.core.report.MethodReview;
import finsam.core.report.UseOfFunds;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.time.PeriodRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The answers of a final report that rules look at, in the order of the form. Free text and personal data are hidden. */
public final class ReportAnswers {
    /** The name of the form, for citations. */
    static final String FORM = "Slutrapport, Samordningsförbund Gävleborg";

    /** The rules about the period, and its answers. */
    public static final PeriodRules<FinalReport> PERIOD = new PeriodRules<>(FinalReport::period, form("1"));

    /** The period to compute with. */
    public static final Input<FinalReport, EffortPeriod> REPORTED_PERIOD =
            PERIOD.period.map("reportedPeriod", StatedPeriod::toEffortPeriod);

    /** The whole months of the period. */
    public static final Input<FinalReport, Long> MONTHS =
            REPORTED_PERIOD.map("months", period -> Optional.of(period.months()));

    /** The name of the effort. */
    public static final Input<FinalReport, EffortName> EFFORT_NAME =
            Input.answer("/effortName", FinalReport::effortName);

    /** The approved funds. */
    public static final Input<FinalReport, Sek> APPROVED = Input.answer("/approvedAmount", FinalReport::approvedAmount);

    /** The used funds. */
    public static final Input<FinalReport, Sek> USED = Input.answer("/usedAmount", FinalReport::usedAmount);

    /** What is left of the approved funds; less than nothing if more was used. */
    public static final Input<FinalReport, Sek> UNUSED =
            Input.computed("unused", APPROVED, USED, (approved, used) -> Sek.ifInRange(() -> approved.minus(used)));

    /** How large a part of the approved funds was used. */
    public static final Input<FinalReport, Share> USED_SHARE =
            Input.computed("usedShare", USED, APPROVED, ReportAnswers::share);

    /** How large a part of the approved funds is left. */
    public static final Input<FinalReport, Share> UNUSED_SHARE =
            Input.computed("unusedShare", UNUSED, APPROVED, ReportAnswers::share);

    /** The organisation that owns the effort. */
    public static final Input<FinalReport, String> OWNER = owner("organisation", EffortOwner::organisation);

    /** The owner's place of work. */
    public static final Input<FinalReport, String> WORKPLACE = owner("workplace", EffortOwner::workplace);

    /** The contact person; hidden. */
    public static final Input<FinalReport, String> CONTACT_PERSON =
            owner("contactPerson", EffortOwner::contactPerson).hidden();

    /** The contact person's telephone number; hidden. */
    public static final Input<FinalReport, String> PHONE =
            owner("phone", EffortOwner::phone).hidden();

    /** The contact person's e-mail address; hidden. */
    public static final Input<FinalReport, ?> EMAIL =
            owner("email", EffortOwner::email).hidden();

    /** The postal code. */
    public static final Input<FinalReport, ?> POSTAL_CODE = owner("postalCode", EffortOwner::postalCode);

    /** The postal address; hidden. */
    public static final Input<FinalReport, String> ADDRESS =
            owner("address", EffortOwner::address).hidden();

    /** How the report was handed in. */
    public static final Input<FinalReport, Set<SubmissionForm>> SUBMISSION_FORMS = Input.answer(
            "/submissionForms", report -> Optional.of(report.submissionForms()).filter(forms -> !forms.isEmpty()));

    /** The parties that cooperated. */
    public static final Input<FinalReport, List<Party>> COOPERATING_PARTIES =
            Input.list("/cooperatingParties", FinalReport::cooperatingParties);

    /** Purpose and background; hidden. */
    public static final Input<FinalReport, String> PURPOSE =
            text("/purposeAndBackground", FinalReport::purposeAndBackground);

    /** The target group; hidden. */
    public static final Input<FinalReport, String> TARGET_GROUP = text("/targetGroup", FinalReport::targetGroup);

    /** Goals and results. */
    public static final Input<FinalReport, List<GoalOutcome>> GOAL_OUTCOMES =
            Input.list("/goalOutcomes", FinalReport::goalOutcomes);

    /** Each goal with its result. */
    public static final Rows<FinalReport, GoalOutcome> EACH_GOAL = Rows.of(
            "/goalOutcomes", report -> Optional.of(report.goalOutcomes()).filter(goals -> !goals.isEmpty()));

    /** The number to reach of a goal. */
    public static final Input<GoalOutcome, Integer> TARGET = Input.answer("/target", GoalOutcome::target);

    /** The number that was reached of a goal. */
    public static final Input<GoalOutcome, Integer> RESULT = Input.answer("/result", GoalOutcome::result);

    /** How far a goal was reached. */
    public static final Input<GoalOutcome, Share> ATTAINMENT =
            Input.<GoalOutcome, Share>answer("/result", GoalOutcome::attainment).named("attainment");

    /** Whether one of the goals was not reached. */
    public static final Input<FinalReport, Boolean> SOME_GOAL_UNMET = Input.<FinalReport, Boolean>answer(
                    "/goalOutcomes",
                    report -> Optional.of(report.goalOutcomes())
                            .filter(goals -> !goals.isEmpty())
                            .map(ReportAnswers::isSomeUnmet))
            .named("someGoalUnmet");

    /** The number of people who took part. */
    public static final Input<FinalReport, Integer> PARTICIPANTS =
            Input.answer("/participants", FinalReport::participants);

    /** The number of participants who took a step. */
    public static final Input<FinalReport, Integer> STEP_CHANGES =
            Input.answer("/stepChanges", FinalReport::stepChanges);

    /** How the effort worked; hidden. */
    public static final Input<FinalReport, String> METHOD_REVIEW = Input.<FinalReport, String>answer(
                    "/methodReview/description", report -> report.methodReview().flatMap(MethodReview::description))
            .hidden();

    /** Whether it worked as planned. */
    public static final Input<FinalReport, Boolean> AS_PLANNED = Input.answer(
            "/methodReview/asPlanned", report -> report.methodReview().flatMap(MethodReview::asPlanned));

    /** That the deviations give a reason and a measure. */
    public static final Input<FinalReport, Boolean> REASON_AND_MEASURE = Input.<FinalReport, Boolean>answer(
                    "/deviations",
                    report -> Optional.of(some(report, Deviation::reason) && some(report, Deviation::measure))
                            .filter(both -> both))
            .named("reasonAndMeasure");

    /** For how many months the effort was at work. */
    public static final Input<FinalReport, Integer> ACTIVE_MONTHS =
            Input.answer("/activeMonths", FinalReport::activeMonths);

    /** For how many months it was not, for lack of staff. */
    public static final Input<FinalReport, Integer> ABSENCE_MONTHS =
            Input.answer("/absenceMonths", FinalReport::absenceMonths);

    /** How the effort was followed up; hidden. */
    public static final Input<FinalReport, String> FOLLOW_UP = text("/followUp", FinalReport::followUp);

    /** Experiences and lessons; hidden. */
    public static final Input<FinalReport, String> LESSONS = text("/lessons", FinalReport::lessons);

    /** What becomes of the effort; hidden. */
    public static final Input<FinalReport, String> IMPLEMENTATION = Input.<FinalReport, String>answer(
                    "/implementation/description",
                    report -> report.implementation().flatMap(Implementation::description))
            .hidden();

    /** How the participants were involved; hidden. */
    public static final Input<FinalReport, String> USER_INVOLVEMENT =
            text("/userInvolvement", FinalReport::userInvolvement);

    /** What made it succeed; hidden. */
    public static final Input<FinalReport, String> SUCCESS_FACTORS =
            text("/successFactors", FinalReport::successFactors);

    /** Failures of the system; hidden. */
    public static final Input<FinalReport, String> SYSTEM_FAILURES =
            text("/systemFailures", FinalReport::systemFailures);

    /** Whether the budget was well balanced, if the funds were used in full; hidden. */
    public static final Input<FinalReport, String> FULLY_USED_ASSESSMENT = Input.<FinalReport, String>answer(
                    "/useOfFunds/fullyUsedAssessment",
                    report -> report.useOfFunds().flatMap(UseOfFunds::fullyUsedAssessment))
            .hidden();

    /** Why the funds were not used in full; hidden. */
    public static final Input<FinalReport, String> UNUSED_EXPLANATION = Input.<FinalReport, String>answer(
                    "/useOfFunds/unusedExplanation",
                    report -> report.useOfFunds().flatMap(UseOfFunds::unusedExplanation))
            .hidden();

    /** The day of the report. */
    public static final Input<FinalReport, LocalDate> REPORT_DATE = Input.<FinalReport, LocalDate>answer(
                    "/informant/date", report -> report.informant().flatMap(Informant::date))
            .named("reportDate");

    /** Who answers for the report; hidden. */
    public static final Input<FinalReport, String> INFORMANT = Input.<FinalReport, String>answer(
                    "/informant/name", report -> report.informant().flatMap(Informant::name))
            .hidden();

    /** The answers that the layout of a form can require. */
    public static final List<Input<FinalReport, ?>> ALL = List.of(
            EFFORT_NAME,
            PERIOD.period,
            APPROVED,
            USED,
            OWNER,
            WORKPLACE,
            CONTACT_PERSON,
            PHONE,
            EMAIL,
            POSTAL_CODE,
            ADDRESS,
            COOPERATING_PARTIES,
            PURPOSE,
            TARGET_GROUP,
            GOAL_OUTCOMES,
            METHOD_REVIEW,
            AS_PLANNED,
            FOLLOW_UP,
            LESSONS,
            IMPLEMENTATION,
            USER_INVOLVEMENT,
            SUCCESS_FACTORS,
            SYSTEM_FAILURES,
            FULLY_USED_ASSESSMENT,
            UNUSED_EXPLANATION,
            REPORT_DATE,
            INFORMANT);

    private ReportAnswers() {}

    /** Returns the citation of a field of the form. */
    static FormRef form(String field) {
        return new FormRef(FORM, field);
    }

    private static Input<FinalReport, String> text(String path, Function<FinalReport, Optional<String>> answer) {
        return Input.answer(path, answer).hidden();
    }

    private static <V> Input<FinalReport, V> owner(String property, Function<EffortOwner, Optional<V>> answer) {
        return Input.answer("/owner/" + property, report -> report.owner().flatMap(answer));
    }

    private static Optional<Share> share(Sek part, Sek whole) {
        return whole.isPositive() ? Optional.of(Share.of(part.ore(), whole.ore())) : Optional.empty();
    }

    private static boolean some(FinalReport report, Function<Deviation, Optional<String>> part) {
        for (Deviation deviation : report.deviations()) {
            if (part.apply(deviation).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSomeUnmet(List<GoalOutcome> goals) {
        for (GoalOutcome goal : goals) {
            if (goal.isUnmet()) {
                return true;
            }
        }
        return false;
    }
}
