package finsam.benchmarks.real;

import static finsam.core.finding.Severity.WARNING;

import finsam.core.application.AgreementClause;
import finsam.core.application.Application;
import finsam.core.application.Signature;
import finsam.core.effort.EffortName;
import finsam.core.effort.EvaluationPlan;
import finsam.core.effort.RelatedEffort;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.party.EffortOwner;
import finsam.core.party.SubmissionForm;
import finsam.core.time.StatedPeriod;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for applications that hold in Gävleborg since 2024, in plain Java: the head of the form, and its words. */
public final class ApplicationTwin {
    private static final Set<SubmissionForm> FORMS = Set.of(SubmissionForm.PAPER, SubmissionForm.WORD);
    private static final Pattern QUARTERLY =
            Pattern.compile("kvartal|quarter", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Application application;
    private final Notes notes;
    private final @Nullable EffortOwner owner;
    private final @Nullable Signature signature;

    private ApplicationTwin(Application application) {
        this.application = application;
        this.notes = new Notes(application);
        this.owner = application.owner().orElse(null);
        this.signature = application.signature().orElse(null);
    }

    /** Checks an application. */
    public static Notes check(Application application) {
        ApplicationTwin twin = new ApplicationTwin(application);
        twin.required();
        twin.requiredSignature();
        twin.head();
        twin.method();
        new TargetGroupTwin(application, twin.notes).check();
        new OrganisationTwin(application, twin.notes).check();
        twin.evaluation();
        twin.clauses();
        twin.signature();
        CostTwin.check(application, twin.notes);
        new FinancingTwin(application, twin.notes).check();
        PlanTwin.check(application, twin.notes);
        return twin.notes;
    }

    private void required() {
        field("/submissionForms", !application.submissionForms().isEmpty());
        field("/effortName", application.effortName().isPresent());
        field("/period", application.period().filter(StatedPeriod::isComplete).isPresent());
        field("/requestedAmount", application.requestedAmount().isPresent());
        field("/owner/organisation", owner != null && owner.organisation().isPresent());
        field("/owner/workplace", owner != null && owner.workplace().isPresent());
        field("/owner/contactPerson", owner != null && owner.contactPerson().isPresent());
        field("/owner/phone", owner != null && owner.phone().isPresent());
        field("/owner/email", owner != null && owner.email().isPresent());
        field("/backgroundAndPurpose", application.backgroundAndPurpose().isPresent());
        field("/goals", !application.goals().isEmpty());
        field(
                "/targetGroup/direct",
                application
                        .targetGroup()
                        .filter(groups -> groups.direct().isPresent())
                        .isPresent());
        field("/workingMethod", application.workingMethod().isPresent());
        field(
                "/connections",
                application.connections().isPresent()
                        || !application.relatedEfforts().isEmpty());
        field("/organisation", application.organisation().isPresent());
        field("/attachments", !application.attachments().isEmpty());
        field("/acceptedClauses", !application.acceptedClauses().isEmpty());
        field("/costCompilation", application.costCompilation().isPresent());
        field("/activityPlan", application.activityPlan().isPresent());
    }

    private void requiredSignature() {
        field(
                "/signature/effortName",
                signature != null && signature.effortName().isPresent());
        field("/signature/place", signature != null && signature.place().isPresent());
        field("/signature/owner", signature != null && signature.owner().isPresent());
        field("/signature/email", signature != null && signature.email().isPresent());
        field("/signature/date", signature != null && signature.date().isPresent());
        field(
                "/signature/nameInPrint",
                signature != null && signature.nameInPrint().isPresent());
    }

    private void field(String path, boolean given) {
        notes.require("application-required-fields", path, given);
    }

    private void head() {
        Set<SubmissionForm> forms = application.submissionForms();
        if (forms.isEmpty()) {
            notes.leaveOpen("application-submitted-in-required-forms", "/submissionForms");
        } else if (!forms.containsAll(FORMS)) {
            notes.error(
                    "application-submitted-in-required-forms",
                    "/submissionForms",
                    Map.of("submissionForms", forms, "required", FORMS));
        }
        PeriodTwin.check(application.period().orElse(null), notes);
        Sek requested = application.requestedAmount().orElse(null);
        if (requested == null) {
            notes.leaveOpen("requested-amount-positive-whole-kronor", "/requestedAmount");
        } else if (!requested.isPositive() || requested.ore() % 100 != 0) {
            notes.error("requested-amount-positive-whole-kronor", "/requestedAmount", Map.of("requested", requested));
        }
    }

    private void method() {
        notes.require("method-stated", "/methods", !application.methods().isEmpty());
        List<RelatedEffort> related = application.relatedEfforts();
        if (related.isEmpty() && notes.isUnread("/relatedEfforts")) {
            notes.leaveOpen("related-efforts-described", "/relatedEfforts");
        }
        for (int i = 0; i < related.size(); i++) {
            if (related.get(i).name().isEmpty()) {
                notes.require("related-efforts-described", "/relatedEfforts/" + i + "/name", false);
            }
            if (related.get(i).relation().isEmpty()) {
                notes.require("related-efforts-described", "/relatedEfforts/" + i + "/relation", false);
            }
        }
    }

    private void evaluation() {
        @Nullable EvaluationPlan plan = application.evaluation().orElse(null);
        boolean during = plan != null && plan.during().isPresent();
        boolean after = plan != null && plan.after().isPresent();
        Severity weight = during || after ? WARNING : Severity.ERROR;
        notes.require("evaluation-plan-how-and-when", weight, "/evaluation/during", during);
        notes.require("evaluation-plan-how-and-when", weight, "/evaluation/after", after);
        if (plan == null) {
            notes.leaveOpen("reporting-interval-acknowledged", "/evaluation");
        } else if (plan.reporting().isEmpty()) {
            notes.require("reporting-interval-acknowledged", WARNING, "/evaluation/reporting", false);
        } else if (!QUARTERLY.matcher(plan.reporting().get()).find()) {
            notes.warning("reporting-interval-acknowledged", "/evaluation/reporting", Map.of("interval", "quarterly"));
        }
    }

    private void clauses() {
        Set<AgreementClause> accepted = application.acceptedClauses();
        if (accepted.isEmpty()) {
            notes.leaveOpen("agreement-clauses-accepted", "/acceptedClauses");
            return;
        }
        Set<AgreementClause> missing = EnumSet.allOf(AgreementClause.class);
        missing.removeAll(accepted);
        if (!missing.isEmpty()) {
            notes.error("agreement-clauses-accepted", "/acceptedClauses", Map.of("notAccepted", missing));
        }
    }

    private void signature() {
        signedName();
        signedOwner();
        LocalDate date = signature == null ? null : signature.date().orElse(null);
        LocalDate start = application.period().flatMap(StatedPeriod::start).orElse(null);
        if (date == null || start == null) {
            notes.leaveOpen("signed-before-start", date == null ? "/signature/date" : "/period/start");
        } else if (date.isAfter(start)) {
            notes.error("signed-before-start", "/signature/date", Map.of("signedDate", date, "start", start));
        }
        Boolean signed = signature == null ? null : signature.signed().orElse(null);
        if (signed == null) {
            notes.require("attestation-of-truthfulness", "/signature/signed", false);
        } else if (!signed) {
            notes.error("attestation-of-truthfulness", "/signature/signed", Map.of());
        }
        notes.leaveOpen("signed-by-authorised-representative", "/signature/nameInPrint");
    }

    private void signedName() {
        String code = "effort-name-same-in-1-and-7";
        EffortName signed = signature == null ? null : signature.effortName().orElse(null);
        EffortName name = application.effortName().orElse(null);
        if (signed == null || name == null) {
            notes.leaveOpen(code, signed == null ? "/signature/effortName" : "/effortName");
        } else if (!signed.equals(name)) {
            notes.add(
                    code,
                    ReportTwin.weight(signed, name),
                    "/signature/effortName",
                    Map.of("signedName", signed, "effortName", name));
        }
    }

    private void signedOwner() {
        String code = "owner-same-in-2-and-7";
        String signed = signature == null ? null : signature.owner().orElse(null);
        String name = owner == null ? null : owner.organisation().orElse(null);
        if (signed == null || name == null) {
            notes.leaveOpen(code, signed == null ? "/signature/owner" : "/owner/organisation");
        } else if (startsWith(signed, name) || startsWith(name, signed)) {
            if (signed.length() != name.length()) {
                notes.warning(code, "/signature/owner", Map.of("signedOwner", signed, "organisation", name));
            }
        } else {
            notes.error(code, "/signature/owner", Map.of("signedOwner", signed, "organisation", name));
        }
    }

    private static boolean startsWith(String whole, String part) {
        return whole.regionMatches(true, 0, part, 0, part.length());
    }
}
