package finsam.json.form;

import finsam.core.finding.ReadingFindings;
import finsam.json.JsonFindings;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of the shape of documents.
 *
 * <p>A higher minor version adds properties, so that documents of a lower one still read. Another major version is another
 * shape.
 *
 * @param major  the shape
 * @param minor  how often properties have been added to it
 */
record SchemaVersion(int major, int minor) {
    private static final Pattern WRITTEN = Pattern.compile("(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");

    /** Returns the version that a text is: two numbers with a point between them. */
    static Optional<SchemaVersion> parse(String text) {
        Matcher numbers = WRITTEN.matcher(text);
        return numbers.matches()
                ? Optional.of(new SchemaVersion(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))))
                : Optional.empty();
    }

    /** Tells whether who knows this version can read a document of another one. */
    boolean reads(SchemaVersion other) {
        return other.major == major && other.minor <= minor;
    }

    /** Returns how the version of a document is read by who knows this one. */
    Codec<SchemaVersion> codec() {
        return new StringCodec<>(JsonShape.TEXT) {
            @Override
            protected @Nullable SchemaVersion parse(String text, FormReader in) {
                Optional<SchemaVersion> version = SchemaVersion.parse(text);
                if (version.filter(SchemaVersion.this::reads).isPresent()) {
                    return version.get();
                }
                Map<String, Object> arguments = FormReader.ordered(
                        "written", ReadingFindings.excerpt(text), "known", SchemaVersion.this.toString());
                in.unreadable(
                        version.isPresent()
                                ? JsonFindings.SCHEMA_VERSION_UNKNOWN
                                : JsonFindings.SCHEMA_VERSION_UNKNOWN.variant("malformed"),
                        arguments);
                return null;
            }

            @Override
            public Schema schema() {
                StringBuilder minors = new StringBuilder("0");
                for (int i = 1; i <= minor; i++) {
                    minors.append('|').append(i);
                }
                return Written.orBlank(major + "\\.(?:" + minors + ")").examples(SchemaVersion.this.toString());
            }
        };
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
