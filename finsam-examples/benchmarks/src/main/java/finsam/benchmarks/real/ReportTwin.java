package finsam.benchmarks.real;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;

import finsam.core.application.Application;
import finsam.core.effort.EffortName;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.party.EffortOwner;
import finsam.core.party.Party;
import finsam.core.party.PartyKind;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for final reports that hold in Gävleborg since 2022, in plain Java. */
public final class ReportTwin {
    private static final SubmissionForm FORM = SubmissionForm.EMAIL;
    private static final int FEWEST_PARTIES = 1;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final FinalReport report;
    private final Notes notes;
    private final @Nullable LocalDate date;

    private ReportTwin(FinalReport report) {
        this.report = report;
        this.notes = new Notes(report);
        this.date = report.informant().flatMap(Informant::date).orElse(null);
    }

    /** Checks a report, beside the application that it answers to if that is known. */
    public static Notes check(FinalReport report, @Nullable Application application) {
        ReportTwin twin = new ReportTwin(report);
        twin.required();
        twin.delivery();
        PeriodTwin.check(report.period().orElse(null), twin.notes);
        twin.owners();
        twin.enoughParties();
        twin.goals();
        twin.months();
        twin.words();
        twin.funds();
        new AsAppliedTwin(report, application, twin.notes).check();
        return twin.notes;
    }

    private void required() {
        @Nullable EffortOwner owner = report.owner().orElse(null);
        field("/effortName", report.effortName().isPresent());
        field("/period", report.period().filter(StatedPeriod::isComplete).isPresent());
        field("/approvedAmount", report.approvedAmount().isPresent());
        field("/usedAmount", report.usedAmount().isPresent());
        field("/owner/organisation", owner != null && owner.organisation().isPresent());
        field("/owner/workplace", owner != null && owner.workplace().isPresent());
        field("/owner/contactPerson", owner != null && owner.contactPerson().isPresent());
        field("/owner/phone", owner != null && owner.phone().isPresent());
        field("/owner/email", owner != null && owner.email().isPresent());
        field("/owner/postalCode", owner != null && owner.postalCode().isPresent());
        field("/owner/address", owner != null && owner.address().isPresent());
        field("/cooperatingParties", !report.cooperatingParties().isEmpty());
        field("/purposeAndBackground", report.purposeAndBackground().isPresent());
        field("/targetGroup", report.targetGroup().isPresent());
        field("/goalOutcomes", !report.goalOutcomes().isEmpty());
        field("/lessons", report.lessons().isPresent());
        field("/successFactors", report.successFactors().isPresent());
        field("/systemFailures", report.systemFailures().isPresent());
        field("/informant/date", date != null);
        field("/informant/name", report.informant().flatMap(Informant::name).isPresent());
    }

    private void field(String path, boolean given) {
        notes.require("final-report-required-fields", path, given);
    }

    private void delivery() {
        if (report.submissionForms().isEmpty()) {
            notes.leaveOpen("final-report-submitted-in-required-form", "/submissionForms");
        } else if (!report.submissionForms().contains(FORM)) {
            notes.error(
                    "final-report-submitted-in-required-form",
                    "/submissionForms",
                    Map.of("submissionForms", report.submissionForms(), "required", FORM));
        }
        LocalDate end = report.period().flatMap(StatedPeriod::end).orElse(null);
        if (date == null || end == null) {
            notes.leaveOpen("final-report-dated-after-end", date == null ? "/informant/date" : "/period/end");
        } else if (date.isBefore(end)) {
            notes.error("final-report-dated-after-end", "/informant/date", Map.of("reportDate", date, "end", end));
        }
    }

    private void owners() {
        String code = "owner-not-among-cooperating-parties";
        List<Party> parties = report.cooperatingParties();
        if (parties.isEmpty()) {
            notes.leaveOpen(code, "/cooperatingParties");
            return;
        }
        String owner = report.owner().flatMap(EffortOwner::organisation).orElse(null);
        List<String> ownersWords = owner == null ? List.of() : words(owner);
        for (int i = 0; i < parties.size(); i++) {
            String party = parties.get(i).name().orElse(null);
            if (party == null || owner == null) {
                notes.leaveOpen(code, party == null ? "/cooperatingParties/" + i + "/name" : "/owner/organisation");
            } else if (areSame(words(party), ownersWords)) {
                notes.error(code, "/cooperatingParties/" + i + "/name", Map.of("party", party, "owner", owner));
            }
        }
    }

    private static List<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean areSame(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        return common > 0 && one.subList(0, common).equals(other.subList(0, common));
    }

    private void enoughParties() {
        String code = "cooperating-parties-at-least";
        if (report.cooperatingParties().isEmpty()) {
            notes.leaveOpen(code, "/cooperatingParties");
            return;
        }
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        int unknown = 0;
        for (Party party : report.cooperatingParties()) {
            if (party.kind().isPresent()) {
                kinds.add(party.kind().get());
            } else {
                unknown++;
            }
        }
        report.owner().flatMap(EffortOwner::kind).ifPresent(kinds::remove);
        if (kinds.size() + unknown < FEWEST_PARTIES) {
            notes.error(
                    code, "/cooperatingParties", Map.of("parties", kinds.size() + unknown, "least", FEWEST_PARTIES));
        }
    }

