package finsam.json.form;

import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.ReadingFindings;
import finsam.core.finding.Severity;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import finsam.json.form.JsonText.Stop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is found during a reading, each with the offset of the character where it was made, and the places that could not be
 * read. After a stop nothing more is taken in.
 */
final class FindingLog {
    private static final Set<String> OF_THE_WHOLE = Set.of(
            JsonFindings.SYNTAX.code(),
            JsonFindings.ENCODING.code(),
            JsonFindings.TOO_LARGE.code(),
            JsonFindings.TOO_MANY_FINDINGS.code());

    private static final Set<String> SHOWING = Set.of("written", "value");
    private static final String HIDDEN = "…";

    private final JsonText text;
    private final ReadLimits limits;
    private final Tokens tokens;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<JsonPointer> unread = new LinkedHashSet<>();
    private boolean stopped;
    private int hidden;

    FindingLog(JsonText text, ReadLimits limits, Tokens tokens) {
        this.text = text;
        this.limits = limits;
        this.tokens = tokens;
    }

    static Finding error(FindingType type, Map<String, ?> arguments) {
        return Finding.of(type, Severity.ERROR, JsonPointer.ROOT, arguments, List.of());
    }

    /** From here on no finding shows what was written, until {@link #show()} was called as often as this. */
    void hide() {
        hidden++;
    }

    void show() {
        hidden--;
    }

    /** Returns the beginning of a text, fit to be shown here. */
    String excerpt(String written) {
        return hidden > 0 ? HIDDEN : ReadingFindings.excerpt(written);
    }

    private Finding fit(Finding finding) {
        if (hidden == 0 || Collections.disjoint(finding.arguments().keySet(), SHOWING)) {
            return finding;
        }
        Map<String, Object> arguments = new LinkedHashMap<>(finding.arguments());
        arguments.replaceAll((name, value) -> SHOWING.contains(name) ? HIDDEN : value);
        return Finding.of(finding.type(), finding.severity(), finding.path(), arguments, finding.citations());
    }

    void add(int offset, Finding finding) {
        if (stopped) {
            return;
        }
        if (entries.size() >= limits.findings()) {
            stop(JsonFindings.TOO_MANY_FINDINGS, limits.findings(), JsonPointer.ROOT);
        } else {
            entries.add(new Entry(offset, fit(finding)));
        }
    }

    /** Ends the reading because a limit is exceeded at the token here. */
    void stop(FindingType type, int limit, JsonPointer here) {
        tokens.stop(new Stop(type, tokens.offset(), Map.of("limit", limit)));
        tellStop(here);
    }

    /** Takes in why the tokens ended, once; tells whether they have. */
    boolean tellStop(JsonPointer here) {
        Stop stop = tokens.stop();
        if (stop != null && !stopped) {
            stopped = true;
            unread.add(JsonPointer.ROOT);
            Finding finding = error(stop.type(), stop.arguments());
            boolean whole = OF_THE_WHOLE.contains(stop.type().code());
            entries.add(new Entry(stop.offset(), whole ? finding : finding.below(here)));
        }
        return stopped;
    }

    boolean isStopped() {
        return stopped;
    }

    Set<JsonPointer> unread() {
        return unread;
    }

    /** Returns the findings in the order of the text, with their lines and columns. */
    List<Finding> findings() {
        if (entries.isEmpty()) {
            return List.of();
        }
        Positions positions = new Positions(text);
        return entries.stream()
                .sorted(Comparator.comparingInt(Entry::offset))
                .map(entry -> entry.finding().at(positions.of(entry.offset())))
                .toList();
    }

    private record Entry(int offset, Finding finding) {}
}
