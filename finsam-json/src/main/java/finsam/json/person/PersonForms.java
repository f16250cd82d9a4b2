package finsam.json.person;

import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import finsam.core.person.BirthMonth;
import finsam.core.person.Sex;
import finsam.json.form.Codec;
import finsam.json.form.JsonShape;
import finsam.json.form.Many;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.form.Words;
import finsam.json.form.Written;
import java.util.Comparator;

/** Ages and sexes. */
public final class PersonForms {
    /** A range of ages: {@code 18–64}, or with a note as people write it. */
    public static final Codec<AgeRange> AGES =
            StringCodec.of(JsonShape.AGE_RANGE, AgeRange::parse, AgeRange::toString, ages());

    /** An age: a whole number of years from 0 to 130, or with a note as people write it. */
    public static final Codec<Age> AGE = new AgeCodec();

    /** The month of a birth, not before 1880. */
    public static final Codec<BirthMonth> BIRTH_MONTH = new BirthMonthCodec();

    /** A sex. */
    public static final Words<Sex> SEX = Words.of(Sex.values());

    /** Sexes. */
    public static final Many<Sex> SEXES = Many.set(SEX, Comparator.naturalOrder());

    private PersonForms() {}

    private static Schema ages() {
        String years = "[0-9]{1,3}";
        String between = "(?:mellan +)?" + years + " *(?:[-\\u2013\\u2014\\u2212]| +och +| +till +)? *" + years;
        String open = "(?:upp +till|högst|till|under|från|minst|över) +" + years;
        String written = "(?:" + between + "|" + open + ")(?: *år)?|alla +åldrar";
        return Written.as(Written.anyCase(written).replace(" ", Written.GAP))
                .titled("åldersintervall", "range of ages")
                .examples("18–64", "mellan 19 och 29 år", "från 16 år")
                .named("AgeRange");
    }
}
