package finsam.json.form;

import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import finsam.json.form.JsonText.Stop;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;

/**
 * Walks through a document for its forms: knows the place, collects the findings and the places that could not be read.
 *
 * <p>After an error of syntax or an exceeded limit there is nothing more to read: every property and element ends, and the
 * whole document counts as unread. Not thread-safe; one reader reads one document.
 */
public final class FormReader {
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2212");

    private final JsonText text;
    private final ReadLimits limits;
    private final Tokens tokens;
    private final FindingLog log;
    private final Deque<Object> path = new ArrayDeque<>();

    FormReader(JsonText text, ReadLimits limits) {
        this.text = text;
        this.limits = limits;
        this.tokens = new Tokens(text, limits, 0);
        this.log = new FindingLog(text, limits, tokens);
    }

    /** Moves to the next token; false after a stop. */
    boolean advance() {
        return advance(null);
    }

    private boolean advance(@Nullable SerializableString probable) {
        tokens.next(probable);
        return tokens.stop() == null || !log.tellStop(here());
    }

    /** Moves to the name of the next property of the object here; false at its end. */
    public boolean nextProperty() {
        return nextProperty(null);
    }

    /** Moves to the name of the next property of the object here, which is found fastest if it is the probable one. */
    boolean nextProperty(@Nullable SerializableString probable) {
        return advance(probable) && is(JsonToken.PROPERTY_NAME);
    }

    /** Returns the name of the property here. */
    public String name() {
        return tokens.name();
    }

    /** Moves from the name of a property to its value; false after a stop. To be left again. */
    public boolean enter(String name) {
        path.addLast(name);
        return advance();
    }

    /** Moves to the next element of the list here; false at its end. To be left again if true. */
    boolean nextElement(int index) {
        if (!advance() || is(JsonToken.END_ARRAY)) {
            return false;
        }
        if (index >= limits.listSize()) {
            log.stop(JsonFindings.LIST_TOO_LONG, limits.listSize(), here());
            return false;
        }
        path.addLast(index);
        return true;
    }

    /** Reads a personal answer: no finding about it shows what was written. */
    void hidden(Runnable reading) {
        log.hide();
        reading.run();
        log.show();
    }

    /** Leaves a property or an element. */
    public void leave() {
        path.removeLast();
    }

    /** Skips the value here, or the value of the property here. */
    void skip() {
        if (is(JsonToken.PROPERTY_NAME)) {
            tokens.next();
        }
        tokens.skip();
        if (tokens.stop() != null) {
            log.tellStop(here());
        }
    }

    /** Reads one property of the object here with a codec, for its findings, and skips the others. */
    void readOnly(String property, Codec<?> codec) {
        boolean seen = false;
        while (nextProperty()) {
            if (seen || !name().equals(property)) {
                skip();
            } else {
                seen = true;
                if (enter(property) && !is(JsonToken.VALUE_NULL)) {
                    codec.read(this);
                }
                leave();
            }
        }
    }

    /** Tells whether the reader is at such a token. */
    boolean is(JsonToken token) {
        return tokens.current() == token;
    }

    /** Tells whether the reader is at an object. */
    public boolean isObject() {
        return is(JsonToken.START_OBJECT);
    }

    /** Tells whether the reader is at null. */
    public boolean isNull() {
        return is(JsonToken.VALUE_NULL);
    }

    /** Tells whether the reader is at a string that is a dash, as people leave a cell blank. */
    public boolean isDash() {
        return is(JsonToken.VALUE_STRING) && DASHES.contains(Written.strip(tokens.string()));
    }

    /** Tells whether the reader is at a number. */
    public boolean isNumber() {
        return is(JsonToken.VALUE_NUMBER_INT) || is(JsonToken.VALUE_NUMBER_FLOAT);
    }

    /** Tells whether the reader is at a whole number of at most 15 characters. */
    public boolean isShortInteger() {
        return tokens.isShortInteger();
    }

    /** Returns the whole number here, if it is so short. */
    public long integer() {
        return tokens.integer();
    }

    /** Tells whether the value here is a list. */
    public boolean isList() {
        return is(JsonToken.START_ARRAY);
    }

    /** Tells whether the value here is true or false. */
    public boolean isYesOrNo() {
        return yes() || is(JsonToken.VALUE_FALSE);
    }

    /** Tells whether the value here is true. */
    public boolean yes() {
        return is(JsonToken.VALUE_TRUE);
    }

    /** Tells whether the reader is at the end of a text that ends where it may. */
    boolean isAtEnd() {
        return !isStopped() && tokens.current() == null;
    }

    /** Tells whether nothing more can be read. */
    boolean isStopped() {
        return log.isStopped();
    }

    /** Returns the offset of the token here, to be told by a later finding. */
    int offset() {
        return tokens.offset();
    }

    /** Returns the place of the value here. */
    JsonPointer here() {
        JsonPointer here = JsonPointer.ROOT;
        for (Object segment : path) {
            here = segment instanceof Integer index ? here.element(index) : here.property(segment.toString());
        }
        return here;
    }

