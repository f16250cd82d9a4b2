package finsam.json.verdict;

import finsam.json.form.Codec;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.Words;
import finsam.rules.rule.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The outcome of each rule by its code, in the order of the rules. */
final class OutcomesCodec implements Codec<Map<String, Outcome>> {
    private static final Words<Outcome> OUTCOME = Words.of(Outcome.values());
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,99}");

    @Override
    public @Nullable Map<String, Outcome> read(FormReader in) {
        if (!in.isObject()) {
            in.wrongType(JsonShape.OBJECT);
            return null;
        }
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        while (in.nextProperty()) {
            String code = in.name();
            if (!CODE.matcher(code).matches()) {
                in.unknownProperty(Set.of());
            } else if (outcomes.containsKey(code)) {
                in.duplicateProperty();
            } else {
                Outcome outcome = in.enter(code) && !in.isNull() ? OUTCOME.read(in) : null;
                in.leave();
                if (outcome != null) {
                    outcomes.put(code, outcome);
                }
            }
        }
        return outcomes;
    }

    @Override
    public List<Codec<?>> parts() {
        return List.of(OUTCOME);
    }

    @Override
    public void write(Map<String, Outcome> value, JsonGenerator out) {
        out.writeStartObject();
        value.forEach((code, outcome) -> {
            out.writeName(code);
            OUTCOME.write(outcome, out);
        });
        out.writeEndObject();
    }

    @Override
    public Schema schema() {
        return Schema.of("object")
                .with("propertyNames", Schema.pattern("^" + CODE.pattern() + "$"))
                .with("additionalProperties", OUTCOME);
    }

    @Override
    public JsonShape shape() {
        return JsonShape.OBJECT;
    }
}
