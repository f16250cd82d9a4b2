package finsam.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.OpenQuestion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A batch on many threads tells what it tells on one, and each line what it is told alone. */
class FinsamLinesPropertiesTest {
    private static final Rulebook<Application> RULEBOOK =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final List<String> DOCUMENTS = IntStream.range(0, 40)
            .mapToObj(seed -> new GeneratedDocuments(new Random(seed), 0.1 + 0.02 * seed).document(Application.class))
            .map(application -> FinsamJson.write(application).replace("\n", " "))
            .toList();

    /** What is told of a line. */
    private record Told(
            long number, long offset, Optional<Application> document, List<Finding> findings, List<OpenQuestion> open) {
        static Told of(FinsamLines.Line<Verdict<Application>> line) {
            Verdict<Application> verdict = line.result();
            return new Told(line.number(), line.offset(), verdict.document(), verdict.findings(), verdict.open());
        }
    }

    @Property(tries = 60)
    @StatisticsReport(onFailureOnly = true)
    void threadsChangeNothing(@ForAll("batches") List<String> lines, @ForAll @IntRange(min = 2, max = 9) int threads) {
        String text = String.join("\n", lines);
        List<Told> alone = told(text, 1);

        assertThat(told(text, threads)).isEqualTo(alone);
        assertThat(alone)
                .hasSameSizeAs(lines.stream().filter(line -> !line.isBlank()).toList());
        seen("blank lines", alone.size() < lines.size());
        seen("more lines than are at work at a time", alone.size() > 2 * threads);
        seen("lines without a document", alone.stream().anyMatch(told -> told.document.isEmpty()));
    }

    @Property(tries = 60)
    void aLineIsToldWhatItIsToldAlone(@ForAll("batches") List<String> lines) {
        List<Told> alone = new ArrayList<>();
        long offset = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                Verdict<Application> verdict = FinsamJson.check(lines.get(at).getBytes(UTF_8), RULEBOOK, DAY);
                alone.add(Told.of(new FinsamLines.Line<>(at + 1, offset, verdict)));
            }
            offset += lines.get(at).getBytes(UTF_8).length + 1;
        }

        List<Told> together = told(String.join("\n", lines), 3);
        assertThat(together).extracting(Told::number).isEqualTo(numbers(alone));
        assertThat(together)
                .extracting(Told::offset)
                .isEqualTo(alone.stream().map(Told::offset).toList());
        assertThat(together)
                .extracting(Told::document)
                .isEqualTo(alone.stream().map(Told::document).toList());
        assertThat(together)
                .extracting(Told::open)
                .isEqualTo(alone.stream().map(Told::open).toList());
        assertThat(together)
                .extracting(told -> codes(told.findings))
                .isEqualTo(alone.stream().map(told -> codes(told.findings)).toList());
    }

    private static List<Long> numbers(List<Told> lines) {
        return lines.stream().map(Told::number).toList();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.path() + " " + finding.arguments())
                .toList();
    }

    private static List<Told> told(String text, int threads) {
        List<Told> told = new ArrayList<>();
        try {
            FinsamLines.of(new ByteArrayInputStream(text.getBytes(UTF_8)))
                    .threads(threads)
                    .check(RULEBOOK, DAY, line -> told.add(Told.of(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }

    private static void seen(String what, boolean is) {
        Statistics.label(what).collect(is).coverage(hit -> {
            hit.check(true).count(count -> count > 0);
            hit.check(false).count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<List<String>> batches() {
        Arbitrary<String> whole = Arbitraries.of(DOCUMENTS);
        Arbitrary<String> cut = whole.flatMap(
                line -> Arbitraries.integers().between(1, line.length()).map(end -> line.substring(0, end)));
        Arbitrary<String> changed = whole.map(line -> line.chars()
                .mapToObj(one -> one == '5' ? "x" : Character.toString(one))
                .collect(Collectors.joining()));
        return Arbitraries.oneOf(whole, cut, changed, Arbitraries.of("", "  ", "null", "{}"))
                .list()
                .ofMaxSize(40);
    }
}
