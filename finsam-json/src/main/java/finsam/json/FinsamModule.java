package finsam.json;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.json.form.Codec;
import finsam.json.form.DocumentForm;
import finsam.json.form.Form;
import finsam.json.form.OneOf;
import finsam.json.form.Values;
import finsam.rules.Verdict;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a Jackson 3 mapper read and write documents, and their records, as {@link FinsamJson} does. Verdicts and findings are
 * written only.
 *
 * <p>A value with an error is not read: {@link FinsamReadingException} holds all findings. Their places are those in the whole
 * text; they have no line and column, because a mapper does not keep the text. Notes are lost if there is no error; who wants
 * them, or what could be read, uses {@link FinsamJson}.
 *
 * <p>Needs {@code tools.jackson.databind}, which is an optional dependency of this module.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new FinsamModule(locale)).build();
 * Application application = mapper.readValue(json, Application.class);
 * }</pre>
 */
public final class FinsamModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the module with one language.
     *
     * @param locale  the language of the messages of verdicts and findings, not null
     */
    public FinsamModule(Locale locale) {
        this(always(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * Makes the module for a mapper that speaks several languages.
     *
     * <p>With Spring, where each request has its language:
     *
     * <pre>{@code
     * @Bean
     * FinsamModule finsam() {
     *     return new FinsamModule(LocaleContextHolder::getLocale);
     * }
     * }</pre>
     *
     * @param locale  gives the language for each verdict or finding that is written, not null
     */
    public FinsamModule(Supplier<Locale> locale) {
        super("finsam");
        Objects.requireNonNull(locale, "locale");
        addSerializer(
                Finding.class, writing(Finding.class, (value, out) -> VerdictJson.finding(value, locale.get(), out)));
        addVerdicts(Verdict.class, locale);
        for (Codec<?> codec : Values.codecs(Forms.ALL)) {
            if (codec instanceof Form<?, ?> form) {
                addForm(form);
            } else if (codec instanceof OneOf<?, ?> kinds) {
                addKinds(kinds);
            }
        }
        Forms.ALL.forEach(this::addDocument);
    }

    private static Supplier<Locale> always(Locale locale) {
        return () -> locale;
    }

    private <V extends Verdict<?>> void addVerdicts(Class<V> type, Supplier<Locale> locale) {
        addSerializer(type, writing(type, (value, out) -> VerdictJson.verdict(value, locale.get(), false, out)));
    }

    private <T> void addForm(Form<T, ?> form) {
        addValues(form.type(), form);
    }

    private <T> void addKinds(OneOf<?, T> kinds) {
        addValues(kinds.type(), kinds);
    }

    private <T extends Document, B> void addDocument(DocumentForm<T, B> form) {
        Class<T> type = form.document();
        addSerializer(type, writing(type, form::write));
        addDeserializer(type, new FromText<>(type, json -> form.read(json, ReadLimits.DEFAULTS)));
    }

    private <T> void addValues(Class<T> type, Codec<T> codec) {
        addSerializer(type, writing(type, codec::write));
        addDeserializer(type, new FromText<>(type, json -> Values.read(json, codec, ReadLimits.DEFAULTS)));
    }

    private static <T> StdSerializer<T> writing(Class<T> type, BiConsumer<T, JsonGenerator> write) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                write.accept(value, out);
            }
        };
    }

    /** Reads a value from the text of its tokens. */
    private static final class FromText<T> extends StdDeserializer<T> {
        private static final JsonFactory FACTORY = new JsonFactory();

        private final Function<byte[], Reading<T>> read;

        FromText(Class<T> type, Function<byte[], Reading<T>> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            JsonPointer place =
                    JsonPointer.of(in.streamReadContext().pathAsPointer().toString());
            Reading<T> reading = read.apply(text(in).getBytes(StandardCharsets.UTF_8));
            return reading.value()
                    .filter(value -> !reading.hasErrors())
                    .orElseThrow(() -> new FinsamReadingException(inWhole(place, reading.findings())));
        }

        /** Line and column of the copy would mislead. */
        private static List<Finding> inWhole(JsonPointer place, List<Finding> findings) {
            return findings.stream()
                    .map(one -> Finding.of(one.type(), one.severity(), one.path(), one.arguments(), one.citations())
                            .below(place))
                    .toList();
        }

        private static String text(JsonParser in) {
            StringWriter text = new StringWriter();
            try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
                int depth = 0;
                do {
                    JsonToken token = in.currentToken();
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    copy(in, token, out);
                } while (depth > 0 && in.nextToken() != null);
            }
            return text.toString();
        }

        private static void copy(JsonParser in, JsonToken token, JsonGenerator out) {
            if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
                out.writeNumber(in.getString());
            } else {
                out.copyCurrentEvent(in);
            }
        }
    }
}
