package finsam.examples.office;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.json.FormText;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read from office files, and in which cell each answer stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T>  the document
 */
public final class OfficeReading<T extends Document> {
    /** The argument of a finding that names its cell, a {@link CellPlace}. */
    public static final String CELL = "cell";

    private final Rulebook<T> rulebook;
    private final List<OfficePackage> files;
    private final Reading<T> reading;
    private final SortedMap<JsonPointer, CellPlace> places = new TreeMap<>();
    private final SortedMap<JsonPointer, CellPlace> labels = new TreeMap<>();

    OfficeReading(
            Rulebook<T> rulebook,
            FieldLabels form,
            FoundCells found,
            List<OfficePackage> files,
            List<Finding> refused,
            List<CellPlace> notComputed) {
        this.rulebook = rulebook;
        this.files = List.copyOf(files);
        FormText.places(form.layout(), found.texts(), rulebook.subject())
                .forEach((place, name) -> found.place(name).ifPresent(cell -> places.put(place, cell)));
        found.labels().forEach((name, cell) -> labels.putIfAbsent(form.place(name), cell));
        this.reading = refused.isEmpty() ? read(form, found, notComputed) : Reading.failed(refused);
    }

    private Reading<T> read(FieldLabels form, FoundCells found, List<CellPlace> notComputed) {
        if (found.texts().isEmpty()) {
            return Reading.failed(List.of(OfficeFindings.error(OfficeFindings.NO_FIELDS, Map.of())));
        }
        Reading<T> read = FormText.read(form.layout(), found.texts(), rulebook.subject());
        List<Finding> findings = new ArrayList<>(located(read.findings()));
        notComputed.forEach(
                cell -> findings.add(OfficeFindings.error(OfficeFindings.NOT_COMPUTED, Map.of(CELL, cell))));
        return read.value().map(value -> Reading.of(value, findings)).orElseGet(() -> Reading.failed(findings));
    }

    /** Returns what could be read, and what was found while reading; each finding names its cell. */
    public Reading<T> reading() {
        return reading;
    }

    /**
     * Judges what could be read: one verdict over files and rules. {@link #located} names the cells of its findings.
     *
     * @param date  the day as of which to judge it, not null
     * @param others  other documents of the same case, not null
     */
    public Verdict<T> check(LocalDate date, Document... others) {
        return rulebook.check(reading, date, others);
    }

    /**
     * Returns findings with the argument {@code cell} where they have a cell.
     *
     * @param findings  findings about this document, not null
     */
    public List<Finding> located(List<Finding> findings) {
        return findings.stream().map(this::located).toList();
    }

    private Finding located(Finding finding) {
        if (finding.arguments().containsKey(CELL)) {
            return finding;
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        cell(finding.path()).ifPresent(cell -> arguments.put(CELL, cell));
        arguments.putAll(finding.arguments());
        return Finding.of(finding.type(), finding.severity(), finding.path(), arguments, finding.citations());
    }

    /**
     * Returns the cell of a place: where the answer stands or would stand, else the label of its field or table.
     *
     * @param place  the place in the document, not null
     */
    public Optional<CellPlace> cell(JsonPointer place) {
        if (place.equals(JsonPointer.ROOT)) {
            return Optional.empty();
        }
        return Optional.ofNullable(places.get(place))
                .or(() -> Optional.ofNullable(labels.get(place)))
                .or(() -> below(place, places))
                .or(() -> below(place, labels))
                .or(() -> above(place));
    }

    private static Optional<CellPlace> below(JsonPointer place, SortedMap<JsonPointer, CellPlace> cells) {
        return cells.entrySet().stream()
                .filter(cell -> place.covers(cell.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private Optional<CellPlace> above(JsonPointer place) {
        String text = place.toString();
        int end = text.lastIndexOf('/');
        return end < 0 ? Optional.empty() : cell(JsonPointer.of(text.substring(0, end)));
    }

    /**
     * Returns a copy of a file with the findings about its cells as comments. Findings without a cell are in the comment of
     * the first field of the first file.
     *
     * @param file  which file, counted from 0 in the order in which they were read
     * @param findings  what to write, not null
     * @param locale  in which language, not null
     * @throws IllegalStateException if a file was refused
     */
    public byte[] annotated(int file, List<Finding> findings, Locale locale) {
        if (files.isEmpty() || reading.value().isEmpty()) {
            throw new IllegalStateException("nothing was read from the files");
        }
        Map<CellPlace, StringBuilder> comments = new LinkedHashMap<>();
        for (Finding finding : located(findings)) {
            CellPlace place = finding.arguments().get(CELL) instanceof CellPlace cell ? cell : first();
            if (place.file() == file) {
                comments.computeIfAbsent(place, none -> new StringBuilder())
                        .append(line(finding, locale))
                        .append('\n');
            }
        }
        try {
            return commented(files.get(file), comments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CellPlace first() {
        return labels.values().stream()
                .filter(cell -> cell.file() == 0)
                .findFirst()
                .orElseGet(() -> places.values().iterator().next());
    }

    private static String line(Finding finding, Locale locale) {
        return finding.severity().in(locale) + ": " + finding.message(locale) + " (" + finding.code() + ")";
    }

    private static byte[] commented(OfficePackage file, Map<CellPlace, StringBuilder> comments) throws IOException {
        Map<CellPlace.InWord, String> word = new LinkedHashMap<>();
        Map<CellPlace.InExcel, String> excel = new LinkedHashMap<>();
        comments.forEach((place, text) -> {
            if (place instanceof CellPlace.InWord cell) {
                word.put(cell, text.toString().strip());
            } else if (place instanceof CellPlace.InExcel cell) {
                excel.put(cell, text.toString().strip());
            }
        });
        return file.format() == OfficeFormat.WORD
                ? OfficeComments.inWord(file.bytes(), word)
                : OfficeComments.inExcel(file.bytes(), excel);
    }
}
