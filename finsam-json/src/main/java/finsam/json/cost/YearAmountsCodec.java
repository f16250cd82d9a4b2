package finsam.json.cost;

import finsam.core.cost.YearAmounts;
import finsam.core.finding.ReadingFindings;
import finsam.core.money.Sek;
import finsam.core.time.YearLabel;
import finsam.json.form.Codec;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.Written;
import finsam.json.money.MoneyCodecs;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Amounts by year, as an object whose names are the years. */
final class YearAmountsCodec implements Codec<YearAmounts> {
    @Override
    public @Nullable YearAmounts read(FormReader in) {
        if (!in.isObject()) {
            in.wrongType(shape());
            return null;
        }
        Map<Integer, Sek> amounts = new TreeMap<>();
        Set<Integer> seen = new HashSet<>();
        while (in.nextProperty()) {
            OptionalInt year = year(in.name());
            if (year.isEmpty()) {
                in.unreadableProperty(ReadingFindings.YEAR_READABLE);
            } else if (!seen.add(year.getAsInt())) {
                in.duplicateProperty();
            } else {
                read(year.getAsInt(), amounts, in);
            }
        }
        return YearAmounts.of(amounts);
    }

    private static OptionalInt year(String name) {
        return YearLabel.parse(name).value().map(YearLabel::year).orElse(OptionalInt.empty());
    }

    private static void read(int year, Map<Integer, Sek> amounts, FormReader in) {
        String name = in.name();
        String canonical = Integer.toString(year);
        if (!name.equals(canonical)) {
            in.note(name, canonical);
        }
        if (in.enter(name) && !in.isNull()) {
            Sek amount = MoneyCodecs.SEK.read(in);
            if (amount != null) {
                amounts.put(year, amount);
            }
        }
        in.leave();
    }

    @Override
    public List<Codec<?>> parts() {
        return List.of(MoneyCodecs.SEK);
    }

    @Override
    public void write(YearAmounts value, JsonGenerator out) {
        out.writeStartObject();
        value.asMap().forEach((year, amount) -> {
            out.writeName(year.toString());
            MoneyCodecs.SEK.write(amount, out);
        });
        out.writeEndObject();
    }

    @Override
    public Schema schema() {
        return Schema.of("object")
                .with("propertyNames", Written.notBlank("[12](?:" + Written.GAP + "*[0-9]){3}"))
                .with("additionalProperties", MoneyCodecs.SEK);
    }

    @Override
    public JsonShape shape() {
        return JsonShape.OBJECT;
    }
}
