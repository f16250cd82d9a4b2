package finsam.json.form;

import finsam.core.finding.FindingType;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import finsam.json.form.JsonText.Stop;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of a text, one at a time, within the limits.
 *
 * <p>Nothing is thrown: at an error or an exceeded limit the tokens end, and {@link #stop()} tells why. The limits of the
 * parser itself are out of reach, because it does not tell where they were exceeded.
 */
final class Tokens {
    private static final int NONE = Integer.MAX_VALUE;
    private static final int SHORT = 15;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NONE)
                    .maxStringLength(NONE)
                    .maxNameLength(NONE)
                    .maxNumberLength(NONE)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final JsonText text;
    private final ReadLimits limits;
    private final JsonParser parser;
    private int depth;
    private @Nullable JsonToken current;
    private @Nullable Stop stop;

    Tokens(JsonText text, ReadLimits limits, int from) {
        this.text = text;
        this.limits = limits;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text.chars(), from, text.length() - from);
    }

    /** Moves to the next token; null at the end, and after a stop. */
    @Nullable
    JsonToken next() {
        return next(null);
    }

    /** Moves to the next token, for which no string is made if it is the name that it probably is. */
    @Nullable
    JsonToken next(@Nullable SerializableString probable) {
        if (stop == null) {
            try {
                current = probable == null ? parser.nextToken() : nextName(probable);
                if (current != null) {
                    check(current);
                }
            } catch (JacksonException e) {
                stop(SyntaxError.of(e, text));
            }
        }
        return current;
    }

    private @Nullable JsonToken nextName(SerializableString probable) {
        return parser.nextName(probable) ? JsonToken.PROPERTY_NAME : parser.currentToken();
    }

    private void check(JsonToken token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                depth++;
                limit(depth, limits.depth(), JsonFindings.TOO_DEEP);
            }
            case END_OBJECT, END_ARRAY -> depth--;
            case PROPERTY_NAME -> limit(name().length(), limits.stringLength(), JsonFindings.STRING_TOO_LONG);
            case VALUE_STRING -> limit(parser.getStringLength(), limits.stringLength(), JsonFindings.STRING_TOO_LONG);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                limit(parser.getStringLength(), limits.numberLength(), JsonFindings.NUMBER_TOO_LONG);
                if (stop == null && depth > 0 && text.endsWithDigit() && end() >= text.length()) {
                    stop(SyntaxError.end(text));
                }
            }
            default -> {}
        }
    }

    private void limit(int value, int limit, FindingType type) {
        if (value > limit) {
            stop(new Stop(type, offset(), Map.of("limit", limit)));
        }
    }

    /** Ends the tokens, unless they have ended already. */
    void stop(Stop why) {
        if (stop == null) {
            stop = why;
        }
        current = null;
    }

    /** Why the tokens ended; null as long as they have not, or if the text ended. */
    @Nullable
    Stop stop() {
        return stop;
    }

    @Nullable
    JsonToken current() {
        return current;
    }

    /** Moves to the last token of the value here. */
    void skip() {
        if (current == JsonToken.START_OBJECT || current == JsonToken.START_ARRAY) {
            int outside = depth - 1;
            do {
                next();
            } while (current != null && depth > outside);
        }
    }

    String name() {
        return parser.currentName();
    }

    String string() {
        return parser.getString();
    }

    /** Tells whether the token here is a whole number that is not long, so that {@link #integer()} has it. */
    boolean isShortInteger() {
        return current == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= SHORT;
    }

    long integer() {
        return parser.getLongValue();
    }

    /** Returns the offset of the first character of the token here. */
    int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Returns the offset after the token here. */
    int end() {
        return (int) parser.currentLocation().getCharOffset();
    }
}
