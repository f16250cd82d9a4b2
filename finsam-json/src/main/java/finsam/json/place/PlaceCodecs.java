package finsam.json.place;

import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;
import finsam.json.form.Codec;
import finsam.json.form.JsonShape;
import finsam.json.form.StringCodec;

/** Municipalities and counties. A code is a text: a leading zero is part of it. */
public final class PlaceCodecs {
    /** A municipality: {@code 2184}, or with a note its name. */
    public static final Codec<MunicipalityCode> MUNICIPALITY =
            StringCodec.of(JsonShape.MUNICIPALITY, MunicipalityCode::parse, MunicipalityCode::code);

    /** A county: {@code 21}, or with a note its name. */
    public static final Codec<CountyCode> COUNTY =
            StringCodec.of(JsonShape.COUNTY, CountyCode::parse, CountyCode::code);

    private PlaceCodecs() {}
}
