package finsam.json.text;

import finsam.json.FormText;
import finsam.json.form.JsonShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people and word processors put into a cell beside the answer: boxes, bullets, prompts, breaks and units. */
final class CellText {
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern EDGE = Pattern.compile("^[\\s\\h\\p{Cc}\\p{Cf}]+|[\\s\\h\\p{Cc}\\p{Cf}]+$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");
    private static final Pattern NOTHING = Pattern.compile(
            "[-–—\\u2212_.…]*"
                    + "|(?:klicka|tryck|click|tap)\\b.{0,20}\\b(?:här|here) (?:för att|to)\\b.{0,60}"
                    + "|välj ett (?:objekt|alternativ|datum)\\.?|choose an item\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOX = Pattern.compile("[☐□☒☑✓✔✗✘]|\\[[ xX]?]");
    private static final Set<String> TICKS = Set.of("x", "kryss", "on", "true", "sant", "ja", "yes");
    private static final Set<String> NO_TICKS = Set.of("off", "false", "falskt", "nej", "no");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–•·*▪●]|\\d{1,2}[.)])[\\s\\h]+");
    private static final Pattern WORD_BREAK = Pattern.compile("[,;\\t]|\\R");
    private static final Pattern AMOUNT_BREAK = Pattern.compile("[;\\t]|\\R");
    private static final Pattern GROUPS = Pattern.compile(
            "(?<count>\\d{1,3}(?: ?\\d{3})*|\\d+)" + " ?(?:st|pers|personer|deltagare|mån|månader)?\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> ILLEGIBLE = Set.of(FormText.UNREAD, "[oläslig]", "[illegible]", "[unreadable]");

    private CellText() {}

    /** Returns a text as it would be typed; empty if the cell was left blank. */
    static String clean(String text) {
        String plain = EDGE.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        return NOTHING.matcher(plain).matches() ? "" : plain;
    }

    /** Returns a text as the codec of a shape can read it; empty if it says nothing. */
    static Optional<String> scalar(String text, JsonShape shape) {
        String line = shape == JsonShape.TEXT ? text : SPACE.matcher(text).replaceAll(" ");
        return switch (shape) {
            case YES_OR_NO -> choice(line).map(word -> isTick(word) ? "ja" : isNoTick(word) ? "nej" : word);
            case WORD -> choice(line);
            case WHOLE_NUMBER -> Optional.of(count(line));
            default -> Optional.of(line);
        };
    }

    /** Tells whether a text says that the answer cannot be read. */
    static boolean isUnread(String text) {
        return ILLEGIBLE.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String count(String line) {
        Matcher count = GROUPS.matcher(line);
        return count.matches() ? count.group("count").replace(" ", "") : line;
    }

    /** Of some boxes, the word beside the one that is ticked; a ticked box alone is a tick. */
    private static Optional<String> choice(String line) {
        if (!BOX.matcher(line).find()) {
            return Optional.of(line);
        }
        List<String> ticked = ticked(line);
        return ticked.size() > 1 ? Optional.of(line) : ticked.stream().findFirst();
    }

    /** Returns the words beside the boxes that are ticked: the box stands before its word, or else after it. */
    private static List<String> ticked(String text) {
        List<String> words = new ArrayList<>();
        Matcher box = BOX.matcher(text);
        List<String> boxes = box.results().map(found -> found.group()).toList();
        String[] between = BOX.split(text, -1);
        boolean before = between[0].isBlank();
        for (int i = 0; i < boxes.size(); i++) {
            if (isTick(boxes.get(i))) {
                String word =
                        EDGE.matcher(between[before ? i + 1 : i]).replaceAll("").replaceAll("[,;.]+$", "");
                words.add(word.isEmpty() ? "x" : word);
            }
        }
        return words;
    }

    /** Tells whether a text ticks a box. */
    static boolean isTick(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return TICKS.contains(word) || (BOX.matcher(text).matches() && !isNoTick(text));
    }

    /** Tells whether a text leaves a box open. */
    static boolean isNoTick(String text) {
        return NO_TICKS.contains(text.toLowerCase(Locale.ROOT)) || "☐□[][ ]".contains(text);
    }

    /** Returns the words of a list: those that are ticked, or those between commas, semicolons and line breaks. */
    static List<String> words(String text) {
        return BOX.matcher(text).find() ? ticked(text) : items(WORD_BREAK, text).toList();
    }

    /** Returns the lines of a text, without bullets. */
    static List<String> lines(String text) {
        return items(BREAK, text).toList();
    }

    private static Stream<String> items(Pattern between, String text) {
        return between.splitAsStream(text)
                .map(item -> BULLET.matcher(EDGE.matcher(item).replaceAll("")).replaceAll(""))
                .filter(item -> !item.isEmpty());
    }

    /** Returns the amounts of a row, the blank ones too; a comma belongs to an amount. */
    static List<String> amounts(String text) {
        return Stream.of(AMOUNT_BREAK.split(text, -1)).map(CellText::clean).toList();
    }

    /** Returns the cells of a row, the blank ones too. */
    static List<String> cells(String text) {
        return Stream.of(WORD_BREAK.split(text, -1)).map(CellText::clean).toList();
    }
}
