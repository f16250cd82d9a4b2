package finsam.rules.profile;

import finsam.core.money.Share;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters about how an effort meets its participants, from the first contact to the end (<i>process</i>). */
public final class ProcessParameters {
    /** Whether somebody for whom an ordinary service suffices leaves the effort. */
    public static final Parameter<Boolean> ORDINARY_SERVICE_FIRST = new Parameter<>(
            "ordinaryServiceFirst",
            ParameterType.YES_OR_NO,
            "om den som klarar sig med en ordinarie åtgärd lämnar insatsen",
            "whether somebody for whom an ordinary service suffices leaves the effort");

    /** Whether somebody whose medical rehabilitation leaves no room for the effort is discharged. */
    public static final Parameter<Boolean> EXIT_WHEN_MEDICAL = new Parameter<>(
            "exitWhenMedicalNeedsDominate",
            ParameterType.YES_OR_NO,
            "om den som behöver medicinsk rehabilitering utan plats för annat avslutas",
            "whether somebody whose medical rehabilitation leaves no room for the effort is discharged");

    /** How long a person is followed, at most. */
    public static final Parameter<Period> MOST_FOLLOW_UP = new Parameter<>(
                    "mostFollowUp",
                    ParameterType.TIME,
                    "hur länge en person följs",
                    "how long a person is followed, at most")
            .strict(Strictness.longest());

    /** How long a person is in the effort, at most. */
    public static final Parameter<Period> MOST_TIME = new Parameter<>(
                    "mostTime",
                    ParameterType.TIME,
                    "hur länge en person är i insatsen",
                    "how long a person is in the effort, at most")
            .strict(Strictness.longest());

    /** How many people take part at once, at most. */
    public static final Parameter<Integer> MOST_AT_ONCE = new Parameter<>(
                    "mostAtOnce",
                    ParameterType.COUNT,
                    "hur många personer som deltar samtidigt",
                    "how many people take part at once, at most")
            .strict(Strictness.most());

    /** The share of women that the effort aims at. */
    public static final Parameter<Share> GENDER_TARGET = new Parameter<>(
            "genderTarget",
            ParameterType.SHARE,
            "vilken andel kvinnor insatsen strävar efter",
            "the share of women that the effort aims at");

    /** How far from that share the outcome may be. */
    public static final Parameter<Share> GENDER_TOLERANCE = new Parameter<>(
            "genderTolerance",
            ParameterType.SHARE,
            "hur långt ifrån den andelen utfallet får ligga",
            "how far from that share the outcome may be");

    /** How many participants a case manager has in a year. */
    public static final Parameter<Integer> PARTICIPANTS_PER_MANAGER = new Parameter<>(
            "participantsPerManager",
            ParameterType.COUNT,
            "hur många deltagare en case manager har per år",
            "how many participants a case manager has in a year");

    /** How many more or fewer there may be. */
    public static final Parameter<Integer> PARTICIPANTS_PER_MANAGER_TOLERANCE = new Parameter<>(
            "participantsPerManagerTolerance",
            ParameterType.COUNT,
            "hur många fler eller färre det får vara",
            "how many more or fewer there may be");

    /** The sources of referral from which a certain share is to come. */
    public static final Parameter<Set<String>> REFERRAL_SOURCES = new Parameter<>(
            "referralSources",
            ParameterType.setOf("names", Optional::of),
            "från vilka remittenter en viss andel ska komma",
            "the sources of referral from which a certain share is to come");

    /** The share that is to come from them. */
    public static final Parameter<Share> REFERRAL_SHARE = new Parameter<>(
            "referralShare",
            ParameterType.SHARE,
            "vilken andel som ska komma från dem",
            "the share that is to come from them");

    /** How far from that share the outcome may be. */
    public static final Parameter<Share> REFERRAL_TOLERANCE = new Parameter<>(
            "referralTolerance",
            ParameterType.SHARE,
            "hur långt ifrån den andelen utfallet får ligga",
            "how far from that share the outcome may be");

    /** How soon a party that is summoned has to attend. */
    public static final Parameter<Period> SAMSIP_ATTENDANCE = new Parameter<>(
            "samsipAttendance",
            ParameterType.TIME,
            "hur snart en kallad part ska delta",
            "how soon a party that is summoned has to attend");

    /** Whether an expression of interest and a three-party meeting come before the entry. */
    public static final Parameter<Boolean> THREE_PARTY_INTAKE = new Parameter<>(
            "threePartyIntake",
            ParameterType.YES_OR_NO,
            "om intresseanmälan och trepartsmöte går före inskrivningen",
            "whether an expression of interest and a three-party meeting come before the entry");

    /** Whether there has to be a written agreement. */
    public static final Parameter<Boolean> WRITTEN_AGREEMENT = new Parameter<>(
            "writtenAgreement",
            ParameterType.YES_OR_NO,
            "om en skriftlig överenskommelse ska finnas",
            "whether there has to be a written agreement");

    /** Whether ordinary services are checked at the intake. */
    public static final Parameter<Boolean> ORDINARY_SERVICE_CHECK = new Parameter<>(
            "ordinaryServiceCheck",
            ParameterType.YES_OR_NO,
            "om ordinarie insatser prövas vid inskrivningen",
            "whether ordinary services are checked at the intake");

    /** Whether work training has to have an activity plan and a final documentation. */
    public static final Parameter<Boolean> WORK_TRAINING_PLAN = new Parameter<>(
            "workTrainingPlan",
            ParameterType.YES_OR_NO,
            "om arbetsträning ska ha aktivitetsplan och slutdokumentation",
            "whether work training has to have an activity plan and a final documentation");

