package finsam.json.profile;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import finsam.json.form.Codec;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Many;
import finsam.json.form.Scalars;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.form.Words;
import finsam.json.form.Written;
import finsam.json.time.TimeForms;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.Parameters;
import finsam.rules.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The form of a profile. */
public final class ProfileForms {
    private static final Codec<Parameter<?>> PARAMETER = named(
            text -> Parameters.named(text),
            Parameter::name,
            Parameters.ALL.stream().map(Parameter::name).toList());
    private static final Codec<Profile> BASE = named(
            KnownProfiles::named,
            Profile::id,
            KnownProfiles.ALL.stream().map(Profile::id).toList());
    private static final Codec<List<String>> TEXTS = new Texts();

    private static final Form<WrittenProfile.Setting, WrittenProfile.Setting> SETTING = Form.of(
                    WrittenProfile.Setting.class, WrittenProfile.Setting::new, setting -> setting)
            .<Parameter<?>>optional(
                    "name", PARAMETER, one -> WrittenProfile.part(one.parameter), (one, value) -> one.parameter = value)
            .optional("value", TEXTS, one -> WrittenProfile.part(one.texts), (one, value) -> one.texts = value)
            .optional("from", TimeForms.DATE, one -> WrittenProfile.part(one.from), (one, day) -> one.from = day)
            .optional("until", TimeForms.DATE, one -> WrittenProfile.part(one.until), (one, day) -> one.until = day)
            .text("document", one -> WrittenProfile.part(one.document), (one, text) -> one.document = text)
            .text("place", one -> WrittenProfile.part(one.place), (one, text) -> one.place = text)
            .text("field", one -> WrittenProfile.part(one.field), (one, text) -> one.field = text)
            .done();

    private static final Form<WrittenProfile.Field, WrittenProfile.Field> FIELD = Form.of(
                    WrittenProfile.Field.class, WrittenProfile.Field::new, field -> field)
            .text("number", one -> WrittenProfile.part(one.number), (one, text) -> one.number = text)
            .text("label", one -> WrittenProfile.part(one.label), (one, text) -> one.label = text)
            .optional("path", Scalars.POINTER, one -> WrittenProfile.part(one.path), (one, path) -> one.path = path)
            .optional("required", Scalars.YES_OR_NO, one -> Optional.of(one.required), (one, yes) -> one.required = yes)
            .done();

    private static final Form<WrittenProfile.Layout, WrittenProfile.Layout> LAYOUT = Form.of(
                    WrittenProfile.Layout.class, WrittenProfile.Layout::new, layout -> layout)
            .text("title", one -> WrittenProfile.part(one.title), (one, text) -> one.title = text)
            .many("fields", Many.list(FIELD), one -> one.fields, (one, fields) -> one.fields = fields)
            .done();

    /** The form of what is written. */
    public static final DocumentForm<WrittenProfile, WrittenProfile> PROFILE = DocumentForm.of(
            DocumentType.PROFILE,
            WrittenProfile.class,
            WrittenProfile::new,
            profile -> profile,
            lines -> lines.text("id", one -> WrittenProfile.part(one.id), (one, text) -> one.id = text)
                    .text("version", one -> WrittenProfile.part(one.version), (one, text) -> one.version = text)
                    .optional(
                            "for",
                            Words.of(DocumentType.values()),
                            one -> WrittenProfile.part(one.about),
                            (one, type) -> one.about = type)
                    .optional("on", BASE, one -> WrittenProfile.part(one.base), (one, base) -> one.base = base)
                    .many(
                            "parameters",
                            Many.list(SETTING),
                            one -> one.settings,
                            (one, settings) -> one.settings = settings)
                    .optional("form", LAYOUT, one -> WrittenProfile.part(one.layout), (one, form) -> one.layout = form),
            WrittenProfile::addUnread);

    private ProfileForms() {}

    /** Reads a profile. */
    public static Reading<Profile> read(byte[] json, ReadLimits limits) {
        Reading<WrittenProfile> written = PROFILE.read(json, limits);
        return written.value()
                .map(profile -> new ProfileMaking(profile, written.findings()).make())
                .orElseGet(() -> Reading.failed(written.findings()));
    }

    /**
     * Writes a profile.
     *
     * @throws IllegalArgumentException if it stands on a profile that is none of the known ones, or cites something that is
     *     neither a form nor published
     */
    public static void write(Profile profile, JsonGenerator out) {
        PROFILE.write(ProfileWriting.written(profile), out);
    }

    private static <V> Codec<V> named(
            Function<String, Optional<V>> find, Function<V, String> spell, List<String> names) {
        return new StringCodec<>(JsonShape.WORD) {
            @Override
            public Schema schema() {
                List<Schema> known = new ArrayList<>();
                names.forEach(name -> known.add(Schema.word(name)));
                known.add(Written.as(""));
                return Schema.anyOf(known);
            }

            @Override
            protected @Nullable V parse(String text, FormReader in) {
                Optional<V> found = find.apply(text);
                if (found.isEmpty()) {
                    in.unreadable(
                            JsonFindings.UNKNOWN_CONSTANT,
                            FormReader.ordered("written", ReadingFindings.excerpt(text), "allowed", names));
                }
                return found.orElse(null);
            }

            @Override
            public void write(V value, JsonGenerator out) {
                out.writeString(spell.apply(value));
            }
        };
    }

    /** The value of a parameter: a text, a number, yes or no, or a list of them. */
    private static final class Texts implements Codec<List<String>> {
        private static final Codec<String> ONE = new StringCodec<>(JsonShape.TEXT) {
            @Override
            protected String parse(String text, FormReader in) {
                return text;
            }

            @Override
            protected @Nullable String other(FormReader in) {
                return in.isNumber() ? in.number() : in.isYesOrNo() ? String.valueOf(in.yes()) : super.other(in);
            }

            @Override
            public Schema schema() {
                return Schema.anyOf(List.of(Scalars.TEXT.schema(), Schema.of("number"), Schema.of("boolean")));
            }
        };

        @Override
        public @Nullable List<String> read(FormReader in) {
            if (in.isList()) {
                return Many.list(ONE).read(in);
            }
            String one = ONE.read(in);
            return one == null ? null : List.of(one);
        }

        @Override
        public void write(List<String> value, JsonGenerator out) {
            Many.list(ONE).write(value, out);
        }

        @Override
        public Schema schema() {
            return Schema.anything().with("anyOf", List.of(ONE, Many.list(ONE)));
        }

        @Override
        public JsonShape shape() {
            return JsonShape.TEXT;
        }
    }
}
