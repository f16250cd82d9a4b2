package finsam.json.place;

import finsam.core.finding.Bilingual;
import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;
import finsam.json.form.Codec;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.form.Written;
import java.util.ArrayList;
import java.util.List;

/** Municipalities and counties. A code is a text: a leading zero is part of it. */
public final class PlaceCodecs {
    /** A municipality: {@code 2184}, or with a note its name. */
    public static final Codec<MunicipalityCode> MUNICIPALITY = StringCodec.of(
            JsonShape.MUNICIPALITY,
            MunicipalityCode::parse,
            MunicipalityCode::code,
            places(MunicipalityCode.all(), "[0-9]{3,4}", JsonShape.MUNICIPALITY)
                    .examples("2184", "Hudiksvall", "Hudiksvalls kommun")
                    .named("MunicipalityCode"));

    /** A county: {@code 21}, or with a note its name. */
    public static final Codec<CountyCode> COUNTY = StringCodec.of(
            JsonShape.COUNTY,
            CountyCode::parse,
            CountyCode::code,
            places(CountyCode.all(), "[0-9]{1,2}", JsonShape.COUNTY)
                    .examples("21", "Gävleborg", "Gävleborgs län")
                    .named("CountyCode"));

    private PlaceCodecs() {}

    /** The codes with their names, and what can be a code or a name as people write it. */
    private static Schema places(List<? extends Bilingual> places, String digits, JsonShape shape) {
        List<Schema> known = new ArrayList<>();
        places.forEach(place -> known.add(Schema.word(place.toString(), place)));
        known.add(Written.as(digits + "|\\p{L}(?:[\\p{L}\\p{M}-]|" + Written.GAP + "){1,63}"));
        return Schema.anyOf(known).titled(shape.swedish(), shape.english());
    }
}
