package finsam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.benefit.RemainingCapacity;
import finsam.core.benefit.WorkExtent;
import finsam.core.party.PartyKind;
import finsam.core.person.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples in the javadoc of this package, as they stand there. */
class ExamplesTest {

    @Test
    void capacityAssessment() {
        CapacityAssessment assessment = new CapacityAssessmentBuilder()
                .remaining(RemainingCapacity.ofPercent(25))
                .assessedBy("Trisam-team")
                .build();
        assertThat(assessment).hasToString("CapacityAssessment{assessedBy=Trisam-team}");
    }

    @Test
    void closing() {
        Closing closing = new ClosingBuilder()
                .reason(ClosingReason.CONTINUED_REHABILITATION)
                .addDestinations(Destination.INTERNSHIP)
                .build();
        assertThat(closing.isMisregistration()).hasToString("false");
    }

    @Test
    void closingReason() {
        assertThat(ClosingReason.of("Flytt").equals(ClosingReason.MOVED)).hasToString("true");
        assertThat(ClosingReason.of(ClosingScheme.of("Kod 2024"), "7", "enligt plan")
                        .swedish())
                .hasToString("enligt plan");
    }

    @Test
    void closingScheme() {
        assertThat(ClosingScheme.of("SUS").equals(ClosingScheme.SUS)).hasToString("true");
    }

    @Test
    void customerFlow() {
        assertThat(CustomerFlow.FLOW_4.english()).hasToString("customer flow 4");
    }

    @Test
    void destination() {
        assertThat(Destination.of("studier").equals(Destination.STUDIES)).hasToString("true");
    }

    @Test
    void individualPlan() {
        IndividualPlan plan = new IndividualPlanBuilder()
                .kind(PlanKind.ACTION_PLAN)
                .finalGoal(Destination.STUDIES)
                .build();
        assertThat(plan.finalGoal().filter(Destination::isKnown).isPresent()).hasToString("true");
    }

    @Test
    void intake() {
        Intake intake = new IntakeBuilder()
                .referral(new ReferralBuilder().party(PartyKind.REGION).build())
                .ordinaryServiceSuffices(false)
                .build();
        assertThat(intake.ordinaryServiceSuffices()).hasToString("Optional[false]");
    }

    @Test
    void measure() {
        Measure measure = new MeasureBuilder()
                .kind(MeasureKind.WORK_TRAINING)
                .start(LocalDate.of(2021, 10, 18))
                .end(LocalDate.of(2021, 12, 17))
                .build();
        assertThat(measure.end()).hasToString("Optional[2021-12-17]");
    }

    @Test
    void measureKind() {
        assertThat(MeasureKind.of("arbetsträning").english()).hasToString("work training");
    }

    @Test
    void meetingKind() {
        assertThat(MeetingKind.THREE_PARTY.swedish()).hasToString("trepartsmöte");
    }

    @Test
    void needCategory() {
        assertThat(NeedCategory.RH2.swedish()).hasToString("RH2, rehabilitering");
    }

    @Test
    void obstacle() {
        assertThat(Obstacle.of("ohälsa").english()).hasToString("ill-health");
    }

    @Test
    void occupation() {
        Occupation occupation = new OccupationBuilder()
                .work(WorkExtent.ofPercent(25))
                .study(WorkExtent.ofPercent(50))
                .build();
        assertThat(occupation.extent()).hasToString("Optional[3/4]");
    }

    @Test
    void participantMeeting() {
        ParticipantMeeting meeting = new ParticipantMeetingBuilder()
                .kind(MeetingKind.NETWORK)
                .date(LocalDate.of(2021, 11, 8))
                .addAttending(PartyKind.REGION, PartyKind.MUNICIPALITY)
                .build();
        assertThat(meeting.attending()).hasToString("[REGION, MUNICIPALITY]");
    }

    @Test
    void participantRef() {
        assertThat(ParticipantRef.of("HUD-0007")).hasToString("HUD-0007");
        assertThat(ParticipantRef.parse("20000229-2399").hasErrors()).hasToString("true");
    }

    @Test
    void participation() {
        Participation participation = new ParticipationBuilder()
                .ref(ParticipantRef.of("HUD-0007"))
                .registration(RegistrationKind.WITH_CONSENT)
                .sex(Sex.WOMAN)
                .entryDate(LocalDate.of(2021, 10, 1))
                .exitDate(LocalDate.of(2022, 1, 31))
                .build();
        assertThat(participation.isFinished()).hasToString("true");
        assertThat(participation.people()).hasToString("1");
    }

    @Test
    void planKind() {
        assertThat(PlanKind.SIP.english()).hasToString("coordinated individual plan");
    }

    @Test
    void planParty() {
        PlanParty party = new PlanPartyBuilder()
                .party(PartyKind.EMPLOYMENT_SERVICE)
                .summonedOn(LocalDate.of(2021, 11, 1))
                .attendedOn(LocalDate.of(2021, 11, 21))
                .build();
        assertThat(party.daysToAttend()).hasToString("Optional[20]");
    }

    @Test
    void referral() {
        Referral referral = new ReferralBuilder()
                .party(PartyKind.MUNICIPALITY)
                .source("Jobbtorg")
                .build();
        assertThat(referral.source()).hasToString("Optional[Jobbtorg]");
    }

    @Test
    void registrationKind() {
        assertThat(RegistrationKind.ANONYMOUS.swedish()).hasToString("anonym");
    }

    @Test
    void stepChange() {
        StepChange step = new StepChangeBuilder()
                .direction(StepDirection.FORWARD)
                .dimension(StepDimension.HEALTH)
                .size(StepSize.SMALL)
                .build();
        assertThat(step.isForward()).hasToString("true");
    }

    @Test
    void stepDimension() {
        assertThat(StepDimension.of("hälsa").english()).hasToString("health");
    }

    @Test
    void stepDirection() {
        assertThat(StepDirection.FORWARD.swedish()).hasToString("framåt");
    }

    @Test
    void stepSize() {
        assertThat(StepSize.NOTICEABLE.swedish()).hasToString("märkbar");
    }

    @Test
    void handlerChange() {
        HandlerChange change = new HandlerChangeBuilder()
                .date(LocalDate.of(2021, 11, 15))
                .handedOver(true)
                .build();
        assertThat(change.handedOver()).hasToString("Optional[true]");
    }

    @Test
    void groupCourse() {
        GroupCourse course = new GroupCourseBuilder()
                .participants(9)
                .daysPerWeek(2)
                .weeks(10)
                .build();
        assertThat(course.weeks()).hasToString("Optional[10]");
    }

    @Test
    void effortParticipations() {
        EffortParticipations effort = new EffortParticipationsBuilder()
                .addParticipations(
                        new ParticipationBuilder()
                                .entryDate(LocalDate.of(2021, 10, 1))
                                .exitDate(LocalDate.of(2021, 11, 1))
                                .build(),
                        new ParticipationBuilder()
                                .entryDate(LocalDate.of(2021, 11, 1))
                                .build())
                .build();
        assertThat(effort.mostAtOnce()).isEqualTo(2);
    }
}
