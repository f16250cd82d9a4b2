package finsam.examples.spark.generate;

import finsam.core.effort.EffortBuilder;
import finsam.core.effort.EffortKind;
import finsam.core.effort.EffortName;
import finsam.core.effortcase.EffortCase;
import finsam.core.effortcase.EffortCaseBuilder;
import finsam.core.finding.Document;
import finsam.core.followup.FollowUpRegistrationBuilder;
import finsam.core.party.RegistryNumber;
import finsam.examples.spark.verdict.Kind;
import finsam.json.FinsamJson;
import java.time.LocalDate;

/**
 * A register of invented documents. A line depends on the seed and its number alone.
 *
 * @param kind  what stands in each line
 * @param seed  the seed
 */
public record Register(Kind kind, long seed) {
    /** A line, and who delivers it. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    public record Line(Deliverer deliverer, byte[] bytes) {}

    /** Returns a line, without a line feed. */
    public Line line(long number) {
        Draw draw = new Draw(seed, number);
        Deliverer deliverer = draw.oneOf(Deliverer.ALL);
        Document document = kind == Kind.CASES
                ? effortCase(draw, deliverer, number)
                : People.participation(draw, deliverer, number);
        return new Line(deliverer, Spoiled.arrived(FinsamJson.writeLine(document), draw));
    }

    private static EffortCase effortCase(Draw draw, Deliverer deliverer, long number) {
        int people = draw.from(0, 6);
        EffortName name = EffortName.of("Insats " + deliverer.mark() + " " + number);
        EffortCaseBuilder builder = new EffortCaseBuilder()
                .registryNumber(RegistryNumber.of("%d/%05d".formatted(2021 + number / 99_999 % 4, 1 + number % 99_999)))
                .effort(new EffortBuilder()
                        .name(draw.percent(3) ? EffortName.of("Insats utan namn") : name)
                        .addKind(EffortKind.INDIVIDUAL)
                        .build())
                .followUp(new FollowUpRegistrationBuilder()
                        .effortId(deliverer.mark() + number)
                        .registeredOn(LocalDate.of(2021, 1, 1).plusDays(draw.from(0, 1_000)))
                        .build());
        for (int i = 1; i <= people; i++) {
            builder.addParticipation(People.participation(draw, deliverer, number * 10 + i));
        }
        return builder.build();
    }
}
