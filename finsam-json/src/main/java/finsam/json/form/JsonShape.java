package finsam.json.form;

import finsam.core.finding.Bilingual;
import tools.jackson.core.JsonToken;

/** What a value is, in words for people: what a place wants, and what stands there. */
public enum JsonShape implements Bilingual {
    /** An object. */
    OBJECT("objekt", "object"),
    /** A list. */
    LIST("lista", "list"),
    /** A string. */
    TEXT("text", "text"),
    /** A number. */
    NUMBER("tal", "number"),
    /** A number with decimals. */
    DECIMAL("decimaltal", "decimal number"),
    /** A number that no count can be. */
    TOO_LARGE("för stort tal", "too large a number"),
    /** An integer. */
    WHOLE_NUMBER("heltal", "whole number"),
    /** True or false. */
    YES_OR_NO("ja eller nej", "yes or no"),
    /** An amount in kronor. */
    AMOUNT("belopp", "amount"),
    /** A share. */
    SHARE("andel", "share"),
    /** A date. */
    DATE("datum", "date"),
    /** A period. */
    PERIOD("period", "period"),
    /** A year. */
    YEAR("årtal", "year"),
    /** A month. */
    MONTH("månad", "month"),
    /** A quarter. */
    QUARTER("kvartal", "quarter"),
    /** A day of every year. */
    DAY_OF_YEAR("dag på året", "day of the year"),
    /** A length of time. */
    LENGTH_OF_TIME("tidslängd", "length of time"),
    /** A municipality. */
    MUNICIPALITY("kommun", "municipality"),
    /** A county. */
    COUNTY("län", "county"),
    /** An age. */
    AGE("ålder", "age"),
    /** A range of ages. */
    AGE_RANGE("åldersintervall", "range of ages"),
    /** A word of a list. */
    WORD("ord", "word"),
    /** Null. */
    NOTHING("ingenting", "nothing");

    private final String swedish;
    private final String english;

    JsonShape(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    static JsonShape of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> LIST;
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> YES_OR_NO;
            default -> NOTHING;
        };
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }
}