    /** Whether work training has to be limited in time, have a goal and be agreed on. */
    public static final Parameter<Boolean> WORK_TRAINING_LIMITED = new Parameter<>(
            "workTrainingLimited",
            ParameterType.YES_OR_NO,
            "om arbetsträning ska vara tidsbegränsad, ha mål och vara överenskommen",
            "whether work training has to be limited in time, have a goal and be agreed on");

    /** Whether a measure has to have a goal, an end and a follow-up. */
    public static final Parameter<Boolean> MEASURES_FOLLOWED = new Parameter<>(
            "measuresFollowed",
            ParameterType.YES_OR_NO,
            "om en åtgärd ska ha mål, slut och uppföljning",
            "whether a measure has to have a goal, an end and a follow-up");

    /** How soon a place for work training has to be offered. */
    public static final Parameter<Period> PLACE_OFFER_TIME = new Parameter<>(
            "placeOfferTime",
            ParameterType.TIME,
            "hur snart en arbetsträningsplats ska kunna erbjudas",
            "how soon a place for work training has to be offered");

    /** How often network meetings are held. */
    public static final Parameter<Period> NETWORK_INTERVAL = new Parameter<>(
            "networkInterval",
            ParameterType.TIME,
            "hur ofta nätverksmöten hålls",
            "how often network meetings are held");

    /** How often the one who referred is invited. */
    public static final Parameter<Period> REFERRER_INTERVAL = new Parameter<>(
            "referrerInterval",
            ParameterType.TIME,
            "hur ofta remittenten bjuds in",
            "how often the one who referred is invited");

    /** Whether the one who referred has to be contacted at the end. */
    public static final Parameter<Boolean> REFERRER_CONTACTED = new Parameter<>(
            "referrerContacted",
            ParameterType.YES_OR_NO,
            "om remittenten ska kontaktas vid avslut",
            "whether the one who referred has to be contacted at the end");

    /** Whether final documentation is passed on only with approval. */
    public static final Parameter<Boolean> SHARING_APPROVED = new Parameter<>(
            "sharingApproved",
            ParameterType.YES_OR_NO,
            "om slutdokumentation bara lämnas vidare efter godkännande",
            "whether final documentation is passed on only with approval");

    /** Whether a person who leaves has to be assessed to have got the support that was needed. */
    public static final Parameter<Boolean> SUPPORT_NEED_ASSESSED = new Parameter<>(
            "supportNeedAssessed",
            ParameterType.YES_OR_NO,
            "om det vid avslut ska bedömas att personen fått det stöd som behövdes",
            "whether a person who leaves has to be assessed to have got the support that was needed");

    /** Whether the team that took the person in has to get feedback. */
    public static final Parameter<Boolean> PLATFORM_FEEDBACK = new Parameter<>(
            "platformFeedback",
            ParameterType.YES_OR_NO,
            "om teamet som tog emot ska få återkoppling",
            "whether the team that took the person in has to get feedback");

    /** Whether somebody who takes work training elsewhere leaves the effort. */
    public static final Parameter<Boolean> EXTERNAL_TRAINING_ENDS = new Parameter<>(
            "externalTrainingEnds",
            ParameterType.YES_OR_NO,
            "om den som går till arbetsträning hos annan lämnar insatsen",
            "whether somebody who takes work training elsewhere leaves the effort");

    /** How many people a group course has, at least. */
    public static final Parameter<Integer> SMALLEST_GROUP = new Parameter<>(
                    "smallestGroup",
                    ParameterType.COUNT,
                    "hur många en gruppkurs minst har",
                    "how many people a group course has, at least")
            .strict(Strictness.least());

    /** How many people a group course has, at most. */
    public static final Parameter<Integer> LARGEST_GROUP = new Parameter<>(
                    "largestGroup",
                    ParameterType.COUNT,
                    "hur många en gruppkurs högst har",
                    "how many people a group course has, at most")
            .strict(Strictness.most());

    /** On how many days a week a group course meets. */
    public static final Parameter<Integer> COURSE_DAYS = new Parameter<>(
            "courseDays",
            ParameterType.COUNT,
            "hur många dagar i veckan en gruppkurs hålls",
            "on how many days a week a group course meets");

    /** How many weeks a group course lasts. */
    public static final Parameter<Integer> COURSE_WEEKS = new Parameter<>(
            "courseWeeks",
            ParameterType.COUNT,
            "hur många veckor en gruppkurs varar",
            "how many weeks a group course lasts");

    static final List<Parameter<?>> ALL = List.of(
            ORDINARY_SERVICE_FIRST,
            EXIT_WHEN_MEDICAL,
            MOST_FOLLOW_UP,
            MOST_TIME,
            MOST_AT_ONCE,
            GENDER_TARGET,
            GENDER_TOLERANCE,
            PARTICIPANTS_PER_MANAGER,
            PARTICIPANTS_PER_MANAGER_TOLERANCE,
            REFERRAL_SOURCES,
            REFERRAL_SHARE,
            REFERRAL_TOLERANCE,
            SAMSIP_ATTENDANCE,
            THREE_PARTY_INTAKE,
            WRITTEN_AGREEMENT,
            ORDINARY_SERVICE_CHECK,
            WORK_TRAINING_PLAN,
            WORK_TRAINING_LIMITED,
            MEASURES_FOLLOWED,
            PLACE_OFFER_TIME,
            NETWORK_INTERVAL,
            REFERRER_INTERVAL,
            REFERRER_CONTACTED,
            SHARING_APPROVED,
            SUPPORT_NEED_ASSESSED,
            PLATFORM_FEEDBACK,
            EXTERNAL_TRAINING_ENDS,
            SMALLEST_GROUP,
            LARGEST_GROUP,
            COURSE_DAYS,
            COURSE_WEEKS);

    private ProcessParameters() {}
}
