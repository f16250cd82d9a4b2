package finsam.json.time;

import finsam.core.time.StatedPeriod;
import finsam.json.form.Codec;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A period, as an object or as people write it. */
final class PeriodCodec extends StringCodec<StatedPeriod> {
    PeriodCodec() {
        super(JsonShape.PERIOD);
    }

    @Override
    protected @Nullable StatedPeriod parse(String text, FormReader in) {
        return in.take(StatedPeriod.parse(text));
    }

    @Override
    protected @Nullable StatedPeriod other(FormReader in) {
        return in.isObject() ? TimeForms.PERIOD_OBJECT.read(in) : super.other(in);
    }

    @Override
    public Schema schema() {
        return Schema.anything().with("anyOf", List.of(TimeForms.PERIOD_OBJECT, TimeSchemas.PERIOD));
    }

    @Override
    public boolean has(List<String> segments) {
        return TimeForms.PERIOD_OBJECT.has(segments);
    }

    @Override
    public List<Codec<?>> parts() {
        return List.of(TimeForms.PERIOD_OBJECT);
    }

    @Override
    public void write(StatedPeriod value, JsonGenerator out) {
        TimeForms.PERIOD_OBJECT.write(value, out);
    }
}
