package finsam.examples.spark.verdict;

import finsam.core.effortcase.EffortCase;
import finsam.core.finding.Document;
import finsam.core.participation.ParticipantRef;
import finsam.core.participation.Participation;
import finsam.core.party.RegistryNumber;
import finsam.json.FinsamJson;
import finsam.json.FinsamLines;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.profile.Profile;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * What a register holds, with the rules of an association for it.
 *
 * @param rulebook  the rules
 * @param identified  how a document is told from others, without naming anybody
 * @param people  whose tables it goes into
 * @param <T>  the type of the documents
 */
record Subject<T extends Document>(
        Rulebook<T> rulebook, Function<T, Optional<String>> identified, Function<T, List<Participation>> people) {

    static Subject<Participation> participations(Profile profile) {
        return new Subject<>(
                Rulebooks.participations(profile),
                participation -> participation.ref().map(ParticipantRef::text),
                List::of);
    }

    static Subject<EffortCase> cases(Profile profile) {
        return new Subject<>(
                Rulebooks.effortCases(profile),
                effortCase -> effortCase.registryNumber().map(RegistryNumber::toString),
                EffortCase::participations);
    }

    Optional<String> id(T document) {
        return identified.apply(document);
    }

    List<Participation> participations(T document) {
        return people.apply(document);
    }

    /** Returns the lines of a stream one by one, as they are asked for. */
    Stream<Row> lines(InputStream in, LocalDate date, Function<FinsamLines.Line<?>, Place> place) {
        return FinsamLines.of(in)
                .verdicts(rulebook, date)
                .map(line -> CheckedLine.of(line.result(), this, place.apply(line)));
    }

    Row row(byte[] json, LocalDate date, Place place) {
        return CheckedLine.of(FinsamJson.check(json, rulebook, date), this, place);
    }
}
