package finsam.json.participation;

import finsam.core.participation.ClosingReason;
import finsam.core.participation.ClosingScheme;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.OpenWords;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Why a participation was closed: the code of a known reason or any other word, and for a reason of a list that is not known
 * an object with scheme, code and label.
 */
final class ClosingReasonCodec extends StringCodec<ClosingReason> {
    /** A reason as an object. */
    static final Form<WrittenClosingReason, WrittenClosingReason> OBJECT = Form.of(
                    WrittenClosingReason.class, WrittenClosingReason::new, written -> written)
            .optional("scheme", OpenWords.of(ClosingScheme::of), one -> one.scheme, WrittenClosingReason::scheme)
            .text("code", one -> one.code, WrittenClosingReason::code)
            .text("label", one -> one.label, WrittenClosingReason::label)
            .done();

    private final OpenWords<ClosingReason> word = OpenWords.of(ClosingReason::of);

    ClosingReasonCodec() {
        super(JsonShape.WORD);
    }

    @Override
    protected @Nullable ClosingReason parse(String text, FormReader in) {
        return word.read(in);
    }

    @Override
    protected @Nullable ClosingReason other(FormReader in) {
        if (!in.isObject()) {
            return super.other(in);
        }
        WrittenClosingReason written = OBJECT.read(in);
        return written == null ? null : written.reason().orElse(null);
    }

    @Override
    public Schema schema() {
        return Schema.anything().with("anyOf", List.of(word, OBJECT));
    }

    @Override
    public List<Codec<?>> parts() {
        return List.of(word, OBJECT);
    }

    @Override
    public void write(ClosingReason value, JsonGenerator out) {
        if (value.equals(ClosingReason.of(value.code()))) {
            word.write(value, out);
        } else {
            OBJECT.write(new WrittenClosingReason(value), out);
        }
    }

    /** A reason as an object, each part of which can be missing. It is its own builder. */
    static final class WrittenClosingReason {
        private Optional<ClosingScheme> scheme = Optional.empty();
        private Optional<String> code = Optional.empty();
        private Optional<String> label = Optional.empty();

        WrittenClosingReason() {}

        WrittenClosingReason(ClosingReason reason) {
            scheme = Optional.of(reason.scheme());
            code = Optional.of(reason.code());
            label = Optional.of(reason.label());
        }

        private void scheme(ClosingScheme value) {
            scheme = Optional.of(value);
        }

        private void code(String value) {
            code = Optional.of(value);
        }

        private void label(String value) {
            label = Optional.of(value);
        }

        /** A part that is missing is that of the reason which the other parts name. */
        private Optional<ClosingReason> reason() {
            return code.or(() -> label).map(word -> {
                ClosingReason known = ClosingReason.of(word);
                return ClosingReason.of(
                        scheme.orElse(known.scheme()), code.orElse(known.code()), label.orElse(known.label()));
            });
        }
    }
}
