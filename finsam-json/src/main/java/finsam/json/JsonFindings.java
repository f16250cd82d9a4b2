package finsam.json;

import finsam.core.finding.FindingType;
import finsam.core.finding.Messages;

/**
 * The findings about the technical form of a JSON document: its syntax, its structure, its size.
 *
 * <p>What a value should have looked like is told by the findings of {@code finsam.core}.
 */
public final class JsonFindings {
    /** The templates of this module. */
    public static final Messages MESSAGES = Messages.load(JsonFindings.class::getResourceAsStream);

    /** The text is JSON. */
    public static final FindingType SYNTAX = type("json-syntax");

    /** The text is UTF-8. */
    public static final FindingType ENCODING = type("json-encoding");

    /** There is a document. */
    public static final FindingType EMPTY = type("json-empty");

    /** Nothing follows the document. */
    public static final FindingType TRAILING = type("json-trailing");

    /** A value is of the type that its place wants. */
    public static final FindingType TYPE = type("json-type");

    /** A number, share or month lies in the range of its type. */
    public static final FindingType OUT_OF_RANGE = type("json-out-of-range");

    /** A property is one that its place knows. */
    public static final FindingType UNKNOWN_PROPERTY = type("json-unknown-property");

    /** A property stands once. */
    public static final FindingType DUPLICATE_PROPERTY = type("json-duplicate-property");

    /** A word of a closed list is on the list. */
    public static final FindingType UNKNOWN_CONSTANT = type("json-unknown-constant");

    /** An object that can be of several kinds tells which. */
    public static final FindingType MISSING_KIND = type("json-missing-kind");

    /** A stated pointer is a JSON Pointer. */
    public static final FindingType POINTER_READABLE = type("json-pointer-readable");

    /** A quarter has a year and a number from 1 to 4. */
    public static final FindingType QUARTER_READABLE = type("quarter-readable");

    /** A day of the year has a month and a day. */
    public static final FindingType DAY_OF_YEAR_READABLE = type("day-of-year-readable");

    /** A length of time is a number of years, months or days. */
    public static final FindingType LENGTH_OF_TIME_READABLE = type("length-of-time-readable");

    /** A document tells what it is. */
    public static final FindingType DOCUMENT_TYPE_MISSING = type("document-type-missing");

    /** A document is one of the known ones, and the one that was asked for. */
    public static final FindingType DOCUMENT_TYPE_UNKNOWN = type("document-type-unknown");

    /** A document is of a version that this library can read. */
    public static final FindingType SCHEMA_VERSION_UNKNOWN = type("schema-version-unknown");

    /** The text is no larger than the limit. */
    public static final FindingType TOO_LARGE = type("json-too-large");

    /** Objects and lists are nested no deeper than the limit. */
    public static final FindingType TOO_DEEP = type("json-too-deep");

    /** A string or a name is no longer than the limit. */
    public static final FindingType STRING_TOO_LONG = type("json-string-too-long");

    /** A number has no more characters than the limit. */
    public static final FindingType NUMBER_TOO_LONG = type("json-number-too-long");

    /** A list has no more elements than the limit. */
    public static final FindingType LIST_TOO_LONG = type("json-list-too-long");

    /** There are no more findings than the limit. */
    public static final FindingType TOO_MANY_FINDINGS = type("too-many-findings");

    /** A profile has what it needs: a name, a version, what it is for, and a source for every value. */
    public static final FindingType PROFILE_INCOMPLETE = type("profile-incomplete");

    /** The value of a parameter is of its type. */
    public static final FindingType PROFILE_VALUE = type("profile-value");

    /** A field of a form is an answer of the document, a required one an answer that can be required. */
    public static final FindingType PROFILE_ANSWER = type("profile-answer");

    /** The cell of a form names a field of the form, and one only. */
    public static final FindingType FIELD_UNKNOWN = type("form-field-unknown");

    /** The cell of a form stands once. */
    public static final FindingType FIELD_TWICE = type("form-field-twice");

    /** A field that has several parts is given part by part. */
    public static final FindingType FIELD_PARTS = type("form-field-parts");

    /** The cell of a table says in which row it stands. */
    public static final FindingType FIELD_ROW = type("form-field-row");

    /** A line of many is no longer than the limit. */
    public static final FindingType LINE_TOO_LONG = type("json-line-too-long");

    /** A receipt has all its parts. */
    public static final FindingType RECEIPT_INCOMPLETE = type("receipt-incomplete");

    private JsonFindings() {}

    private static FindingType type(String code) {
        return FindingType.of(code, MESSAGES);
    }
}
