package finsam.examples.spark.generate;

import finsam.core.benefit.WorkExtent;
import finsam.core.participation.ClosingBuilder;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.Destination;
import finsam.core.participation.MeasureBuilder;
import finsam.core.participation.MeasureKind;
import finsam.core.participation.Occupation;
import finsam.core.participation.OccupationBuilder;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.participation.StepChangeBuilder;
import finsam.core.participation.StepDimension;
import finsam.core.participation.StepDirection;
import finsam.core.participation.StepSize;
import finsam.core.party.PartyKind;
import java.time.LocalDate;

/** What happens to invented people while they take part, and how it ends. */
final class Courses {
    private Courses() {}

    static void add(ParticipationBuilder builder, Draw draw, LocalDate entry) {
        LocalDate exit = draw.after(entry, draw.percent(2) ? -30 : 30, 500);
        boolean left = draw.percent(78);
        measures(builder, draw, entry, exit);
        int steps = draw.from(0, 3);
        for (int i = 0; i < steps; i++) {
            builder.addStepChange(new StepChangeBuilder()
                    .direction(draw.percent(80) ? StepDirection.FORWARD : StepDirection.BACKWARD)
                    .dimension(draw.oneOf(
                            StepDimension.LABOUR_MARKET,
                            StepDimension.HEALTH,
                            StepDimension.ACTIVITY,
                            StepDimension.SELF_SUPPORT))
                    .size(draw.oneOf(StepSize.SMALL, StepSize.NOTICEABLE, StepSize.LARGE))
                    .date(entry.plusDays(30L * (i + 1)))
                    .build());
        }
        builder.occupationBefore(occupation(draw, 0));
        if (left) {
            builder.exitDate(exit).occupationAfter(occupation(draw, 3));
            closed(builder, draw, exit);
        }
    }

    private static void measures(ParticipationBuilder builder, Draw draw, LocalDate entry, LocalDate exit) {
        if (draw.percent(60)) {
            LocalDate start = draw.after(entry, 5, 25);
            builder.addMeasure(new MeasureBuilder()
                    .kind(draw.oneOf(
                            MeasureKind.WORK_TRAINING,
                            MeasureKind.PRE_REHABILITATION,
                            MeasureKind.MOBILISATION,
                            MeasureKind.INTERNSHIP))
                    .addGoals("Vara på plats tre dagar i veckan")
                    .start(start)
                    .end(draw.percent(3) ? start.minusDays(1) : exit)
                    .addFollowUps(start.plusDays(20))
                    .agreed(!draw.percent(4))
                    .givenBy(PartyKind.MUNICIPALITY)
                    .build());
        }
    }

    private static Occupation occupation(Draw draw, int most) {
        return new OccupationBuilder()
                .work(WorkExtent.ofPercent(25L * draw.from(0, most)))
                .study(WorkExtent.ofPercent(draw.percent(10) ? 25 : 0))
                .jobSeeking(draw.percent(20))
                .build();
    }

    private static void closed(ParticipationBuilder builder, Draw draw, LocalDate exit) {
        int times = draw.percent(1) ? 2 : draw.percent(3) ? 0 : 1;
        for (int i = 0; i < times; i++) {
            builder.addClosing(new ClosingBuilder()
                    .registeredOn(draw.after(exit, 0, 10))
                    .reason(reason(draw))
                    .addDestination(draw.oneOf(
                            Destination.WORK,
                            Destination.INTERNSHIP,
                            Destination.STUDIES,
                            Destination.ORDINARY_SERVICE))
                    .supportNeedMet(!draw.percent(8))
                    .referrerContactedOn(draw.after(exit, 0, 5))
                    .feedbackOn(draw.after(exit, 0, 20))
                    .build());
        }
    }

    private static ClosingReason reason(Draw draw) {
        return draw.percent(2)
                ? ClosingReason.of("annan ort")
                : draw.oneOf(
                        ClosingReason.WORK_STUDIES_JOBSEEKING,
                        ClosingReason.CONTINUED_REHABILITATION,
                        ClosingReason.ILLNESS,
                        ClosingReason.MOVED,
                        ClosingReason.PARENTAL_LEAVE,
                        ClosingReason.BROKEN_OFF,
                        ClosingReason.CONSENT_WITHDRAWN,
                        ClosingReason.MISREGISTERED);
    }
}
