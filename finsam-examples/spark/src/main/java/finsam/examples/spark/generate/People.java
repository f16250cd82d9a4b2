package finsam.examples.spark.generate;

import finsam.core.benefit.RemainingCapacity;
import finsam.core.benefit.SupportBuilder;
import finsam.core.benefit.SupportForm;
import finsam.core.effort.Characteristic;
import finsam.core.participation.CapacityAssessmentBuilder;
import finsam.core.participation.IntakeBuilder;
import finsam.core.participation.Obstacle;
import finsam.core.participation.ParticipantRef;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.participation.ReferralBuilder;
import finsam.core.participation.RegistrationKind;
import finsam.core.party.PartyKind;
import finsam.core.person.BirthMonth;
import finsam.core.person.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Invented participations, with the words of the sources. */
final class People {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 11);

    private People() {}

    /** Returns a participation; its number is only in its reference. */
    static Participation participation(Draw draw, Deliverer deliverer, long number) {
        LocalDate entry = draw.after(FIRST_DAY, 0, 1_200);
        ParticipationBuilder builder =
                new ParticipationBuilder().ref(ParticipantRef.of(deliverer.mark() + "-P" + number));
        if (draw.percent(4)) {
            return builder.registration(RegistrationKind.VOLUME)
                    .volume(draw.from(2, 12))
                    .startYear(entry.getYear())
                    .build();
        }
        builder.sex(draw.percent(2) ? Sex.UNSPECIFIED : draw.oneOf(Sex.WOMAN, Sex.MAN));
        if (draw.percent(6)) {
            return builder.registration(RegistrationKind.ANONYMOUS)
                    .startYear(entry.getYear())
                    .build();
        }
        registered(builder, draw, entry);
        before(builder, draw, entry);
        builder.municipality(draw.percent(3) ? "Uppsala" : draw.oneOf(deliverer.municipalities()));
        Courses.add(builder, draw, entry);
        return builder.build();
    }

    private static void registered(ParticipationBuilder builder, Draw draw, LocalDate entry) {
        LocalDate consent = draw.after(entry, -14, 0);
        builder.registration(RegistrationKind.WITH_CONSENT)
                .entryDate(entry)
                .registeredOn(draw.after(entry, draw.percent(4) ? -40 : 0, 10))
                .consentedOn(consent)
                .intake(new IntakeBuilder()
                        .referral(new ReferralBuilder()
                                .party(draw.oneOf(PartyKind.values()))
                                .source(draw.oneOf("Jobbtorg vuxna", "Trisam", "Vårdcentral", "Mysam"))
                                .date(draw.after(consent, -30, -1))
                                .build())
                        .interestExpressedOn(draw.after(consent, -25, -5))
                        .agreedOn(consent)
                        .ordinaryServiceChecked(!draw.percent(5))
                        .ordinaryServiceSuffices(draw.percent(3))
                        .readyForEmploymentService(draw.percent(3))
                        .inReinforcedCooperation(draw.percent(2))
                        .willing(!draw.percent(3))
                        .build());
    }

    private static void before(ParticipationBuilder builder, Draw draw, LocalDate entry) {
        int months = draw.percent(5) ? 0 : draw.from(1, draw.percent(30) ? 190 : 60);
        builder.birthMonth(BirthMonth.of(
                        entry.getYear() - draw.from(draw.percent(3) ? 14 : 18, draw.percent(3) ? 69 : 62),
                        draw.from(1, 12)))
                .dependenceMonths(draw.percent(1) ? -months : months)
                .addObstacle(draw.oneOf(Obstacle.ILL_HEALTH, Obstacle.UNEMPLOYMENT, Obstacle.SOCIAL_REASONS))
                .characteristics(List.of(
                        Characteristic.COORDINATION_NEED,
                        draw.oneOf(
                                Characteristic.MENTAL_ILL_HEALTH,
                                Characteristic.LONG_TERM_SICK,
                                Characteristic.NEUROPSYCHIATRIC,
                                Characteristic.WEAK_SWEDISH,
                                Characteristic.ONGOING_ABUSE)))
                .addPartiesNeeded(PartyKind.MUNICIPALITY);
        if (!draw.percent(8)) {
            builder.addPartiesNeeded(draw.oneOf(PartyKind.REGION, PartyKind.EMPLOYMENT_SERVICE));
        }
        if (months > 0) {
            builder.addSupportsBefore(new SupportBuilder()
                    .form(draw.oneOf(
                            SupportForm.ECONOMIC_ASSISTANCE,
                            SupportForm.SICKNESS_BENEFIT,
                            SupportForm.ACTIVITY_SUPPORT,
                            SupportForm.NO_PUBLIC_SUPPORT))
                    .passive(draw.percent(60))
                    .firstMonth(YearMonth.from(entry).minusMonths(months))
                    .build());
        }
        if (draw.percent(50)) {
            builder.capacity(new CapacityAssessmentBuilder()
                    .remaining(RemainingCapacity.ofPercent(25L * draw.from(0, 3)))
                    .assessedBy("Trisam-team")
                    .date(draw.after(entry, -60, -1))
                    .build());
        }
    }
}
