package finsam.rules.application;

import finsam.core.application.AgreementClause;
import finsam.core.application.Application;
import finsam.core.application.AttachmentKind;
import finsam.core.application.Signature;
import finsam.core.citation.FormRef;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.SalaryCalculation;
import finsam.core.effort.EffortName;
import finsam.core.effort.EffortOrganisation;
import finsam.core.effort.EvaluationPlan;
import finsam.core.effort.Goal;
import finsam.core.effort.Method;
import finsam.core.effort.StaffMember;
import finsam.core.effort.TargetGroup;
import finsam.core.effort.TargetGroups;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.party.EffortOwner;
import finsam.core.party.Party;
import finsam.core.party.SubmissionForm;
import finsam.core.plan.ActivityPlan;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.time.PeriodRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The answers of an application that rules look at, in the order of the form. Free text and personal data are hidden. */
public final class ApplicationAnswers {
    /** The name of the form, for citations. */
    static final String FORM = "Ansökan om samverkansmedel, Samordningsförbund Gävleborg";

    /** The rules about the planned period, and its answers. */
    public static final PeriodRules<Application> PERIOD = new PeriodRules<>(Application::period, form("1"));

    /** How the application was handed in. */
    public static final Input<Application, Set<SubmissionForm>> SUBMISSION_FORMS = Input.answer(
            "/submissionForms",
            application -> Optional.of(application.submissionForms()).filter(forms -> !forms.isEmpty()));

    /** The name of the effort in field 1. */
    public static final Input<Application, EffortName> EFFORT_NAME =
            Input.answer("/effortName", Application::effortName);

    /** The funds applied for. */
    public static final Input<Application, Sek> REQUESTED_AMOUNT =
            Input.answer("/requestedAmount", Application::requestedAmount);

    /** The organisation that owns the effort. */
    public static final Input<Application, String> OWNER = owner("organisation", EffortOwner::organisation);

    /** The owner's place of work. */
    public static final Input<Application, String> WORKPLACE = owner("workplace", EffortOwner::workplace);

    /** The contact person; hidden. */
    public static final Input<Application, String> CONTACT_PERSON =
            owner("contactPerson", EffortOwner::contactPerson).hidden();

    /** The contact person's telephone number; hidden. */
    public static final Input<Application, String> PHONE =
            owner("phone", EffortOwner::phone).hidden();

    /** The contact person's e-mail address; hidden. */
    public static final Input<Application, ?> EMAIL =
            owner("email", EffortOwner::email).hidden();

    /** Background and purpose; hidden. */
    public static final Input<Application, String> BACKGROUND = Input.answer(
                    "/backgroundAndPurpose", Application::backgroundAndPurpose)
            .hidden();

    /** The goals. */
    public static final Input<Application, List<Goal>> GOALS = Input.list("/goals", Application::goals);

    /** Differences between women and men in the goals; hidden. */
    public static final Input<Application, String> GENDER_DIFFERENCES =
            Input.answer("/genderDifferences", Application::genderDifferences).hidden();

    /** The group that the effort works with. */
    public static final Input<Application, TargetGroup> DIRECT_GROUP =
            targetGroup("direct", TargetGroups::direct).hidden();

    /** The distribution between women and men in the target group; hidden. */
    public static final Input<Application, String> GENDER_SPLIT =
            targetGroup("genderSplit", TargetGroups::genderSplit).hidden();

    /** The number of people in the target group. */
    public static final Input<Application, Integer> TARGET_COUNT = targetGroup("count", TargetGroups::count);

    /** Whether people take part, and not only professionals; unknown as long as no group of people is stated. */
    public static final Input<Application, Boolean> HAS_PARTICIPANTS = targetGroup(
                    "direct",
                    groups -> groups.hasParticipants()
                            ? Optional.of(true)
                            : groups.direct().map(professionals -> false))
            .named("hasParticipants");

    /** How the effort works; hidden. */
    public static final Input<Application, String> WORKING_METHOD =
            Input.answer("/workingMethod", Application::workingMethod).hidden();

    /** The methods. */
    public static final Input<Application, Set<Method>> METHODS = Input.list("/methods", Application::methods);

    /** The connection with other efforts, in words or as a list. */
    public static final Input<Application, Boolean> CONNECTIONS = Input.answer(
            "/connections",
            application -> Optional.of(application.connections().isPresent()
                            || !application.relatedEfforts().isEmpty())
                    .filter(answered -> answered));

    /** How the effort is organised; hidden. */
    public static final Input<Application, EffortOrganisation> ORGANISATION =
            Input.answer("/organisation", Application::organisation).hidden();

    /** The organisations that support the effort. */
    static final Input<Application, List<Party>> SUPPORTING_PARTIES = Input.list(
            "/organisation/supportingParties",
            application -> application
                    .organisation()
                    .map(EffortOrganisation::supportingParties)
                    .orElse(List.of()));

