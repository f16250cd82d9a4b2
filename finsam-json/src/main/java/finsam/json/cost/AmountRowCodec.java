package finsam.json.cost;

import finsam.core.cost.AmountRow;
import finsam.core.money.Sek;
import finsam.json.form.Codec;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Many;
import finsam.json.form.Schema;
import finsam.json.form.Written;
import finsam.json.money.MoneyCodecs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A row of amounts as a list; a blank cell is null, an empty string or a dash. */
final class AmountRowCodec implements Codec<AmountRow> {
    private static final Many<Optional<Sek>> CELLS = Many.list(new Cell());

    @Override
    public @Nullable AmountRow read(FormReader in) {
        List<Optional<Sek>> cells = CELLS.read(in);
        return cells == null ? null : AmountRow.of(cells);
    }

    @Override
    public List<Codec<?>> parts() {
        return List.of(CELLS);
    }

    @Override
    public void write(AmountRow value, JsonGenerator out) {
        CELLS.write(value.cells(), out);
    }

    @Override
    public Schema schema() {
        return CELLS.schema();
    }

    @Override
    public JsonShape shape() {
        return JsonShape.LIST;
    }

    private static final class Cell implements Codec<Optional<Sek>> {
        @Override
        public Optional<Sek> read(FormReader in) {
            return in.isDash() ? Optional.empty() : Optional.ofNullable(MoneyCodecs.SEK.read(in));
        }

        @Override
        public void write(Optional<Sek> value, JsonGenerator out) {
            value.ifPresentOrElse(amount -> MoneyCodecs.SEK.write(amount, out), out::writeNull);
        }

        @Override
        public Schema schema() {
            return Schema.anything().with("anyOf", List.of(MoneyCodecs.SEK, Written.as("[-\\u2013\\u2212]")));
        }

        @Override
        public JsonShape shape() {
            return JsonShape.AMOUNT;
        }

        @Override
        public Optional<Sek> blank() {
            return Optional.empty();
        }
    }
}
