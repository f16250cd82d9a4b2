package finsam.rules.profile;

import finsam.core.call.ApplicantKind;
import finsam.core.effort.Characteristic;
import finsam.core.effort.Method;
import finsam.core.money.Sek;
import finsam.core.person.AgeRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters that a call sets for the applications under it (<i>utlysning</i>). */
public final class CallParameters {
    /** The year that a call is for (<i>utlysningens år</i>). */
    public static final Parameter<Integer> CALL_YEAR = new Parameter<>(
            "callYear", ParameterType.COUNT, "vilket år utlysningen gäller", "the year that the call is for");

    /** Who may apply (<i>sökande</i>). */
    public static final Parameter<Set<ApplicantKind>> APPLICANT_KINDS = new Parameter<>(
                    "applicantKinds",
                    ParameterType.setOf(
                            "kinds of applicant",
                            text -> text.isBlank() ? Optional.empty() : Optional.of(ApplicantKind.of(text))),
                    "vilka som får söka",
                    "who may apply")
            .strict(Strictness.someOf());

    /**
     * The ages that an effort may be for, both ends included.
     *
     * <p>A limit: what a call or an effort takes in may be narrower than that of the association, never wider.
     */
    public static final Parameter<AgeRange> ALLOWED_AGES = new Parameter<>(
                    "allowedAges",
                    ParameterType.AGES,
                    "vilka åldrar en insats får gälla",
                    "the ages that an effort may be for")
            .limit(Strictness.ages());

    /**
     * Whom no effort is for (<i>avgränsningar</i>).
     *
     * <p>A limit: what a call or an effort takes in may be narrower than that of the association, never wider.
     */
    public static final Parameter<Set<Characteristic>> EXCLUDED_CHARACTERISTICS = new Parameter<>(
                    "excludedGroups",
                    ParameterType.setOf(
                            "characteristics",
                            text -> text.isBlank() ? Optional.empty() : Optional.of(Characteristic.of(text))),
                    "vilka ingen insats får gälla",
                    "whom no effort is for")
            .limit(Strictness.allOf());

    /** Whether an effort may be for fewer people than the call (<i>lokal precisering</i>). */
    public static final Parameter<Boolean> NARROWING_ALLOWED = new Parameter<>(
            "narrowingAllowed",
            ParameterType.YES_OR_NO,
            "om en insats får ha en snävare målgrupp än utlysningen",
            "whether an effort may be for fewer people than the call");

    /** Whether one of the goals has to be a step change of people (<i>stegförflyttning</i>). */
    public static final Parameter<Boolean> STEP_CHANGE_GOAL = new Parameter<>(
                    "stepChangeGoal",
                    ParameterType.YES_OR_NO,
                    "om ett av målen ska vara en stegförflyttning för individen",
                    "whether one of the goals has to be a step change")
            .strict(Strictness.duty());

    /** Whether a goal names what it is followed up with. */
    public static final Parameter<Boolean> GOAL_INSTRUMENTS = new Parameter<>(
                    "goalInstruments",
                    ParameterType.YES_OR_NO,
                    "om ett mål ska säga hur det följs upp",
                    "whether a goal names what it is followed up with")
            .strict(Strictness.duty());

    /** The methods that efforts start from. */
    public static final Parameter<Set<Method>> RECOMMENDED_METHODS = new Parameter<>(
                    "recommendedMethods",
                    ParameterType.setOf(
                            "methods", text -> text.isBlank() ? Optional.empty() : Optional.of(Method.of(text))),
                    "vilka metoder insatser utgår från",
                    "the methods that efforts start from")
            .strict(Strictness.someOf());

    /** Whether an effort uses the participants' own perspective (<i>brukarperspektiv</i>). */
    public static final Parameter<Boolean> PARTICIPANT_PERSPECTIVE = new Parameter<>(
                    "participantPerspective",
                    ParameterType.YES_OR_NO,
                    "om insatsen ska ta till vara deltagarnas perspektiv",
                    "whether an effort uses the participants' perspective")
            .strict(Strictness.duty());

    /** Whether an effort takes account of a well-being that changes over time. */
    public static final Parameter<Boolean> CHANGING_WELLBEING = new Parameter<>(
                    "changingWellbeing",
                    ParameterType.YES_OR_NO,
                    "om insatsen ska beakta att måendet förändras",
                    "whether an effort takes account of changing well-being")
            .strict(Strictness.duty());

    /**
     * The most that an effort can get (<i>högsta belopp</i>).
     *
     * <p>A limit: an association cannot borrow (21 § of the act 2003:1210), so no profile above raises what it has
     * set aside.
     */
    public static final Parameter<Sek> LARGEST_AMOUNT = new Parameter<>(
                    "maxRequestedAmount",
                    ParameterType.AMOUNT,
                    "det högsta belopp som en insats kan få",
                    "the most that an effort can get")
            .limit(Strictness.most());

    /**
     * What an association has for a whole call (<i>utlysningens ram</i>).
     *
     * <p>A limit: an association cannot borrow (21 § of the act 2003:1210), so no profile above raises what it has
     * set aside.
     */
    public static final Parameter<Sek> CALL_FRAME = new Parameter<>(
                    "callFrame",
                    ParameterType.AMOUNT,
                    "vad förbundet har till hela utlysningen",
                    "what the association has for the whole call")
            .limit(Strictness.most());

    static final List<Parameter<?>> ALL = List.of(
            CALL_YEAR,
            APPLICANT_KINDS,
            ALLOWED_AGES,
            EXCLUDED_CHARACTERISTICS,
            NARROWING_ALLOWED,
            STEP_CHANGE_GOAL,
            GOAL_INSTRUMENTS,
            RECOMMENDED_METHODS,
            PARTICIPANT_PERSPECTIVE,
            CHANGING_WELLBEING,
            LARGEST_AMOUNT,
            CALL_FRAME);

    private CallParameters() {}
}
