package finsam.json.form;

import finsam.json.JsonFindings;
import finsam.json.form.JsonText.Stop;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Tells in our own words where and how a text stops being JSON; the parser's words would repeat the text.
 *
 * <p>The end of the text counts as the error where all that is wrong with the last word is that it is not finished. Where the
 * text was cut short, the reason for the cut stands in place of the end.
 */
final class SyntaxError {
    private static final Pattern UNFINISHED = Pattern.compile("t|tr|tru|f|fa|fal|fals|n|nu|nul|[.]|[eE][-+]?");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("[-+]?(?:NaN|INF|Infinity)$");
    private static final int LONGEST = 10;

    private SyntaxError() {}

    static Stop of(JacksonException e, JsonText text) {
        int offset =
                e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getCharOffset());
        int rest = text.length() - offset;
        boolean unfinished = rest <= LONGEST
                && UNFINISHED
                        .matcher(new String(text.chars(), offset, Math.max(0, rest)))
                        .matches();
        if (e instanceof UnexpectedEndOfInputException || rest <= 0 || unfinished) {
            return end(text);
        }
        return new Stop(JsonFindings.SYNTAX.variant("character"), startOfWord(offset, text), Map.of());
    }

    static Stop end(JsonText text) {
        Stop cut = text.cut();
        return cut == null ? new Stop(JsonFindings.SYNTAX.variant("end"), text.length(), Map.of()) : cut;
    }

    /** The parser points behind NaN and its like, and at the first character of everything else. */
    private static int startOfWord(int offset, JsonText text) {
        int from = Math.max(0, offset - LONGEST);
        Matcher word = NOT_A_NUMBER.matcher(new String(text.chars(), from, offset - from));
        return word.find() && !Character.isISOControl(text.chars()[offset]) ? from + word.start() : offset;
    }
}
