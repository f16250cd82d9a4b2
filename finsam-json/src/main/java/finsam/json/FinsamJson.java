package finsam.json;

import finsam.core.finding.Document;
import finsam.core.finding.Reading;
import finsam.json.form.DocumentForm;
import finsam.json.form.PrettyJson;
import finsam.json.profile.ProfileForms;
import finsam.json.verdict.ReceiptForms;
import finsam.rules.Receipt;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import finsam.rules.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Reads documents from JSON and writes them to it.
 *
 * <p>Reading never throws for what it reads. It finds all mistakes in one pass, each with its JSON pointer and its line and
 * column, and keeps what could be read; a place that could not be read is in {@link Document#unread()}. After an error of
 * syntax, bytes that are not UTF-8, or an exceeded limit nothing more is read, and the whole document counts as unread.
 *
 * <p>A property has the name of its accessor. Null and a blank string are no answer. A value is best written in its
 * canonical form, as {@link #write} does; other forms that people use are read with the note {@code written-form}.
 *
 * <pre>{@code
 * Reading<Application> reading = FinsamJson.read(bytes, Application.class);
 * reading.findings().forEach(finding -> System.out.println(finding.message(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class FinsamJson {
    private FinsamJson() {}

    /**
     * Reads a document of a known type, within the default limits.
     *
     * @param json  the text in UTF-8, not null
     * @param type  the type of a document, such as {@code Application.class}, not null
     * @return what could be read; no value if there is no object, or if it says that it is another document
     * @throws IllegalArgumentException if it is no document that has a form
     */
    public static <T extends Document> Reading<T> read(byte[] json, Class<T> type) {
        return read(json, type, ReadLimits.DEFAULTS);
    }

    /**
     * Reads a document of a known type.
     *
     * @param json  the text in UTF-8, not null
     * @param type  the type of a document, such as {@code Application.class}, not null
     * @param limits  how much the document may ask, not null
     * @return what could be read; no value if there is no object, or if it says that it is another document
     * @throws IllegalArgumentException if it is no document that has a form
     */
    public static <T extends Document> Reading<T> read(byte[] json, Class<T> type, ReadLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        return form(type).read(json, limits).map(type::cast);
    }

    /**
     * Reads a document of a known type from a stream, within the default limits. The stream is not closed.
     *
     * @param json  the text in UTF-8, read to its end or to one byte past the limit, not null
     * @param type  the type of a document, such as {@code Application.class}, not null
     * @return what could be read; no value if there is no object, or if it says that it is another document
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if it is no document that has a form
     */
    public static <T extends Document> Reading<T> read(InputStream json, Class<T> type) throws IOException {
        return read(json, type, ReadLimits.DEFAULTS);
    }

    /**
     * Reads a document of a known type from a stream. The stream is not closed.
     *
     * @param json  the text in UTF-8, read to its end or to one byte past the limit, not null
     * @param type  the type of a document, such as {@code Application.class}, not null
     * @param limits  how much the document may ask, not null
     * @return what could be read; no value if there is no object, or if it says that it is another document
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if it is no document that has a form
     */
    public static <T extends Document> Reading<T> read(InputStream json, Class<T> type, ReadLimits limits)
            throws IOException {
        DocumentForm<?, ?> form = form(type);
        return form.read(json.readNBytes(limits.bytes() + 1), limits).map(type::cast);
    }

    /**
     * Reads a document that tells by its {@code documentType} what it is, within the default limits.
     *
     * @param json  the text in UTF-8, not null
     * @return what could be read; no value if the document does not tell, or tells something unknown
     */
    public static Reading<? extends Document> read(byte[] json) {
        return read(json, ReadLimits.DEFAULTS);
    }

    /**
     * Reads a document that tells by its {@code documentType} what it is.
     *
     * @param json  the text in UTF-8, not null
     * @param limits  how much the document may ask, not null
     * @return what could be read; no value if the document does not tell, or tells something unknown
     */
    public static Reading<? extends Document> read(byte[] json, ReadLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        return DocumentForm.read(json, limits, Forms.ALL);
    }

    /**
     * Reads the profile of an association, within the default limits.
     *
     * <p>A profile names the known one that it stands on, the parameters that it sets in another way, and the fields of its
     * form. Each value names the document and the place where it is written.
     *
     * @param json  the text in UTF-8, not null
     * @return the profile; no value if something keeps it from being one
     */
    public static Reading<Profile> readProfile(byte[] json) {
        return ProfileForms.read(Objects.requireNonNull(json, "json"), ReadLimits.DEFAULTS);
    }

    /**
     * Writes a profile, as {@link #readProfile} reads it: to start from, or to keep beside what was decided under it.
     *
     * @param profile  the profile, not null
     * @throws IllegalArgumentException if it stands on a profile that is none of the known ones, or if a value of it is
     *     written neither in a form nor in something published
     */
    public static String write(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        return PrettyJson.of(out -> ProfileForms.write(profile, out));
    }

    /**
     * Reads a receipt that {@link #write(Receipt)} wrote, within the default limits.
     *
     * @param json  the text in UTF-8, not null
     * @return the receipt, equal to the one that was written; no value if a part of it is missing or unreadable
     */
    public static Reading<Receipt> readReceipt(byte[] json) {
        return ReceiptForms.read(Objects.requireNonNull(json, "json"), ReadLimits.DEFAULTS);
    }

    /**
     * Writes a receipt, to be kept beside the decision. Equal receipts give equal texts.
     *
     * @param receipt  the receipt, not null
     */
    public static String write(Receipt receipt) {
        Objects.requireNonNull(receipt, "receipt");
        return PrettyJson.of(out -> ReceiptForms.write(receipt, out));
    }

    /**
     * Reads a document, within the default limits, and judges what could be read: one verdict over both.
     *
     * @param json  the text in UTF-8, not null
     * @param rulebook  the rules for the kind of document that is expected, not null
     * @param date  the day as of which to judge it, not null
     * @param others  other documents of the same case, which rules compare it with, not null
     */
    public static <T extends Document> Verdict<T> check(
            byte[] json, Rulebook<T> rulebook, LocalDate date, Document... others) {
        return rulebook.check(read(json, rulebook.subject()), date, others);
    }

    /**
     * Writes a document in its canonical form: two spaces of indent, line feeds, one at the end. Equal documents give equal
     * texts.
     *
     * @param document  the document, not null
     * @throws IllegalArgumentException if it is none of those that have a form
     */
    public static String write(Document document) {
        DocumentForm<?, ?> form = formOf(document);
        return PrettyJson.of(out -> form.write(document, out));
    }

    /**
     * Writes a document in one line, without a line feed, as {@link FinsamLines} reads many of them. Equal documents give
     * equal lines.
     *
     * @param document  the document, not null
     * @throws IllegalArgumentException if it is none of those that have a form
     */
    public static String writeLine(Document document) {
        DocumentForm<?, ?> form = formOf(document);
        return PrettyJson.line(out -> form.write(document, out));
    }

    static DocumentForm<?, ?> formOf(Document document) {
        Objects.requireNonNull(document, "document");
        for (DocumentForm<?, ?> known : Forms.ALL) {
            if (known.document().isInstance(document)) {
                return known;
            }
        }
        throw new IllegalArgumentException("document: of no type that has a form");
    }

    static DocumentForm<?, ?> form(Class<?> type) {
        Objects.requireNonNull(type, "type");
        for (DocumentForm<?, ?> known : Forms.ALL) {
            if (known.document().equals(type)) {
                return known;
            }
        }
        throw new IllegalArgumentException("type: no document with a form, " + type.getName());
    }
}
