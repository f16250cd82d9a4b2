package finsam.rules.profile;

import static finsam.rules.profile.ParameterType.inOrder;

import finsam.core.citation.Citation;
import finsam.core.citation.PublishedRef;
import finsam.core.effort.Characteristic;
import finsam.core.money.Share;
import finsam.core.participation.CustomerFlow;
import finsam.core.participation.Destination;
import finsam.core.person.AgeRange;
import java.time.Period;
import java.util.List;
import java.util.Set;

/**
 * The profiles of MIA (<i>Mobilisering inför arbete</i>), a project of associations in the county of Stockholm, and of its six
 * sub-projects. How far an outcome may lie from a planned share or load the report does not tell: those parameters stay
 * unset, and so does the share of women among the young, whose ages it does not tell either.
 */
public final class MiaProfiles {
    /** What holds for all sub-projects. */
    public static final Profile MIA = Profile.builder("mia", "2017")
            .set(FollowUpParameters.PARTICIPANTS_PER_YEAR, 800, page(34))
            .set(FollowUpParameters.BUDGET_BY_PARTICIPANTS, true, page(13))
            .set(FollowUpParameters.EVIDENCE_BASED_METHODS, true, page(10))
            .set(
                    FollowUpParameters.CLOSING_REASONS,
                    inOrder(
                            "WORK_STUDIES_JOBSEEKING",
                            "CONTINUED_REHABILITATION",
                            "ILLNESS",
                            "PARENTAL_LEAVE",
                            "MOVED",
                            "MISREGISTERED"),
                    page(9))
            .set(
                    PersonParameters.CUSTOMER_FLOWS,
                    inOrder(CustomerFlow.FLOW_1, CustomerFlow.FLOW_2, CustomerFlow.FLOW_3),
                    page(45))
            .set(PersonParameters.LONG_TERM_SICK_ONLY, true, pages("7–8"))
            .set(ProcessParameters.SAMSIP_ATTENDANCE, Period.ofDays(21), page(49))
            .build();

    /** MIA Södra Roslagen. */
    public static final Profile SODRA_ROSLAGEN = subProject("mia-sodra-roslagen", page(35), "Täby", "Österåker")
            .set(PersonParameters.PARTICIPANT_AGES, AgeRange.of(16, 64), page(35))
            .set(PersonParameters.EXCLUSIONS, Set.of(Characteristic.REINFORCED_COOPERATION), page(35))
            .set(ProcessParameters.ORDINARY_SERVICE_CHECK, true, page(15))
            .set(ProcessParameters.SMALLEST_GROUP, 8, page(15))
            .set(ProcessParameters.LARGEST_GROUP, 10, page(15))
            .set(ProcessParameters.COURSE_DAYS, 2, page(15))
            .set(ProcessParameters.COURSE_WEEKS, 10, page(15))
            .build();

    /** MIA VärNa. */
    public static final Profile VARNA = subProject("mia-varna", pages("15–30"), "Nacka", "Värmdö")
            .set(PersonParameters.NEEDED_PARTIES, 2, page(35))
            .set(
                    PersonParameters.CRITERIA,
                    inOrder(
                            Characteristic.MENTAL_PHYSICAL,
                            Characteristic.NO_SOCIAL_SUPPORT,
                            Characteristic.NEVER_WORKED,
                            Characteristic.FAILED_STUDIES,
                            Characteristic.DISABILITY,
                            Characteristic.SOCIAL_PHOBIA,
                            Characteristic.SUBSTANCE_ABUSE,
                            Characteristic.WEAK_SWEDISH),
                    page(35))
            .set(PersonParameters.NEEDED_CRITERIA, 1, page(35))
            .set(
                    PersonParameters.ABUSE_COMPANIONS,
                    inOrder(Characteristic.MENTAL_ILL_HEALTH, Characteristic.MENTAL_PHYSICAL),
                    page(35))
            .set(ProcessParameters.ORDINARY_SERVICE_FIRST, true, page(18))
            .set(ProcessParameters.MEASURES_FOLLOWED, true, page(18))
            .set(ProcessParameters.EXTERNAL_TRAINING_ENDS, true, page(18))
            .set(ProcessParameters.REFERRER_CONTACTED, true, page(19))
            .build();

