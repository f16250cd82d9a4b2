package finsam.json.form;

import finsam.core.finding.Document;
import finsam.core.finding.Reading;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a document: finds out which one it is, and lets its form read it. */
final class DocumentReader {
    private final FormReader in;
    private final @Nullable DocumentForm<?, ?> wanted;

    private DocumentReader(FormReader in, @Nullable DocumentForm<?, ?> wanted) {
        this.in = in;
        this.wanted = wanted;
    }

    /**
     * Reads a document.
     *
     * @param known  the documents that it may be
     * @param wanted  the document that it has to be, or null if that is for the document to tell
     */
    static Reading<Document> read(
            byte[] bytes,
            ReadLimits limits,
            List<? extends DocumentForm<?, ?>> known,
            @Nullable DocumentForm<?, ?> wanted) {
        return read(JsonText.decode(bytes, limits.bytes()), limits, known, wanted);
    }

    /** Reads a document from its characters. */
    static Reading<Document> read(
            JsonText text,
            ReadLimits limits,
            List<? extends DocumentForm<?, ?>> known,
            @Nullable DocumentForm<?, ?> wanted) {
        FormReader in = new FormReader(text, limits);
        Document document = new DocumentReader(in, wanted).document(known);
        return document == null ? Reading.failed(in.findings()) : Reading.of(document, in.findings());
    }

    private @Nullable Document document(List<? extends DocumentForm<?, ?>> known) {
        if (!in.advance()) {
            return null;
        }
        if (in.isAtEnd()) {
            return nothing();
        }
        if (!in.isObject()) {
            in.wrongType(JsonShape.OBJECT);
            in.end();
            return null;
        }
        int start = in.offset();
        String word = in.peek(Envelope.TYPE_NAME);
        DocumentType type = word == null ? null : Envelope.TYPE.find(word).orElse(null);
        DocumentForm<?, ?> form =
                wanted != null && (type == null || type == wanted.type()) ? wanted : DocumentForm.find(known, type);
        return form == null ? unknown(start, word, type, known) : form.read(in, word != null);
    }

    private @Nullable Document nothing() {
        in.end();
        in.tell(JsonFindings.EMPTY, 0, Map.of());
        return null;
    }

    private @Nullable Document unknown(
            int start, @Nullable String word, @Nullable DocumentType type, List<? extends DocumentForm<?, ?>> known) {
        List<String> names = known.stream().map(form -> form.type().name()).toList();
        in.readOnly(Envelope.TYPE_NAME, type == null ? Envelope.typeAmong(names) : Envelope.not(type, names));
        if (word == null) {
            in.tell(JsonFindings.DOCUMENT_TYPE_MISSING, start, Map.of("allowed", names));
        }
        in.end();
        return null;
    }
}