    /** The posts: the leader, then the working group. */
    public static final Rows<Application, StaffMember> STAFF = Rows.<Application, StaffMember>single(
                    "/organisation/leader",
                    application -> application.organisation().flatMap(EffortOrganisation::leader))
            .and(Rows.of(
                    "/organisation/workingGroup",
                    application -> application.organisation().map(EffortOrganisation::workingGroup)));

    /** What a post is. */
    public static final Input<StaffMember, String> STAFF_ROLE = Input.answer("/role", StaffMember::role);

    /** The extent of a post. */
    public static final Input<StaffMember, Share> STAFF_EXTENT = Input.answer("/extent", StaffMember::extent);

    /** How goals are measured while the effort goes on; hidden. */
    public static final Input<Application, String> EVALUATION_DURING =
            evaluation("during", EvaluationPlan::during).hidden();

    /** How goals are measured after its end; hidden. */
    public static final Input<Application, String> EVALUATION_AFTER =
            evaluation("after", EvaluationPlan::after).hidden();

    /** The attachments that are declared. */
    public static final Input<Application, Set<AttachmentKind>> ATTACHMENTS = Input.answer(
            "/attachments",
            application -> Optional.of(application.attachments()).filter(kinds -> !kinds.isEmpty()));

    /** The clauses that are accepted. */
    public static final Input<Application, Set<AgreementClause>> ACCEPTED_CLAUSES = Input.answer(
            "/acceptedClauses",
            application -> Optional.of(application.acceptedClauses()).filter(clauses -> !clauses.isEmpty()));

    /** The name of the effort in field 7.1. */
    public static final Input<Application, EffortName> SIGNED_NAME =
            signature("effortName", Signature::effortName).named("signedName");

    /** The place of the signature. */
    public static final Input<Application, String> PLACE = signature("place", Signature::place);

    /** The owner of the effort in field 7.1. */
    public static final Input<Application, String> SIGNED_OWNER =
            signature("owner", Signature::owner).named("signedOwner");

    /** The e-mail address of the one who signs; hidden. */
    public static final Input<Application, ?> SIGNED_EMAIL =
            signature("email", Signature::email).hidden();

    /** The day of the signature. */
    public static final Input<Application, LocalDate> SIGNED_DATE =
            signature("date", Signature::date).named("signedDate");

    /** Whether there is a signature. */
    public static final Input<Application, Boolean> SIGNED = signature("signed", Signature::signed);

    /** The name of the one who signs; hidden. */
    public static final Input<Application, String> NAME_IN_PRINT =
            signature("nameInPrint", Signature::nameInPrint).hidden();

    /** The attached cost compilation. */
    public static final Input<Application, CostCompilation> COST_COMPILATION =
            Input.answer("/costCompilation", Application::costCompilation).hidden();

    /** The attached salary calculation. */
    public static final Input<Application, SalaryCalculation> SALARY_CALCULATION =
            Input.answer("/salaryCalculation", Application::salaryCalculation).hidden();

    /** The attached time and activity plan. */
    public static final Input<Application, ActivityPlan> ACTIVITY_PLAN =
            Input.answer("/activityPlan", Application::activityPlan).hidden();

    /** The answers that the layout of a form can require. */
    public static final List<Input<Application, ?>> ALL = List.of(
            SUBMISSION_FORMS,
            EFFORT_NAME,
            PERIOD.period,
            REQUESTED_AMOUNT,
            OWNER,
            WORKPLACE,
            CONTACT_PERSON,
            PHONE,
            EMAIL,
            BACKGROUND,
            GOALS,
            GENDER_DIFFERENCES,
            DIRECT_GROUP,
            GENDER_SPLIT,
            TARGET_COUNT,
            WORKING_METHOD,
            METHODS,
            CONNECTIONS,
            ORGANISATION,
            EVALUATION_DURING,
            EVALUATION_AFTER,
            ATTACHMENTS,
            ACCEPTED_CLAUSES,
            SIGNED_NAME,
            PLACE,
            SIGNED_OWNER,
            SIGNED_EMAIL,
            SIGNED_DATE,
            SIGNED,
            NAME_IN_PRINT,
            COST_COMPILATION,
            SALARY_CALCULATION,
            ACTIVITY_PLAN);

    private ApplicationAnswers() {}

    /** Returns the citation of a field of the form. */
    static FormRef form(String field) {
        return new FormRef(FORM, field);
    }

    private static <V> Input<Application, V> owner(String property, Function<EffortOwner, Optional<V>> answer) {
        return Input.answer(
                "/owner/" + property, application -> application.owner().flatMap(answer));
    }

    private static <V> Input<Application, V> targetGroup(String property, Function<TargetGroups, Optional<V>> answer) {
        return Input.answer(
                "/targetGroup/" + property,
                application -> application.targetGroup().flatMap(answer));
    }

    private static <V> Input<Application, V> evaluation(String property, Function<EvaluationPlan, Optional<V>> answer) {
        return Input.answer(
                "/evaluation/" + property,
                application -> application.evaluation().flatMap(answer));
    }

    private static <V> Input<Application, V> signature(String property, Function<Signature, Optional<V>> answer) {
        return Input.answer(
                "/signature/" + property, application -> application.signature().flatMap(answer));
    }
}