    /** MIA Huddinge, Botkyrka och Salem. */
    public static final Profile HBS = subProject("mia-hbs", pages("15–30"), "Huddinge", "Botkyrka", "Salem")
            .set(PersonParameters.PARTICIPANT_AGES, AgeRange.atLeast(18), page(37))
            .set(PersonParameters.VOLUNTARY, true, page(37))
            .set(PersonParameters.FINAL_GOALS, inOrder(Destination.WORK, Destination.STUDIES), page(37))
            .set(PersonParameters.NEUTRAL_TARGET_GROUP, true, page(37))
            .set(ProcessParameters.EXIT_WHEN_MEDICAL, true, page(37))
            .build();

    /** MIA Östra Södertörn. */
    public static final Profile OSTRA_SODERTORN = subProject(
                    "mia-ostra-sodertorn", pages("15–30"), "Haninge", "Nynäshamn", "Tyresö")
            .set(ProcessParameters.WORK_TRAINING_PLAN, true, page(25))
            .set(ProcessParameters.PLACE_OFFER_TIME, Period.ofDays(14), page(25))
            .set(ProcessParameters.PLATFORM_FEEDBACK, true, page(25))
            .build();

    /** MIA Stockholms stad. */
    public static final Profile STOCKHOLM = subProject("mia-stockholm", pages("15–30"), "Stockholm")
            .set(ProcessParameters.MOST_TIME, Period.ofMonths(12), page(27))
            .set(ProcessParameters.PARTICIPANTS_PER_MANAGER, 20, page(27))
            .set(ProcessParameters.NETWORK_INTERVAL, Period.ofMonths(3), page(27))
            .set(ProcessParameters.REFERRAL_SOURCES, Set.of("Jobbtorg vuxna"), page(27))
            .set(ProcessParameters.REFERRAL_SHARE, Share.of(1, 2), page(27))
            .set(ProcessParameters.SHARING_APPROVED, true, page(27))
            .set(ProcessParameters.THREE_PARTY_INTAKE, true, pages("27–30"))
            .build();

    /** MIA Södertälje. */
    public static final Profile SODERTALJE = subProject("mia-sodertalje", pages("15–30"), "Södertälje")
            .set(PersonParameters.EXCLUSIONS, inOrder(Characteristic.ONGOING_ABUSE, Characteristic.VIOLENCE), page(38))
            .set(PersonParameters.MAPPING_WAIT, Period.ofYears(1), page(38))
            .set(PersonParameters.REFERRED_COMPENSATION_AGES, AgeRange.atLeast(26), page(38))
            .set(PersonParameters.SICK_LEAVE_DAY, 180, page(38))
            .set(ProcessParameters.THREE_PARTY_INTAKE, true, page(30))
            .set(ProcessParameters.WRITTEN_AGREEMENT, true, page(30))
            .set(ProcessParameters.NETWORK_INTERVAL, Period.ofMonths(3), page(30))
            .set(ProcessParameters.REFERRER_INTERVAL, Period.ofMonths(1), page(30))
            .build();

    /** All of them. */
    public static final List<Profile> ALL =
            List.of(MIA, SODRA_ROSLAGEN, VARNA, HBS, OSTRA_SODERTORN, STOCKHOLM, SODERTALJE);

    private MiaProfiles() {}

    private static Profile.Builder subProject(String id, Citation citation, String... municipalities) {
        return Profile.builder(id, "2017")
                .on(MIA)
                .set(PersonParameters.RESIDENCE_AREAS, inOrder(municipalities), citation);
    }

    private static Citation page(int number) {
        return pages(String.valueOf(number));
    }

    private static Citation pages(String numbers) {
        return new PublishedRef("Avstämningsrapport MIA, dnr 2016/00403", "s. " + numbers);
    }
}