    /** Looks ahead in the object here for the word of a property; null if it has no answer, empty if that is no word. */
    @Nullable
    String peek(String property) {
        String first = text.firstWord(offset(), property);
        boolean within = first != null && Math.max(property.length(), first.length()) <= limits.stringLength();
        return within ? first : lookAhead(property);
    }

    private @Nullable String lookAhead(String property) {
        Tokens ahead = new Tokens(text, limits, offset());
        ahead.next();
        while (ahead.next() == JsonToken.PROPERTY_NAME) {
            boolean found = ahead.name().equals(property);
            JsonToken value = ahead.next();
            if (found) {
                String word = value == JsonToken.VALUE_STRING ? ahead.string() : "";
                boolean blank =
                        value == JsonToken.VALUE_STRING && Written.strip(word).isEmpty();
                return value == null || value == JsonToken.VALUE_NULL || blank ? null : word;
            }
            ahead.skip();
        }
        return null;
    }

    /** Returns the number here, as it is written. */
    public String number() {
        return tokens.string();
    }

    /** Returns the string here; null, with a finding, if it holds half a character. */
    @Nullable
    String string() {
        String string = tokens.string();
        if (holdsHalfCharacter(string)) {
            unreadable(JsonFindings.ENCODING.variant("surrogate"), Map.of());
            return null;
        }
        return string;
    }

    private static boolean holdsHalfCharacter(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (Character.isSurrogate(string.charAt(i))) {
                boolean whole = Character.isSupplementaryCodePoint(string.codePointAt(i));
                if (!whole) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Takes over what was found while the value here was read from a string. */
    public <T> @Nullable T take(Reading<T> reading) {
        if (!reading.findings().isEmpty()) {
            reading.findings().forEach(this::add);
            if (reading.hasErrors()) {
                unread().add(here());
            }
        }
        return reading.value().orElse(null);
    }

    /** Notes that the value here was written in another form. */
    public void note(String written, Object value) {
        add(ReadingFindings.writtenForm(written, value));
    }

    /** Tells that the value here is not of the type that is wanted, and skips it. */
    public void wrongType(JsonShape expected) {
        JsonToken token = tokens.current();
        if (token != null) {
            wrongType(expected, JsonShape.of(token));
            skip();
        }
    }

    /** Tells that the value here is not what is wanted. */
    public void wrongType(JsonShape expected, JsonShape actual) {
        unreadable(JsonFindings.TYPE, ordered("expected", expected, "actual", actual));
    }

    /** Tells that the value here could not be read. */
    public void unreadable(FindingType type, Map<String, ?> arguments) {
        add(FindingLog.error(type, arguments));
        unread().add(here());
    }

    /** Tells something about the value here, which started at an offset. */
    void tell(FindingType type, int offset, Map<String, ?> arguments) {
        add(FindingLog.error(type, arguments).below(here()), offset);
    }

    /** Notes that a property of the object here could not be read. */
    void unread(String property) {
        unread().add(here().property(property));
    }

    /** Tells that a property is not known, at its name, and skips it; returns the one that was probably meant. */
    public Optional<String> unknownProperty(Set<String> known) {
        String shown = log.excerpt(name());
        Optional<String> suggestion = Suggestion.of(name(), known);
        // A name that is not fit to be shown is not fit for a pointer either.
        JsonPointer place = shown.equals(name()) ? here().property(name()) : here();
        FindingType type = suggestion.isPresent()
                ? JsonFindings.UNKNOWN_PROPERTY.variant("suggestion")
                : JsonFindings.UNKNOWN_PROPERTY;
        Map<String, Object> arguments = ordered("property", shown);
        suggestion.ifPresent(name -> arguments.put("suggestion", name));
        add(FindingLog.error(type, arguments).below(place), offset());
        skip();
        return suggestion;
    }

    /** Tells that the name of a property could not be read, at the name, and skips it. */
    public void unreadableProperty(FindingType type) {
        String shown = log.excerpt(name());
        JsonPointer place = shown.equals(name()) ? here().property(name()) : here();
        add(FindingLog.error(type, Map.of("written", shown)).below(place), offset());
        unread().add(place);
        skip();
    }

    /** Tells that a property stands again, at its name, and skips it. */
    public void duplicateProperty() {
        Finding finding =
                FindingLog.error(JsonFindings.DUPLICATE_PROPERTY, Map.of("property", ReadingFindings.excerpt(name())));
        add(finding.below(here().property(name())), offset());
        skip();
    }

    private void add(Finding finding) {
        add(finding.below(here()), offset());
    }

    private void add(Finding finding, int offset) {
        log.add(offset, finding);
    }

    /** Returns named values in the order in which they are given: name, value, name, value. */
    public static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return values;
    }

    /** Tells what stands after the document, and why the text was cut. */
    void end() {
        if (isStopped()) {
            return;
        }
        int rest = text.skipSpace(tokens.end());
        if (rest < text.length()) {
            add(FindingLog.error(JsonFindings.TRAILING, Map.of()), rest);
        }
        Stop cut = text.cut();
        if (cut != null) {
            tokens.stop(cut);
            advance();
        }
    }

    /** Returns the places that could not be read. */
    public Set<JsonPointer> unread() {
        return log.unread();
    }

    /** Returns the findings with their lines and columns, in the order of the text. */
    List<Finding> findings() {
        return log.findings();
    }
}
