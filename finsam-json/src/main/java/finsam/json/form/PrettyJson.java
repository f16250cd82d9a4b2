package finsam.json.form;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON text for people: two spaces, one property or element a line, line feeds, and one at the end; or all in one line. */
public final class PrettyJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);
    private static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }
    };

    private PrettyJson() {}

    /** Returns what is written to a generator. */
    public static String of(Consumer<JsonGenerator> content) {
        return write(CONTEXT, content, "\n");
    }

    /** Returns what is written to a generator in one line, without a line feed. */
    public static String line(Consumer<JsonGenerator> content) {
        return write(ObjectWriteContext.empty(), content, "");
    }

    private static String write(ObjectWriteContext context, Consumer<JsonGenerator> content, String end) {
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        SegmentedStringWriter text = new SegmentedStringWriter(buffers);
        try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
            content.accept(out);
        }
        text.write(end);
        String written = text.getAndClear();
        buffers.releaseToPool();
        return written;
    }
}
