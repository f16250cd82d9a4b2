package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import finsam.core.finding.Severity;
import finsam.core.money.Share;
import finsam.json.form.Codec;
import finsam.json.form.DocumentForm;
import finsam.json.form.Form;
import finsam.json.form.Later;
import finsam.json.form.Many;
import finsam.json.form.OneOf;
import finsam.json.profile.ProfileForms;
import finsam.json.verdict.ReceiptForms;
import finsam.rules.Judgement;
import finsam.rules.Receipt;
import finsam.rules.rule.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reader and schema agree: what has no error fits, and what does not fit has one; but for what no schema can say. */
class SchemaAgreementTest {
    /** What no schema can say: the finding, and the texts or values about which it is more exact than a pattern. */
    static final Map<String, String> BEYOND = new TreeMap<>(Map.ofEntries(
            // days that are in no calendar
            Map.entry("date-readable", "[0-9]{2,4}.*|[0-9]{1,2}.\\p{L}+.[0-9]{4}"),
            Map.entry("period-readable", "[0-9].*(?:[-–—−/]|till|t\\.o\\.m\\.).*[0-9]"),
            Map.entry("day-of-year-readable", "(?:--)?[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}|[0-9]{1,2} \\p{L}+"),
            // the end before the beginning, or nobody so old
            Map.entry("age-range-readable", ".*[0-9].*"),
            // a third decimal, or more than a long holds
            Map.entry("amount-readable", "-?[0-9]*\\.[0-9]{3,}|-?[0-9]{17,}.*|.*[eE].*"),
            Map.entry("share-readable", "-?[0-9]*\\.[0-9]{13,}|-?[0-9]{17,}.*|.*[eE].*"),
            // a share in a string beyond the range, or more hours than a week has
            Map.entry("json-out-of-range", "Share"),
            // a year with a point or an exponent
            Map.entry("year-readable", "[0-9.]+(?:[eE][0-9]+)?"),
            // a year, or a length, that is more than a number holds
            Map.entry("quarter-readable", "-?[0-9]{10}-[Qq][1-4]"),
            Map.entry("length-of-time-readable", ".*[0-9]{9,}.*"),
            // names and numbers of no place
            Map.entry("municipality-readable", "[0-9]{3,4}|\\p{L}.*"),
            Map.entry("county-readable", "[0-9]{1,2}|\\p{L}.*"),
            // a check digit, and what could be an identity number: neither is shown
            Map.entry("organisation-number-readable", ""),
            Map.entry("participant-ref-readable", ""),
            // a number in a string that no count can be, or of more than forty digits
            Map.entry("json-type", " *[0-9]{10} *"),
            // half a character, written as an escape
            Map.entry("json-encoding", "")));

    /** What cannot be told because the schema never sees the text, or only one value of it. */
    static final Set<String> OF_THE_TEXT = new TreeSet<>(Set.of(
            "json-syntax",
            "json-empty",
            "json-trailing",
            "json-duplicate-property",
            "json-too-large",
            "json-too-deep",
            "json-number-too-long",
            "json-string-too-long",
            "too-many-findings"));

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    static {
        FinsamSchemas.all().forEach((name, text) -> SCHEMAS.put(name, REGISTRY.getSchema(text, InputFormat.JSON)));
    }

    @Property(tries = 200)
    void whatIsWrittenFitsItsSchema(@ForAll("seeds") long seed) {
        for (DocumentForm<?, ?> form : Forms.ALL) {
            String json = FinsamJson.write(generated(seed).document(form.document()));

            assertThat(errors(form, json)).isEmpty();
        }
    }

    @Property(tries = 200)
    void readerAndSchemaAgreeOnChangedDocuments(@ForAll("seeds") long seed) {
        for (DocumentForm<?, ?> form : Forms.ALL) {
            String json = FinsamJson.write(generated(seed).document(form.document()));
            Random random = new Random(seed);
            for (int i = 0; i < 20; i++) {
                assertAgreement(form, new MutatedDocuments(random).mutate(json));
            }
        }
    }

    /** A place of each kind of value, and at each place every value: nothing here is left to chance. */
    @Test
    void readerAndSchemaAgreeOnEveryKindOfValue() {
        List<DocumentForm<?, ?>> documents = new ArrayList<>(Forms.ALL);
        documents.add(ProfileForms.PROFILE);
        documents.add(ReceiptForms.RECEIPT);
        Set<Object> kinds = new HashSet<>();
        for (DocumentForm<?, ?> document : documents) {
            Places places = new Places(kinds);
            places.below(document);
            for (String place : places.found) {
                MutatedDocuments.VALUES.forEach(value -> assertAgreement(document, place.replace("?", value)));
            }
        }
        assertThat(kinds).hasSizeGreaterThan(80);
    }

    /** The first place of each kind of value, as the text of a document with a question mark there. */
    private static final class Places {
        private final Set<Object> kinds;
        private final Set<Codec<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<String> found = new ArrayList<>();

        Places(Set<Object> kinds) {
            this.kinds = kinds;
        }

        void below(DocumentForm<?, ?> document) {
            told("documentType", document.type(), document.form(), "", "");
        }

        /** A property that tells what the object is has to be there. */
        private void told(String property, Enum<?> what, Form<?, ?> form, String before, String after) {
            String start = before + "{\"" + property + "\": \"" + what.name() + "\", ";
            properties(form, Set.of(property), start, after);
        }

