package finsam.json;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Position;
import finsam.core.finding.Reading;
import finsam.core.finding.Severity;
import finsam.json.batch.InOrder;
import finsam.json.batch.LineReader;
import finsam.json.batch.LineReader.RawLine;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of which each stands in a line of its own (NDJSON, <i>radvis JSON</i>), however many there are.
 *
 * <p>A line is read, handed on and forgotten: memory does not grow with the number of lines, and a line without a document
 * costs no other. Results come in the order of the lines. Lines end with a line feed, or a carriage return and a line
 * feed; the last one may go without. Blank lines are passed over and counted. A byte order mark may stand at the start.
 * A line that is longer than {@link ReadLimits#bytes()} is passed over, with the finding {@code json-line-too-long}.
 *
 * <pre>{@code
 * FinsamLines.of(in).check(rulebook, date, line -> System.out.println(line.number() + " " + line.result().status()));
 * }</pre>
 *
 * <p>The lines of one stream can be gone through once. The stream is not closed.
 */
public final class FinsamLines {
    private final InputStream in;
    private final ReadLimits limits;
    private final int threads;

    private FinsamLines(InputStream in, ReadLimits limits, int threads) {
        this.in = in;
        this.limits = limits;
        this.threads = threads;
    }

    /**
     * Returns the lines of a stream, to be read within the default limits, one at a time.
     *
     * @param in  the stream, buffered or not, not null
     */
    public static FinsamLines of(InputStream in) {
        return new FinsamLines(Objects.requireNonNull(in, "in"), ReadLimits.DEFAULTS, 1);
    }

    /**
     * Returns these lines with other limits.
     *
     * @param perLine  how much each line may ask, not null
     */
    public FinsamLines within(ReadLimits perLine) {
        return new FinsamLines(in, Objects.requireNonNull(perLine, "perLine"), threads);
    }

    /**
     * Returns these lines, to be worked on by some threads. At most two lines a thread are in memory. The results come in the
     * order of the lines all the same, and on the thread that goes through them.
     *
     * @param number  how many threads, from 1 to 256; 1 works on the calling thread and hands on each result at once
     * @throws IllegalArgumentException if the number is out of that range
     */
    public FinsamLines threads(int number) {
        if (number < 1 || number > 256) {
            throw new IllegalArgumentException("number: from 1 to 256, not " + number);
        }
        return new FinsamLines(in, limits, number);
    }

    /**
     * Reads every line as a document of the rulebook's kind and judges what could be read: one verdict a line. Findings of
     * the reading have the number of the line.
     *
     * @param rulebook  the rules, not null
     * @param date  the day as of which to judge, not null
     * @param results  takes each line with its verdict, in order, not null
     * @throws IOException if the stream fails; the lines before that have been handed on
     */
    public <T extends Document> void check(
            Rulebook<T> rulebook, LocalDate date, Consumer<? super Line<Verdict<T>>> results) throws IOException {
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(date, "date");
        Class<T> subject = rulebook.subject();
        forEach(bytes -> FinsamJson.read(bytes, subject, limits), reading -> rulebook.check(reading, date), results);
    }

    /**
     * Returns the same verdicts as {@link #check}, for a caller who asks for them: a line is read when its verdict is pulled,
     * on the thread that pulls, and {@link #threads} plays no part.
     *
     * <pre>{@code
     * Iterator<Line<Verdict<Participation>>> verdicts = FinsamLines.of(in).verdicts(rulebook, date).iterator();
     * }</pre>
     *
     * <p>If the stream that is read fails, pulling throws {@link UncheckedIOException}.
     *
     * @param rulebook  the rules, not null
     * @param date  the day as of which to judge, not null
     */
    public <T extends Document> Stream<Line<Verdict<T>>> verdicts(Rulebook<T> rulebook, LocalDate date) {
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(date, "date");
        Class<T> subject = rulebook.subject();
        return rawLines()
                .map(whole(bytes -> FinsamJson.read(bytes, subject, limits), reading -> rulebook.check(reading, date)));
    }

    private Stream<RawLine> rawLines() {
        LineReader lines = new LineReader(in, limits.bytes());
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<RawLine>(
                        Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super RawLine> action) {
                        try {
                            RawLine line = lines.next();
                            if (line != null) {
                                action.accept(line);
                            }
                            return line != null;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                },
                false);
    }

    /**
     * Reads every line as the document that it says it is.
     *
     * @param work  what to do with a reading, on any thread, not null
     * @param results  takes each line with what was made of it, in order, not null
     * @throws IOException if the stream fails; the lines before that have been handed on
     */
    public <R> void each(Function<? super Reading<Document>, ? extends R> work, Consumer<? super Line<R>> results)
            throws IOException {
        Objects.requireNonNull(work, "work");
        Function<byte[], Reading<Document>> read =
                bytes -> FinsamJson.read(bytes, limits).map(Document.class::cast);
        forEach(read, work::apply, results);
    }

    private <D, R> void forEach(
            Function<byte[], Reading<D>> read, Function<Reading<D>, R> work, Consumer<? super Line<R>> results)
            throws IOException {
        Objects.requireNonNull(results, "results");
        Function<RawLine, Line<R>> whole = whole(read, work);
        LineReader lines = new LineReader(in, limits.bytes());
        if (threads == 1) {
            for (RawLine line = lines.next(); line != null; line = lines.next()) {
                results.accept(whole.apply(line));
            }
            return;
        }
        try (InOrder<RawLine, Line<R>> workers = new InOrder<>(threads, whole, results::accept)) {
            for (RawLine line = next(lines, workers); line != null; line = next(lines, workers)) {
                workers.add(line);
            }
            workers.finish();
        }
    }

    private <D, R> Function<RawLine, Line<R>> whole(Function<byte[], Reading<D>> read, Function<Reading<D>, R> work) {
        return line -> new Line<>(line.number(), line.offset(), work.apply(reading(line, read)));
    }

    /** Hands on what is under way before a failure of the stream is told. */
    private static @Nullable RawLine next(LineReader lines, InOrder<RawLine, ?> workers) throws IOException {
        try {
            return lines.next();
        } catch (IOException e) {
            workers.finish();
            throw e;
        }
    }

    private <D> Reading<D> reading(RawLine line, Function<byte[], Reading<D>> read) {
        if (line.tooLong()) {
            Map<String, ?> arguments = Map.of("limit", limits.bytes());
            Finding finding =
                    Finding.of(JsonFindings.LINE_TOO_LONG, Severity.ERROR, JsonPointer.ROOT, arguments, List.of());
            return Reading.failed(List.of(finding.at(position(line, 1))));
        }
        Reading<D> reading = read.apply(line.bytes());
        List<Finding> findings = reading.findings().stream()
                .map(finding -> finding.position()
                        .map(position -> finding.at(position(line, position.column())))
                        .orElse(finding))
                .toList();
        return reading.value().map(value -> Reading.of(value, findings)).orElseGet(() -> Reading.failed(findings));
    }

    private static Position position(RawLine line, int column) {
        return new Position((int) Math.min(Integer.MAX_VALUE, line.number()), column);
    }

    /**
     * A line and what was made of it (<i>rad</i>).
     *
     * @param number  its number, counted from 1, blank lines too
     * @param offset  where it starts, in bytes from the start of the stream
     * @param result  what was made of it, not null
     * @param <R>  the type of the results
     */
    public record Line<R>(long number, long offset, R result) {}
}
