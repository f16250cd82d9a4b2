package finsam.json.text;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.json.ReadLimits;
import finsam.json.form.DocumentForm;
import finsam.rules.profile.FormLayout;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Reads the cells of a form as a document: puts them where they belong, and lets the document's own forms read them. */
public final class FormCells {
    /** The limits of the cells have been seen to when they are read. */
    private static final ReadLimits SEEN_TO = ReadLimits.DEFAULTS
            .withStringLength(Integer.MAX_VALUE)
            .withListSize(Integer.MAX_VALUE)
            .withFindings(Integer.MAX_VALUE);

    private FormCells() {}

    /** Reads a document. */
    public static <T extends Document> Reading<T> read(
            FormLayout layout, Map<String, String> cells, DocumentForm<T, ?> form, ReadLimits limits) {
        Answers answers = new Answers(layout, cells, form.form(), limits);
        AnswerWriter writer = new AnswerWriter(limits);
        String json = writer.document(form.type().name(), answers.root(), form.form(), answers.unread());
        Reading<T> reading = form.read(json, SEEN_TO.withDepth(limits.depth()));
        Stream<Finding> all = Stream.of(answers.unknown(), writer.findings(), reading.findings())
                .flatMap(List::stream);
        List<Finding> findings = FieldFindings.of(all, layout, limits);
        return reading.value().map(value -> Reading.of(value, findings)).orElseGet(() -> Reading.failed(findings));
    }

    /** Returns the cell of each place that has one. */
    public static SortedMap<JsonPointer, String> places(
            FormLayout layout, Map<String, String> cells, DocumentForm<?, ?> form) {
        return new Answers(layout, cells, form.form(), ReadLimits.DEFAULTS).places();
    }
}