        private void properties(Form<?, ?> form, Set<String> told, String before, String after) {
            if (seen.add(form)) {
                for (String name : form.names()) {
                    if (!told.contains(name)) {
                        collect(form.codec(name), before + "\"" + name + "\": ", "}" + after);
                    }
                }
            }
        }

        private void collect(Codec<?> codec, String before, String after) {
            if (codec instanceof Form<?, ?> form) {
                properties(form, Set.of(), before + "{", after);
            } else if (codec instanceof Many<?> many) {
                collect(many.element(), before + "[", "]" + after);
            } else if (codec instanceof Later<?> later) {
                collect(later.codec(), before, after);
            } else if (codec instanceof OneOf<?, ?> several) {
                several.choices().forEach(one -> told("kind", one.kind(), one.form(), before, after));
            } else if (kinds.add(List.of(codec.getClass(), codec.schema()))) {
                found.add(before + "?" + after);
            }
        }
    }

    @Test
    void readerAndSchemaAgreeOnChangedProfilesAndReceipts() throws IOException {
        String profile = Files.readString(ProfileTest.EXAMPLE);
        LocalDate day = LocalDate.of(2024, 5, 6);
        Judgement judgement = new Judgement("a-rule", Judgement.Decision.EXEMPT, "skäl", "handläggare", day);
        String receipt = FinsamJson.write(
                new Receipt("1.0", "x", "1", "abc", day, Map.of("a-rule", Outcome.VIOLATED), List.of(judgement)));
        for (long seed : GeneratedDocuments.seeds(200)) {
            Random random = new Random(seed);
            assertAgreement(ProfileForms.PROFILE, new MutatedDocuments(random).mutate(profile));
            assertAgreement(ReceiptForms.RECEIPT, new MutatedDocuments(random).mutate(receipt));
        }
        assertThat(errors(ProfileForms.PROFILE, profile)).isEmpty();
        assertThat(errors(ReceiptForms.RECEIPT, receipt)).isEmpty();
    }

    /** The property says little unless there are many of each: that fit and that do not. */
    @Example
    void changedDocumentsAreOfBothSorts() {
        Map<Boolean, Integer> counts = new HashMap<>();
        for (long seed : GeneratedDocuments.seeds(100)) {
            for (DocumentForm<?, ?> form : Forms.ALL) {
                String json = FinsamJson.write(generated(seed).document(form.document()));
                boolean fits = errors(form, new MutatedDocuments(new Random(seed)).mutate(json))
                        .isEmpty();
                counts.merge(fits, 1, Integer::sum);
            }
        }
        assertThat(counts.get(true)).isGreaterThan(Forms.ALL.size() * 10);
        assertThat(counts.get(false)).isGreaterThan(Forms.ALL.size() * 10);
    }

    private static void assertAgreement(DocumentForm<?, ?> form, String json) {
        Reading<?> reading = form.read(json.getBytes(StandardCharsets.UTF_8), ReadLimits.DEFAULTS);
        List<Finding> wrong = reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        List<?> errors = errors(form, json);
        if (wrong.isEmpty()) {
            assertThat(errors).as(json).isEmpty();
        } else if (errors.isEmpty()) {
            assertThat(wrong).as(json).allMatch(SchemaAgreementTest::isBeyond);
        }
    }

    private static boolean isBeyond(Finding finding) {
        String pattern = BEYOND.get(finding.code());
        if (pattern == null || finding.code().equals("json-type")) {
            return pattern != null && finding.message(Locale.ENGLISH).contains("too large a number");
        }
        if (finding.code().equals("json-out-of-range")) {
            return finding.arguments().get("to") instanceof Share;
        }
        String written =
                finding.arguments().getOrDefault("written", "").toString().strip();
        return written.equals("…") || written.matches(pattern);
    }

    static List<?> errors(DocumentForm<?, ?> form, String json) {
        String name = form.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return SCHEMAS.get(name).validate(json, InputFormat.JSON);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.of(GeneratedDocuments.seeds(200));
    }

    static GeneratedDocuments generated(long seed) {
        Random random = new Random(seed);
        return new GeneratedDocuments(random, random.nextInt(4) == 0 ? 1 : random.nextDouble());
    }

    @Test
    void theSchemasFitTheMetaSchema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(meta.validate("{\"type\": 5}", InputFormat.JSON)).isNotEmpty();
        FinsamSchemas.all()
                .forEach((name, text) -> assertThat(meta.validate(text, InputFormat.JSON))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void everyExampleFitsItsOwnSchema() {
        JsonMapper mapper = new JsonMapper();
        int examples = 0;
        for (String text : FinsamSchemas.all().values()) {
            JsonNode root = mapper.readTree(text);
            for (Map.Entry<String, JsonNode> one : root.get("$defs").properties()) {
                Schema definition = REGISTRY.getSchema(root.get("$defs").get(one.getKey()));
                for (JsonNode example : one.getValue().path("examples")) {
                    assertThat(definition.validate(example))
                            .as(example.toString())
                            .isEmpty();
                    examples++;
                }
            }
        }
        assertThat(examples).isGreaterThan(30);
    }

    @Test
    void theReadmeListsWhatNoSchemaCanSay() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(BEYOND.keySet()).allSatisfy(code -> assertThat(readme).contains("`" + code + "`"));
        assertThat(OF_THE_TEXT).allSatisfy(code -> assertThat(readme).contains("`" + code + "`"));
    }
}