    private void goals() {
        List<GoalOutcome> goals = report.goalOutcomes();
        if (goals.isEmpty()) {
            notes.leaveOpen("outcome-target-vs-result", "/goalOutcomes");
            notes.leaveOpen("unmet-goal-needs-reason-and-measure", "/goalOutcomes");
        }
        boolean unmet = false;
        for (int i = 0; i < goals.size(); i++) {
            Integer target = goals.get(i).target().orElse(null);
            Integer result = goals.get(i).result().orElse(null);
            if (target == null) {
                continue;
            }
            if (result == null) {
                notes.leaveOpen("outcome-target-vs-result", "/goalOutcomes/" + i + "/result");
            } else if (result < target) {
                unmet = true;
                notes.warning(
                        "outcome-target-vs-result",
                        "/goalOutcomes/" + i + "/result",
                        Map.of("target", target, "result", result));
            }
        }
        if (unmet) {
            notes.require("unmet-goal-needs-reason-and-measure", "/deviations", tellsReasonAndMeasure());
        }
        Integer steps = report.stepChanges().orElse(null);
        Integer participants = report.participants().orElse(null);
        if (steps != null && participants == null) {
            notes.leaveOpen("step-changes-not-above-participants", "/participants");
        } else if (steps != null && participants != null && (steps < 0 || steps > participants)) {
            notes.error(
                    "step-changes-not-above-participants",
                    "/stepChanges",
                    Map.of("stepChanges", steps, "participants", participants));
        }
    }

    private boolean tellsReasonAndMeasure() {
        boolean reason = false;
        boolean measure = false;
        for (Deviation deviation : report.deviations()) {
            reason |= deviation.reason().isPresent();
            measure |= deviation.measure().isPresent();
        }
        return reason && measure;
    }

    private void months() {
        String code = "active-months-vs-period";
        Integer active = report.activeMonths().orElse(null);
        Integer absent = report.absenceMonths().orElse(null);
        EffortPeriod period =
                report.period().flatMap(StatedPeriod::toEffortPeriod).orElse(null);
        if (active == null) {
            return;
        }
        if (absent == null || period == null) {
            notes.leaveOpen(code, absent == null ? "/absenceMonths" : "/period");
        } else if ((long) active + absent != period.months()) {
            notes.note(code, "/activeMonths", Map.of("active", active, "absent", absent, "months", period.months()));
        }
    }

    private void words() {
        @Nullable MethodReview review = report.methodReview().orElse(null);
        notes.require(
                "methods-as-planned-answered",
                "/methodReview/description",
                review != null && review.description().isPresent());
        notes.require(
                "methods-as-planned-answered",
                "/methodReview/asPlanned",
                review != null && review.asPlanned().isPresent());
        notes.require("follow-up-communicated", "/followUp", report.followUp().isPresent());
        notes.require(
                "implementation-described",
                "/implementation/description",
                report.implementation().flatMap(Implementation::description).isPresent());
        notes.require(
                "user-involvement-described",
                "/userInvolvement",
                report.userInvolvement().isPresent());
    }

    private void funds() {
        Sek used = report.usedAmount().orElse(null);
        Sek approved = report.approvedAmount().orElse(null);
        if (used != null && !Sek.ZERO.isAtMost(used)) {
            notes.error("used-not-negative", "/usedAmount", Map.of("usedAmount", used));
        }
        if (used == null || approved == null) {
            if (used == null) {
                notes.leaveOpen("used-not-negative", "/usedAmount");
            }
            String usedFirst = used == null ? "/usedAmount" : "/approvedAmount";
            String approvedFirst = approved == null ? "/approvedAmount" : "/usedAmount";
            notes.leaveOpen("used-not-above-approved", usedFirst);
            notes.leaveOpen("fully-used-assessment", approvedFirst);
            notes.leaveOpen("unused-funds-explained", approvedFirst);
            notes.leaveOpen("exactly-one-of-7-1-and-7-2", usedFirst);
            return;
        }
        if (!used.isAtMost(approved)) {
            notes.error("used-not-above-approved", "/usedAmount", Map.of("used", used, "approved", approved));
        }
        useOfFunds(approved.minus(used));
    }

    private void useOfFunds(Sek unused) {
        boolean fully =
                report.useOfFunds().flatMap(UseOfFunds::fullyUsedAssessment).isPresent();
        boolean why = report.useOfFunds().flatMap(UseOfFunds::unusedExplanation).isPresent();
        if (unused.isZero()) {
            notes.require("fully-used-assessment", "/useOfFunds/fullyUsedAssessment", fully);
        } else if (unused.isPositive()) {
            notes.require("unused-funds-explained", "/useOfFunds/unusedExplanation", why);
        }
        if (Sek.ZERO.isAtMost(unused) && (unused.isPositive() ? fully : why)) {
            notes.warning("exactly-one-of-7-1-and-7-2", "/useOfFunds", Map.of("unused", unused));
        }
    }

    /** Returns how much a name weighs that is not the same: one that only differs in marks or case, less. */
    static Severity weight(EffortName one, EffortName other) {
        return one.isAlike(other) ? WARNING : ERROR;
    }
}
