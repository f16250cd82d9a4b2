package finsam.json.form;

import finsam.core.finding.ReadingFindings;
import finsam.json.JsonFindings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every document starts with: what it is, and the version of its shape. */
final class Envelope {
    /** The name of the property that tells what a document is. */
    static final String TYPE_NAME = "documentType";

    /** What a document is. */
    static final Words<DocumentType> TYPE = Words.of(DocumentType.values(), JsonFindings.DOCUMENT_TYPE_UNKNOWN);

    /** The name of the property with the version. */
    static final String VERSION_NAME = "schemaVersion";

    /** The version that is written. Documents of this one and of the minor ones before it can be read. */
    static final SchemaVersion CURRENT = new SchemaVersion(1, 0);

    /** The version. */
    static final Codec<SchemaVersion> VERSION = CURRENT.codec();

    private Envelope() {}

    /** Returns how a type is told that is none of some. */
    static Codec<String> typeAmong(List<String> names) {
        return new StringCodec<>(JsonShape.WORD) {
            @Override
            public Schema schema() {
                return Written.as("");
            }

            @Override
            protected @Nullable String parse(String text, FormReader in) {
                in.unreadable(
                        JsonFindings.DOCUMENT_TYPE_UNKNOWN,
                        FormReader.ordered("written", ReadingFindings.excerpt(text), "allowed", names));
                return null;
            }
        };
    }

    /** Returns how a known type is told that is none of those that are wanted. */
    static Codec<DocumentType> not(DocumentType actual, List<String> expected) {
        return new StringCodec<>(JsonShape.WORD) {
            @Override
            public Schema schema() {
                return Written.as("");
            }

            @Override
            protected @Nullable DocumentType parse(String text, FormReader in) {
                in.unreadable(
                        JsonFindings.DOCUMENT_TYPE_UNKNOWN.variant("other"),
                        FormReader.ordered("actual", actual.name(), "expected", expected));
                return null;
            }
        };
    }

    /** Returns how a type is read that has to be a certain one if it is told. */
    static Codec<DocumentType> only(DocumentType type) {
        return new StringCodec<>(JsonShape.WORD) {
            @Override
            public Schema schema() {
                return TYPE.onlyOrNone(type);
            }

            @Override
            protected @Nullable DocumentType parse(String text, FormReader in) {
                DocumentType told = TYPE.parse(text, in);
                return told == null || told == type
                        ? told
                        : not(told, List.of(type.name())).read(in);
            }
        };
    }
}
