package finsam.benchmarks.growth;

import finsam.core.citation.FormRef;
import finsam.core.effort.EffortName;
import finsam.core.money.Share;
import finsam.core.participation.EffortParticipations;
import finsam.core.participation.EffortParticipationsBuilder;
import finsam.core.participation.IntakeBuilder;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.participation.ReferralBuilder;
import finsam.core.person.Sex;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.profile.ProcessParameters;
import finsam.rules.profile.Profile;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The participations of an effort whose association has adopted every rule about them. */
final class People {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 15);
    private static final FormRef PLACE = new FormRef("Insatsens plan", "1");

    private static final Profile PROFILE = Profile.builder("growth", "1")
            .set(ProcessParameters.MOST_AT_ONCE, 1_000_000, PLACE)
            .set(ProcessParameters.GENDER_TARGET, Share.ofPercent(50), PLACE)
            .set(ProcessParameters.GENDER_TOLERANCE, Share.ofPercent(50), PLACE)
            .set(ProcessParameters.PARTICIPANTS_PER_MANAGER, 20, PLACE)
            .set(ProcessParameters.PARTICIPANTS_PER_MANAGER_TOLERANCE, 1_000_000, PLACE)
            .set(ProcessParameters.REFERRAL_SOURCES, Set.of("Jobbcentrum", "Primärvården"), PLACE)
            .set(ProcessParameters.REFERRAL_SHARE, Share.ofPercent(50), PLACE)
            .set(ProcessParameters.REFERRAL_TOLERANCE, Share.ofPercent(50), PLACE)
            .build();

    private People() {}

    static Supplier<?> check(int number, boolean equal) {
        Rulebook<EffortParticipations> rulebook = Rulebooks.effortParticipations(PROFILE);
        EffortParticipations people = new EffortParticipationsBuilder()
                .effortName(EffortName.of("Räkna med mig!"))
                .caseManagers(5)
                .participations(IntStream.range(0, number)
                        .mapToObj(i -> participation(equal ? 0 : i))
                        .toList())
                .build();
        return () -> rulebook.check(people, DAY);
    }

    private static Participation participation(int i) {
        LocalDate entry = LocalDate.of(2021, 1, 1).plusDays(i % 365);
        return new ParticipationBuilder()
                .sex(i % 2 == 0 ? Sex.WOMAN : Sex.MAN)
                .entryDate(entry)
                .exitDate(entry.plusDays(i % 200))
                .intake(new IntakeBuilder()
                        .referral(new ReferralBuilder()
                                .source(i % 2 == 0 ? "Jobbcentrum" : "Annan")
                                .build())
                        .build())
                .build();
    }
}
