package finsam.json.person;

import finsam.core.person.AgeRange;
import finsam.core.person.Sex;
import finsam.json.form.Codec;
import finsam.json.form.JsonShape;
import finsam.json.form.Many;
import finsam.json.form.StringCodec;
import finsam.json.form.Words;
import java.util.Comparator;

/** Ages and sexes. */
public final class PersonForms {
    /** A range of ages: {@code 18–64}, or with a note as people write it. */
    public static final Codec<AgeRange> AGES = StringCodec.of(JsonShape.AGE_RANGE, AgeRange::parse, AgeRange::toString);

    /** Sexes. */
    public static final Many<Sex> SEXES = Many.set(Words.of(Sex.values()), Comparator.naturalOrder());

    private PersonForms() {}
}
