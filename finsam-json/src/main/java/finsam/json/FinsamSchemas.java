package finsam.json;

import finsam.core.finding.Document;
import finsam.json.form.DocumentForm;
import finsam.json.form.SchemaText;
import finsam.json.profile.ProfileForms;
import finsam.json.schema.Labels;
import finsam.json.verdict.ReceiptForms;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The JSON Schemas (2020-12) of the documents, from the same forms that read and write them.
 *
 * <p>What the reader takes without an error fits the schema, and the other way round but for what no schema can say; the
 * README of finsam-json lists that. {@code title} is in Swedish and {@code x-title-en} in English. A value that may be
 * written in two ways is {@code anyOf}: the canonical form first, what people write last.
 *
 * <p>The same texts are resources of this module: {@code /finsam/json/schema/application.schema.json} and so on.
 *
 * <pre>{@code
 * String schema = FinsamSchemas.of(Application.class);
 * FinsamSchemas.all().keySet(); // [call, application, …, profile, receipt]
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class FinsamSchemas {
    private FinsamSchemas() {}

    /**
     * Returns the schema of a type of document.
     *
     * @param type  the type of a document, such as {@code Application.class}, not null
     * @throws IllegalArgumentException if it is no document that has a form
     */
    public static String of(Class<? extends Document> type) {
        Objects.requireNonNull(type, "type");
        return Forms.ALL.stream()
                .filter(form -> form.document().equals(type))
                .findFirst()
                .map(FinsamSchemas::text)
                .orElseThrow(() -> new IllegalArgumentException("type: no document with a form, " + type.getName()));
    }

    /** Returns the schema of a profile. */
    public static String profile() {
        return text(ProfileForms.PROFILE);
    }

    /** Returns the schema of a receipt. */
    public static String receipt() {
        return text(ReceiptForms.RECEIPT);
    }

    /** Returns all schemas by the name of the document, such as {@code final-report}. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        Forms.ALL.forEach(form -> all.put(name(form), text(form)));
        all.put(name(ProfileForms.PROFILE), profile());
        all.put(name(ReceiptForms.RECEIPT), receipt());
        return Collections.unmodifiableMap(all);
    }

    private static String name(DocumentForm<?, ?> form) {
        return form.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(DocumentForm<?, ?> form) {
        return SchemaText.of(form, "urn:finsam:schema:" + name(form), Labels.ALL::of);
    }
}
