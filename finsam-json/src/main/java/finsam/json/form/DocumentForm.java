package finsam.json.form;

import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The form of a whole document: its envelope, its answers, and the places that could not be read.
 *
 * @param <T>  the document
 * @param <B>  its builder
 */
public final class DocumentForm<T extends Document, B> {
    private static final Many<JsonPointer> POINTERS = Many.set(Scalars.POINTER, Comparator.naturalOrder());

    private final DocumentType type;
    private final Class<T> document;
    private final Form<T, B> form;
    private final Form<T, B> part;
    private final BiConsumer<B, List<JsonPointer>> addUnread;

    private DocumentForm(
            DocumentType type,
            Class<T> document,
            Form<T, B> form,
            Form<T, B> part,
            BiConsumer<B, List<JsonPointer>> addUnread) {
        this.type = type;
        this.document = document;
        this.form = form;
        this.part = part;
        this.addUnread = addUnread;
    }

    /**
     * Returns the form of a document.
     *
     * @param type  what the document is
     * @param document  its type
     * @param start  makes an empty builder
     * @param build  makes the document
     * @param answers  adds the lines of the answers
     * @param addUnread  adds places that could not be read to a builder
     */
    public static <T extends Document, B> DocumentForm<T, B> of(
            DocumentType type,
            Class<T> document,
            Supplier<B> start,
            Function<B, T> build,
            UnaryOperator<Form.Lines<T, B>> answers,
            BiConsumer<B, List<JsonPointer>> addUnread) {
        Form.Lines<T, B> whole = Form.of(document, start, build)
                .fixed(Envelope.TYPE_NAME, Envelope.TYPE, type)
                .fixed(Envelope.VERSION_NAME, Envelope.VERSION, Envelope.CURRENT);
        Form.Lines<T, B> part = Form.of(document, start, build)
                .accepted(Envelope.TYPE_NAME, Envelope.only(type))
                .accepted(Envelope.VERSION_NAME, Envelope.VERSION);
        return new DocumentForm<>(
                type, document, complete(whole, answers, addUnread), complete(part, answers, addUnread), addUnread);
    }

    private static <T extends Document, B> Form<T, B> complete(
            Form.Lines<T, B> envelope,
            UnaryOperator<Form.Lines<T, B>> answers,
            BiConsumer<B, List<JsonPointer>> addUnread) {
        return answers.apply(envelope)
                .many("unread", POINTERS, Document::unread, addUnread)
                .done();
    }

    /** Returns what the document is. */
    public DocumentType type() {
        return type;
    }

    /** Returns the document's type. */
    public Class<T> document() {
        return document;
    }

    /** Returns the table of the document. */
    public Form<T, B> form() {
        return form;
    }

    /**
     * Returns the table of the document as a part of a larger one. It is written without an envelope; one that is there is
     * read, and has to be of this type.
     */
    public Form<T, B> part() {
        return part;
    }

    /**
     * Reads the object that the reader is at, to the end of the text.
     *
     * @param typed  whether the document tells what it is
     */
    T read(FormReader in, boolean typed) {
        int start = in.offset();
        B builder = form.builder();
        form.fill(builder, in);
        if (!typed) {
            in.tell(JsonFindings.DOCUMENT_TYPE_MISSING, start, Map.of("allowed", List.of(type.name())));
        }
        in.end();
        addUnread.accept(builder, List.copyOf(in.unread()));
        return form.build(builder);
    }

    /** Writes a document. */
    public void write(Document value, JsonGenerator out) {
        form.write(document.cast(value), out);
    }

    /** Reads a document of this type. */
    public Reading<T> read(byte[] bytes, ReadLimits limits) {
        return DocumentReader.read(bytes, limits, List.of(this), this).map(document::cast);
    }

    /** Reads a document of this type from a text, whatever its size. */
    public Reading<T> read(String text, ReadLimits limits) {
        return DocumentReader.read(JsonText.of(text), limits, List.of(this), this)
                .map(document::cast);
    }

    /** Reads a document that tells by itself which of some it is. */
    public static Reading<Document> read(byte[] bytes, ReadLimits limits, List<DocumentForm<?, ?>> known) {
        return DocumentReader.read(bytes, limits, known, null);
    }

    @Override
    public String toString() {
        return type.name();
    }

    static @Nullable DocumentForm<?, ?> find(List<? extends DocumentForm<?, ?>> known, @Nullable DocumentType type) {
        return known.stream().filter(form -> form.type() == type).findFirst().orElse(null);
    }
}
