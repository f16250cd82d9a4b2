package finsam.rules.profile;

import finsam.core.benefit.SupportForm;
import finsam.core.effort.Characteristic;
import finsam.core.money.Share;
import finsam.core.participation.CustomerFlow;
import finsam.core.participation.Destination;
import finsam.core.person.AgeRange;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters about whom an effort takes in (<i>målgrupp</i>). */
public final class PersonParameters {
    private static final ParameterType<Set<Characteristic>> CHARACTERISTICS =
            ParameterType.setOf("characteristics", text -> Optional.of(Characteristic.of(text)));

    /**
     * The ages that the effort takes in.
     *
     * <p>A limit: what a call or an effort takes in may be narrower than that of the association, never wider.
     */
    public static final Parameter<AgeRange> PARTICIPANT_AGES = new Parameter<>(
                    "participantAges",
                    ParameterType.AGES,
                    "vilka åldrar insatsen tar emot",
                    "the ages that the effort takes in")
            .limit(Strictness.ages());

    /** The ages that are taken in only outside labour market and school. */
    public static final Parameter<AgeRange> YOUTH_AGES = new Parameter<>(
            "youthAges",
            ParameterType.AGES,
            "de åldrar som bara tas emot utanför arbetsmarknad och skola",
            "the ages that are taken in only outside labour market and school");

    /**
     * From how many parties a person has to need efforts, at least.
     *
     * <p>A limit: that several parties are needed is what makes an effort coordinated; more can be asked for, not fewer.
     */
    public static final Parameter<Integer> NEEDED_PARTIES = new Parameter<>(
                    "neededParties",
                    ParameterType.COUNT,
                    "hur många parters insatser en person minst ska behöva",
                    "from how many parties a person has to need efforts, at least")
            .limit(Strictness.least());

    /**
     * What keeps a person out.
     *
     * <p>A limit: what a call or an effort takes in may be narrower than that of the association, never wider.
     */
    public static final Parameter<Set<Characteristic>> EXCLUSIONS = new Parameter<>(
                    "participantExclusions",
                    CHARACTERISTICS,
                    "vad som gör att en person inte tas emot",
                    "what keeps a person out")
            .limit(Strictness.allOf());

    /** Whether a will to change, or curiosity, should be there. */
    public static final Parameter<Boolean> WILLINGNESS_EXPECTED = new Parameter<>(
            "willingnessExpected",
            ParameterType.YES_OR_NO,
            "om en vilja eller nyfikenhet till förändring bör finnas",
            "whether a will to change, or curiosity, should be there");

    /** Whether the person has to take part of their own will. */
    public static final Parameter<Boolean> VOLUNTARY = new Parameter<>(
            "voluntary",
            ParameterType.YES_OR_NO,
            "om deltagandet ska vara frivilligt",
            "whether the person has to take part of their own will");

    /** The final goals that an action plan may have. */
    public static final Parameter<Set<Destination>> FINAL_GOALS = new Parameter<>(
            "finalGoals",
            ParameterType.setOf("where people go", text -> Optional.of(Destination.of(text))),
            "vilka slutmål en handlingsplan får ha",
            "the final goals that an action plan may have");

    /** How much capacity to work a person may have left. */
    public static final Parameter<Share> REMAINING_CAPACITY = new Parameter<>(
                    "remainingCapacity",
                    ParameterType.SHARE,
                    "hur stor kvarvarande arbetsförmåga en person får ha",
                    "how much capacity to work a person may have left")
            .strict(Strictness.most());

    /** Whether the limit of the capacity is itself allowed. */
    public static final Parameter<UpperBound> REMAINING_CAPACITY_BOUND = new Parameter<>(
            "remainingCapacityBound",
            ParameterType.oneOf(UpperBound.values()),
            "om gränsen för arbetsförmågan själv är tillåten",
            "whether the limit of the capacity is itself allowed");

    /** How much capacity somebody with partial sickness compensation is assumed to have left, at least. */
    public static final Parameter<Share> PARTIAL_COMPENSATION_CAPACITY = new Parameter<>(
            "partialCompensationCapacity",
            ParameterType.SHARE,
            "hur stor arbetsförmåga den som har partiell sjukersättning minst antas ha kvar",
            "how much capacity somebody with partial sickness compensation is assumed to have left, at least");

    /** What has to accompany weak Swedish. */
    public static final Parameter<Set<Characteristic>> LANGUAGE_COMPANIONS = new Parameter<>(
            "languageCompanions",
            CHARACTERISTICS,
            "vad som måste finnas tillsammans med språksvaghet",
            "what has to accompany weak Swedish");

    /** What has to accompany substance abuse. */
    public static final Parameter<Set<Characteristic>> ABUSE_COMPANIONS = new Parameter<>(
            "abuseCompanions",
            CHARACTERISTICS,
            "vad som måste finnas tillsammans med missbruk",
            "what has to accompany substance abuse");

