package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.json.FinsamLines.Line;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinsamLinesTest {
    private static final Rulebook<Application> RULEBOOK =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    private static final LocalDate DATE = LocalDate.of(2024, 5, 6);
    private static final String START = "{\"documentType\":\"APPLICATION\",\"schemaVersion\":\"1.0\"";

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_verdict_a_line_in_order_whatever_stands_between(int threads) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        text.write(utf8(named("Ett") + "\r\n"));
        text.write(utf8("\n \t\r\n"));
        text.write(utf8(START + ",\"effortName\":\"R"));
        text.write(0xE4);
        text.write(utf8("kna\"}\n"));
        text.write(utf8("{\"effortName\":\n"));
        text.write(utf8("{\"documentType\":\"FINAL_REPORT\"}\n"));
        text.write(utf8(named("x".repeat(300)) + "\n"));
        text.write(utf8(named("Två") + " null\n"));
        text.write(utf8(START + ",\"requestedAmount\":\"mycket\"}"));

        List<Line<Verdict<Application>>> lines = new ArrayList<>();
        FinsamLines.of(new ByteArrayInputStream(text.toByteArray()))
                .within(ReadLimits.DEFAULTS.withBytes(200))
                .threads(threads)
                .check(RULEBOOK, DATE, lines::add);

        assertThat(lines).extracting(Line::number).containsExactly(1L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(lines)
                .extracting(line -> line.result().findings().stream()
                        .filter(finding -> finding.position().isPresent())
                        .map(finding ->
                                finding.code() + " " + finding.position().orElseThrow())
                        .toList())
                .containsExactly(
                        List.of(),
                        List.of("json-encoding 4:68"),
                        List.of("json-syntax 5:15"),
                        List.of("document-type-unknown 6:17"),
                        List.of("json-line-too-long 7:1"),
                        List.of("json-trailing 8:73"),
                        List.of("amount-readable 9:71"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(text.toByteArray()[(int) line.offset() - (line.offset() == 0 ? 0 : 1)])
                        .isEqualTo(line.offset() == 0 ? (byte) 0xEF : (byte) '\n'));
        assertThat(lines.get(0).result().document().flatMap(Application::effortName))
                .isPresent();
        assertThat(lines.get(5).result().document()).isPresent();
    }

    private static String named(String name) {
        return START + ",\"effortName\":\"" + name + "\"}";
    }

    @Test
    void a_line_judged_among_many_is_judged_as_it_is_alone() throws IOException {
        byte[] json = FinsamJson.write(FinsamJson.read(RealDocuments.application(), Application.class)
                        .value()
                        .orElseThrow())
                .replace("\n", " ")
                .getBytes(StandardCharsets.UTF_8);
        List<Verdict<Application>> verdicts = new ArrayList<>();
        FinsamLines.of(new ByteArrayInputStream(json)).check(RULEBOOK, DATE, line -> verdicts.add(line.result()));

        assertThat(verdicts).hasSize(1);
        assertThat(verdicts.get(0).findings())
                .isEqualTo(FinsamJson.check(json, RULEBOOK, DATE).findings());
    }

    @Test
    void a_line_may_be_as_long_as_the_limit_and_no_longer() throws IOException {
        String line = named("Ett");
        int length = utf8(line).length;
        for (String end : List.of("", "\n", "\r\n")) {
            for (int limit : new int[] {length, length - 1}) {
                List<Finding> findings = new ArrayList<>();
                FinsamLines.of(new ByteArrayInputStream(utf8(line + end)))
                        .within(ReadLimits.DEFAULTS.withBytes(limit))
                        .each(
                                reading -> reading,
                                read -> findings.addAll(read.result().findings()));

                assertThat(findings)
                        .extracting(Finding::code)
                        .isEqualTo(limit == length ? List.of() : List.of("json-line-too-long"));
            }
        }
    }

    @Test
    void many_threads_keep_the_order_and_a_bounded_window() throws IOException {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Set<String> names = ConcurrentHashMap.newKeySet();
        List<Long> numbers = new ArrayList<>();
        Set<Thread> handedOnBy = new HashSet<>();
        FinsamLines.of(new Generated(2_000, number -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    return named("Insats " + number);
                }))
                .threads(4)
                .each(
                        reading -> {
                            names.add(Thread.currentThread().getName());
                            return reading.hasErrors();
                        },
                        line -> {
                            underWay.decrementAndGet();
                            handedOnBy.add(Thread.currentThread());
                            numbers.add(line.number());
                        });

        assertThat(numbers).hasSize(2_000).isSorted().doesNotHaveDuplicates();
        assertThat(names).containsExactly("finsam-lines");
        assertThat(handedOnBy).containsExactly(Thread.currentThread());
        // The reader's own buffer of 64 KiB holds lines that were generated and not read yet.
        assertThat(most.get()).isLessThanOrEqualTo(8 + 1 + (1 << 16) / named("").length());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_stream_that_fails_loses_no_line_before(int threads) {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable");
            }
        };
        List<Long> numbers = new ArrayList<>();
        InputStream in =
                new SequenceInputStream(new ByteArrayInputStream(utf8((named("Ett") + "\n").repeat(5))), failing);

        assertThatThrownBy(() -> FinsamLines.of(in)
                        .threads(threads)
                        .each(reading -> reading, line -> numbers.add(line.number())))
                .isInstanceOf(IOException.class)
                .hasMessage("cable");
        assertThat(numbers).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void what_the_caller_throws_ends_the_run(int threads) {
        List<Long> numbers = new ArrayList<>();
        assertThatThrownBy(() -> FinsamLines.of(new Generated(1_000_000, number -> named("Ett")))
                        .threads(threads)
                        .each(reading -> reading, line -> {
                            numbers.add(line.number());
                            if (line.number() == 3) {
                                throw new UncheckedIOException(new IOException("full"));
                            }
                        }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(numbers).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_line_without_end_is_passed_over_in_bounded_memory() throws IOException {
        String huge = "x".repeat(1 << 20);
        List<String> codes = new ArrayList<>();
        FinsamLines.of(new Generated(500, number -> number == 500 ? "\n" + named("Ett") : huge, ""))
                .within(ReadLimits.DEFAULTS.withBytes(1 << 16))
                .each(
                        reading -> reading,
                        line -> codes.add(line.number() + " "
                                + line.result().findings().stream()
                                        .map(Finding::code)
                                        .toList()));

        assertThat(codes).containsExactly("1 [json-line-too-long]", "2 []");
    }

    @Test
    void pulled_verdicts_are_those_that_are_handed_on() throws IOException {
        String text = "\n" + named("Ett") + "\r\n \n{\"effortName\":\n" + named("x".repeat(300)) + "\n" + named("Två");
        ReadLimits limits = ReadLimits.DEFAULTS.withBytes(200);
        List<String> handedOn = new ArrayList<>();
        FinsamLines.of(new ByteArrayInputStream(utf8(text)))
                .within(limits)
                .check(RULEBOOK, DATE, line -> handedOn.add(line.toString()));

        assertThat(FinsamLines.of(new ByteArrayInputStream(utf8(text)))
                        .within(limits)
                        .verdicts(RULEBOOK, DATE)
                        .map(Line::toString))
                .hasSize(4)
                .isEqualTo(handedOn);
    }

    @Test
    void a_line_is_read_when_its_verdict_is_pulled() {
        AtomicInteger generated = new AtomicInteger();
        Iterator<Line<Verdict<Application>>> verdicts = FinsamLines.of(new Generated(1_000_000, number -> {
                    generated.incrementAndGet();
                    return named("Ett");
                }))
                .verdicts(RULEBOOK, DATE)
                .iterator();

        assertThat(verdicts.next().number()).isEqualTo(1);
        assertThat(verdicts.next().number()).isEqualTo(2);
        assertThat(generated.get())
                .isLessThanOrEqualTo(2 + (1 << 16) / named("").length());
    }

    @Test
    void a_stream_that_fails_while_it_is_pulled_tells_its_cause() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable");
            }
        };
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(utf8(named("Ett") + "\n")), failing);
        Iterator<Line<Verdict<Application>>> verdicts =
                FinsamLines.of(in).verdicts(RULEBOOK, DATE).iterator();

        assertThat(verdicts.next().number()).isEqualTo(1);
        assertThatThrownBy(verdicts::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cable");
    }

    @Test
    void threads_are_from_1_to_256() {
        FinsamLines lines = FinsamLines.of(InputStream.nullInputStream());
        assertThatIllegalArgumentException().isThrownBy(() -> lines.threads(0));
        assertThatIllegalArgumentException().isThrownBy(() -> lines.threads(257));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
