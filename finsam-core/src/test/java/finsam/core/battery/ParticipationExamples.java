package finsam.core.battery;

import static finsam.core.battery.Example.PERSON;
import static finsam.core.battery.RecordExamples.either;

import finsam.core.benefit.ActivityCompensation;
import finsam.core.benefit.ActivityCompensationBuilder;
import finsam.core.benefit.BenefitWindow;
import finsam.core.benefit.CapacityReduction;
import finsam.core.benefit.CompensationLevel;
import finsam.core.benefit.RemainingCapacity;
import finsam.core.benefit.SicknessCompensation;
import finsam.core.benefit.SicknessCompensationBuilder;
import finsam.core.benefit.Support;
import finsam.core.benefit.SupportBuilder;
import finsam.core.benefit.SupportForm;
import finsam.core.benefit.WorkExtent;
import finsam.core.effort.Characteristic;
import finsam.core.effort.EffortName;
import finsam.core.effort.Instrument;
import finsam.core.finding.JsonPointer;
import finsam.core.money.Share;
import finsam.core.participation.CapacityAssessment;
import finsam.core.participation.CapacityAssessmentBuilder;
import finsam.core.participation.Closing;
import finsam.core.participation.ClosingBuilder;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.ClosingScheme;
import finsam.core.participation.CustomerFlow;
import finsam.core.participation.Destination;
import finsam.core.participation.EffortParticipations;
import finsam.core.participation.EffortParticipationsBuilder;
import finsam.core.participation.GroupCourse;
import finsam.core.participation.GroupCourseBuilder;
import finsam.core.participation.HandlerChange;
import finsam.core.participation.HandlerChangeBuilder;
import finsam.core.participation.IndividualPlan;
import finsam.core.participation.IndividualPlanBuilder;
import finsam.core.participation.Intake;
import finsam.core.participation.IntakeBuilder;
import finsam.core.participation.Measure;
import finsam.core.participation.MeasureBuilder;
import finsam.core.participation.MeasureKind;
import finsam.core.participation.MeetingKind;
import finsam.core.participation.NeedCategory;
import finsam.core.participation.Obstacle;
import finsam.core.participation.Occupation;
import finsam.core.participation.OccupationBuilder;
import finsam.core.participation.ParticipantMeeting;
import finsam.core.participation.ParticipantMeetingBuilder;
import finsam.core.participation.ParticipantRef;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.participation.PlanKind;
import finsam.core.participation.PlanParty;
import finsam.core.participation.PlanPartyBuilder;
import finsam.core.participation.Referral;
import finsam.core.participation.ReferralBuilder;
import finsam.core.participation.RegistrationKind;
import finsam.core.participation.StepChange;
import finsam.core.participation.StepChangeBuilder;
import finsam.core.participation.StepDimension;
import finsam.core.participation.StepDirection;
import finsam.core.participation.StepSize;
import finsam.core.party.PartyKind;
import finsam.core.person.Age;
import finsam.core.person.BirthMonth;
import finsam.core.person.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Examples of participations and of what they are made of; an example's number makes it differ. */
final class ParticipationExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(ParticipantRef.class, () -> ParticipantRef.of("HUD-1"), () -> ParticipantRef.of("HUD-2")),
            new Example<>(WorkExtent.class, () -> WorkExtent.ofPercent(50), () -> WorkExtent.ofHours(10)),
            new Example<>(
                    BenefitWindow.class,
                    () -> BenefitWindow.ofActivityCompensation(BirthMonth.of(2007, 12)),
                    () -> BenefitWindow.ofActivityCompensation(BirthMonth.of(2008, 1))),
            new Example<>(
                    ClosingReason.class,
                    () -> ClosingReason.of("eget skäl"),
                    () -> ClosingReason.of(ClosingScheme.of("Kod 2024"), "7", "enligt plan")),
            new Example<>(ClosingScheme.class, () -> ClosingScheme.of("SUS"), () -> ClosingScheme.of("egen")),
            new Example<>(Destination.class, () -> Destination.of("arbete"), () -> Destination.of("eget")),
            new Example<>(MeasureKind.class, () -> MeasureKind.of("praktik"), () -> MeasureKind.of("egen")),
            new Example<>(Obstacle.class, () -> Obstacle.of("ohälsa"), () -> Obstacle.of("eget")),
            new Example<>(StepDimension.class, () -> StepDimension.of("hälsa"), () -> StepDimension.of("egen")),
            new Example<>(ActivityCompensation.class, () -> activity(1), () -> activity(2)),
            new Example<>(SicknessCompensation.class, () -> sickness(1), () -> sickness(2)),
            new Example<>(Support.class, () -> support(1), () -> support(2)),
            new Example<>(StepChange.class, () -> step(1), () -> step(2)),
            new Example<>(Closing.class, () -> closing(1), () -> closing(2)),
            new Example<>(Measure.class, () -> measure(1), () -> measure(2)),
            new Example<>(PlanParty.class, () -> planParty(1), () -> planParty(2)),
            new Example<>(IndividualPlan.class, () -> plan(1), () -> plan(2)),
            new Example<>(ParticipantMeeting.class, () -> meeting(1), () -> meeting(2)),
            new Example<>(CapacityAssessment.class, () -> capacity(1), () -> capacity(2)),
            new Example<>(Referral.class, () -> referral(1), () -> referral(2)),
            new Example<>(Occupation.class, () -> occupation(1), () -> occupation(2)),
            new Example<>(Intake.class, () -> intake(1), () -> intake(2)),
            new Example<>(HandlerChange.class, () -> handlerChange(1), () -> handlerChange(2)),
            new Example<>(GroupCourse.class, () -> course(1), () -> course(2)),
            new Example<>(EffortParticipations.class, () -> effort(1), () -> effort(2)),
            new Example<>(Participation.class, () -> participation(1), () -> participation(2)));

    private ParticipationExamples() {}

    private static LocalDate day(int n) {
        return LocalDate.of(2021, 10, n);
    }

    static ActivityCompensation activity(int n) {
        return new ActivityCompensationBuilder()
                .level(either(n, CompensationLevel.FULL, CompensationLevel.HALF))
                .reduction(CapacityReduction.ofPercent(n))
                .allButLost(n == 1)
                .expectedMonths(n)
                .prolongedSchooling(n == 1)
                .appliedIn(YearMonth.of(2020, n))
                .firstMonth(YearMonth.of(2021, n))
                .lastMonth(YearMonth.of(2023, n))
                .build();
    }

    static SicknessCompensation sickness(int n) {
        return new SicknessCompensationBuilder()
                .level(either(n, CompensationLevel.FULL, CompensationLevel.HALF))
                .reduction(CapacityReduction.ofPercent(n))
                .allButLost(n == 1)
                .appliedIn(YearMonth.of(2020, n))
                .firstMonth(YearMonth.of(2021, n))
                .lastMonth(YearMonth.of(2023, n))
                .build();
    }

    static Support support(int n) {
        return new SupportBuilder()
                .form(either(n, SupportForm.SALARY, SupportForm.STUDY_SUPPORT))
                .extent(Share.ofPercent(n))
                .passive(n == 1)
                .firstMonth(YearMonth.of(2021, n))
                .lastMonth(YearMonth.of(2023, n))
                .build();
    }

    static StepChange step(int n) {
        return new StepChangeBuilder()
                .direction(either(n, StepDirection.FORWARD, StepDirection.BACKWARD))
                .dimension(either(n, StepDimension.HEALTH, StepDimension.READINESS))
                .size(either(n, StepSize.SMALL, StepSize.LARGE))
                .instrument(either(n, Instrument.SUS, Instrument.EQ5D))
                .date(day(n))
                .build();
    }

    static Closing closing(int n) {
        return new ClosingBuilder()
                .registeredOn(day(n))
                .reason(either(n, ClosingReason.ILLNESS, ClosingReason.MOVED))
                .addDestinations(either(n, Destination.WORK, Destination.STUDIES))
                .supportReceived("stöd " + n)
                .supportNeedMet(n == 1)
                .referrerContactedOn(day(n + 1))
                .feedbackOn(day(n + 2))
                .documentedOn(day(n + 3))
                .documentationShared(n == 1)
                .sharingApproved(n == 1)
                .build();
    }

    static Measure measure(int n) {
        return new MeasureBuilder()
                .kind(either(n, MeasureKind.WORK_TRAINING, MeasureKind.INTERNSHIP))
                .addGoals("mål " + n)
                .start(day(n))
                .end(day(n + 10))
                .addFollowUps(day(n + 5))
                .agreed(n == 1)
                .decidedOn(day(n))
                .placeOfferedFrom(day(n + 1))
                .givenBy(either(n, PartyKind.REGION, PartyKind.EMPLOYMENT_SERVICE))
                .documentedOn(day(n + 12))
                .build();
    }

    static HandlerChange handlerChange(int n) {
        return new HandlerChangeBuilder().date(day(n)).handedOver(n == 1).build();
    }

    static GroupCourse course(int n) {
        return new GroupCourseBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .name("kurs " + n)
                .participants(8 + n)
                .daysPerWeek(n)
                .weeks(10 + n)
                .build();
    }

    static EffortParticipations effort(int n) {
        return new EffortParticipationsBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .effortName(EffortName.of("Vägen in " + n))
                .addParticipations(participation(n))
                .caseManagers(n)
                .build();
    }

    static PlanParty planParty(int n) {
        return new PlanPartyBuilder()
                .party(either(n, PartyKind.REGION, PartyKind.EMPLOYMENT_SERVICE))
                .summonedOn(day(n))
                .attendedOn(day(n + 7))
                .build();
    }

    static IndividualPlan plan(int n) {
        return new IndividualPlanBuilder()
                .kind(either(n, PlanKind.SIP, PlanKind.SAMSIP))
                .drawnUpOn(day(n))
                .consentedOn(day(n + 1))
                .addParties(planParty(n))
                .finalGoal(either(n, Destination.WORK, Destination.STUDIES))
                .addGoals("mål " + n)
                .extent(Share.ofPercent(n))
                .addTasks("uppgift " + n)
                .goalsMet(n == 1)
                .coordinationNeeded(n == 1)
                .consentWithdrawnOn(day(n + 2))
                .closedOn(day(n + 3))
                .build();
    }

    static ParticipantMeeting meeting(int n) {
        return new ParticipantMeetingBuilder()
                .kind(either(n, MeetingKind.NETWORK, MeetingKind.THREE_PARTY))
                .date(day(n))
                .addInvited(either(n, PartyKind.REGION, PartyKind.EMPLOYMENT_SERVICE))
                .invitedOn(day(n + 1))
                .addAttending(either(n, PartyKind.REGION, PartyKind.EMPLOYMENT_SERVICE))
                .referrerInvited(n == 1)
                .participantAttending(n == 1)
                .build();
    }

    static CapacityAssessment capacity(int n) {
        return new CapacityAssessmentBuilder()
                .remaining(RemainingCapacity.ofPercent(n))
                .assessedBy("team " + n)
                .date(day(n))
                .build();
    }

    static Referral referral(int n) {
        return new ReferralBuilder()
                .party(either(n, PartyKind.REGION, PartyKind.MUNICIPALITY))
                .source("Jobbtorg " + n)
                .selfReferred(n == 1)
                .date(day(n))
                .build();
    }

    static Occupation occupation(int n) {
        return new OccupationBuilder()
                .work(WorkExtent.ofPercent(n))
                .study(WorkExtent.ofPercent(10 * n))
                .jobSeeking(n == 1)
                .build();
    }

    static Intake intake(int n) {
        return new IntakeBuilder()
                .referral(referral(n))
                .interestExpressedOn(day(n))
                .agreedOn(day(n + 1))
                .ordinaryServiceChecked(n == 1)
                .ordinaryServiceSuffices(n == 1)
                .readyForEmploymentService(n == 1)
                .inReinforcedCooperation(n == 1)
                .jointMappingOn(day(n + 2))
                .registeredAsJobSeeker(n == 1)
                .outsideLabourMarket(n == 1)
                .guardianConsent(n == 1)
                .willing(n == 1)
                .medicalRehabilitationInParallel(n == 1)
                .build();
    }

    static Participation participation(int n) {
        return new ParticipationBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .caseTakenOver(n == 1)
                .ref(ParticipantRef.of("HUD-" + n))
                .registration(either(n, RegistrationKind.WITH_CONSENT, RegistrationKind.VOLUME))
                .registeredOn(day(n))
                .consentedOn(day(n + 1))
                .startYear(2020 + n)
                .volume(n)
                .protectedIdentity(n == 1)
                .birthMonth(BirthMonth.of(1990 + n, 1))
                .age(Age.of(20 + n))
                .sex(either(n, Sex.WOMAN, Sex.MAN))
                .municipality("Kommun " + n)
                .addSupportsBefore(support(n))
                .addSupportsAfter(support(n))
                .dependenceMonths(n)
                .activityCompensation(activity(n))
                .sicknessCompensation(sickness(n))
                .sickListedFrom(day(n))
                .capacity(capacity(n))
                .addCharacteristics(Characteristic.of(PERSON + n))
                .addObstacles(Obstacle.of(PERSON + n))
                .addPartiesNeeded(either(n, PartyKind.REGION, PartyKind.MUNICIPALITY))
                .customerFlow(either(n, CustomerFlow.FLOW_1, CustomerFlow.FLOW_4))
                .needCategory(either(n, NeedCategory.AM1, NeedCategory.RH1))
                .intake(intake(n))
                .entryDate(day(n))
                .exitDate(day(n + 20))
                .followedFrom(day(n + 1))
                .followedUntil(day(n + 21))
                .occupationBefore(occupation(n))
                .occupationAfter(occupation(n))
                .addMeasures(measure(n))
                .addPlans(plan(n))
                .addMeetings(meeting(n))
                .addHandlerChanges(handlerChange(n))
                .addStepChanges(step(n))
                .addClosings(closing(n))
                .build();
    }
}