    /** How long the dependence on support has to have lasted, at least. */
    public static final Parameter<Period> LONG_DEPENDENCE = new Parameter<>(
                    "longDependence",
                    ParameterType.TIME,
                    "hur länge bidragsberoendet minst ska ha varat",
                    "how long the dependence on support has to have lasted, at least")
            .strict(Strictness.shortest());

    /** The support on which the person has to be passively dependent. */
    public static final Parameter<Set<SupportForm>> PASSIVE_SUPPORT = new Parameter<>(
            "passiveSupport",
            ParameterType.setOf("forms of support", text -> Optional.of(SupportForm.of(text))),
            "vilket stöd personen ska vara passivt beroende av",
            "the support on which the person has to be passively dependent");

    /**
     * The municipalities where the person has to live.
     *
     * <p>A limit: an association acts within its area (1 § of the act 2003:1210), and an effort in a part of it.
     */
    public static final Parameter<Set<String>> RESIDENCE_AREAS = new Parameter<>(
                    "residenceAreas",
                    ParameterType.setOf("names", Optional::of),
                    "i vilka kommuner personen ska bo",
                    "the municipalities where the person has to live")
            .limit(Strictness.someOf());

    /** The customer flows that can take part. */
    public static final Parameter<Set<CustomerFlow>> CUSTOMER_FLOWS = new Parameter<>(
            "customerFlows",
            ParameterType.setOf(CustomerFlow.values()),
            "vilka kundflöden som kan delta",
            "the customer flows that can take part");

    /** The criteria of the effort. */
    public static final Parameter<Set<Characteristic>> CRITERIA =
            new Parameter<>("criteria", CHARACTERISTICS, "insatsens kriterier", "the criteria of the effort");

    /** How many of the criteria have to be met. */
    public static final Parameter<Integer> NEEDED_CRITERIA = new Parameter<>(
                    "neededCriteria",
                    ParameterType.COUNT,
                    "hur många av kriterierna som ska uppfyllas",
                    "how many of the criteria have to be met")
            .strict(Strictness.least());

    /** How long ago the joint mapping has to be, at least. */
    public static final Parameter<Period> MAPPING_WAIT = new Parameter<>(
            "mappingWait",
            ParameterType.TIME,
            "hur länge det minst ska ha gått sedan den gemensamma kartläggningen",
            "how long ago the joint mapping has to be, at least");

    /** The ages that the Social Insurance Agency refers with activity compensation. */
    public static final Parameter<AgeRange> REFERRED_COMPENSATION_AGES = new Parameter<>(
            "referredCompensationAges",
            ParameterType.AGES,
            "vilka åldrar Försäkringskassan remitterar med aktivitetsersättning",
            "the ages that the Social Insurance Agency refers with activity compensation");

    /** The day of the sick leave from which somebody can be taken in. */
    public static final Parameter<Integer> SICK_LEAVE_DAY = new Parameter<>(
            "sickLeaveDay",
            ParameterType.COUNT,
            "från vilken dag i sjukperioden en sjukskriven kan tas emot",
            "the day of the sick leave from which somebody can be taken in");

    /** Whether of the sick-listed only the long-term ones belong in the effort. */
    public static final Parameter<Boolean> LONG_TERM_SICK_ONLY = new Parameter<>(
            "longTermSickOnly",
            ParameterType.YES_OR_NO,
            "om bara långtidssjukskrivna av de sjukskrivna ska till insatsen",
            "whether of the sick-listed only the long-term ones belong in the effort");

    /** Whether sex and support must not limit the target group. */
    public static final Parameter<Boolean> NEUTRAL_TARGET_GROUP = new Parameter<>(
            "neutralTargetGroup",
            ParameterType.YES_OR_NO,
            "om målgruppen inte får avgränsas efter kön eller försörjning",
            "whether sex and support must not limit the target group");

    static final List<Parameter<?>> ALL = List.of(
            PARTICIPANT_AGES,
            YOUTH_AGES,
            NEEDED_PARTIES,
            EXCLUSIONS,
            WILLINGNESS_EXPECTED,
            VOLUNTARY,
            FINAL_GOALS,
            REMAINING_CAPACITY,
            REMAINING_CAPACITY_BOUND,
            PARTIAL_COMPENSATION_CAPACITY,
            LANGUAGE_COMPANIONS,
            ABUSE_COMPANIONS,
            LONG_DEPENDENCE,
            PASSIVE_SUPPORT,
            RESIDENCE_AREAS,
            CUSTOMER_FLOWS,
            CRITERIA,
            NEEDED_CRITERIA,
            MAPPING_WAIT,
            REFERRED_COMPENSATION_AGES,
            SICK_LEAVE_DAY,
            LONG_TERM_SICK_ONLY,
            NEUTRAL_TARGET_GROUP);

    private PersonParameters() {}
}
