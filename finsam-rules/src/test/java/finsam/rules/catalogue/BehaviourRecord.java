package finsam.rules.catalogue;

import finsam.rules.scenario.Behaviour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The recorded behaviour of rules, a line for each rule, revision and evidence, with the first version that had it. Lines
 * whose version is a snapshot are rewritten freely; those of a released version are kept for good.
 */
final class BehaviourRecord {
    private static final String HEADER = "code\trevision\tevidence\tinput\tfingerprint\tsince";

    private final Map<String, Line> lines;

    /** A line: what was recorded, and since which version. */
    record Line(Behaviour behaviour, String since) {
        static Line of(String text) {
            String[] cells = text.split("\t", -1);
            return new Line(
                    new Behaviour(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4]), cells[5]);
        }

        boolean isReleased() {
            return Version.of(since).isReleased();
        }

        String key() {
            return key(behaviour);
        }

        static String key(Behaviour behaviour) {
            return behaviour.code() + "\t" + behaviour.revision() + "\t" + behaviour.evidence();
        }

        boolean isContradictedBy(Behaviour now) {
            return isReleased()
                    && behaviour.input().equals(now.input())
                    && !behaviour.fingerprint().equals(now.fingerprint());
        }

        String text() {
            return key() + "\t" + behaviour.input() + "\t" + behaviour.fingerprint() + "\t" + since;
        }
    }

    private BehaviourRecord(Collection<Line> lines) {
        this.lines = new LinkedHashMap<>();
        lines.forEach(line -> this.lines.put(line.key(), line));
    }

    static BehaviourRecord of(Path file) {
        return parse(text(file));
    }

    static BehaviourRecord parse(String text) {
        return new BehaviourRecord(text.lines().skip(1).map(Line::of).collect(Collectors.toList()));
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : HEADER + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what behaves differently than what was released, though revision and evidence are the same. */
    List<String> moved(List<Behaviour> today) {
        return today.stream()
                .filter(now -> {
                    Line line = lines.get(Line.key(now));
                    return line != null && line.isContradictedBy(now);
                })
                .map(now -> now.code() + " behaves differently on '" + now.evidence() + "': raise its revision above "
                        + now.revision())
                .toList();
    }

    /** Returns which released codes are gone without being retired, have an older revision, or came back. */
    List<String> lost(List<Behaviour> today, Set<String> retired) {
        List<String> lost = new ArrayList<>();
        Map<String, Integer> revisions =
                today.stream().collect(Collectors.toMap(Behaviour::code, Behaviour::revision, Math::max, TreeMap::new));
        releasedRevisions().forEach((code, revision) -> {
            Integer now = revisions.get(code);
            if (now == null && !retired.contains(code)) {
                lost.add(code + " was released and is gone: list it in retired.tsv");
            }
            if (now != null && now < revision) {
                lost.add(code + " was released with revision " + revision + " and has " + now);
            }
        });
        retired.stream()
                .filter(revisions::containsKey)
                .forEach(code -> lost.add(code + " is retired: its code is not used again"));
        return lost;
    }

    private Map<String, Integer> releasedRevisions() {
        return lines.values().stream()
                .filter(Line::isReleased)
                .map(Line::behaviour)
                .collect(Collectors.toMap(Behaviour::code, Behaviour::revision, Math::max, TreeMap::new));
    }

    /** Returns this record brought up to date. What was released stays as it is unless what it was tried on changed. */
    BehaviourRecord updated(List<Behaviour> today, String version) {
        Map<String, Line> updated = new LinkedHashMap<>();
        for (Behaviour now : today) {
            Line line = lines.get(Line.key(now));
            boolean keep = line != null && line.isReleased();
            Line fresh = new Line(now, keep ? line.since() : version);
            updated.put(fresh.key(), keep && line.isContradictedBy(now) ? line : fresh);
        }
        lines.values().stream().filter(Line::isReleased).forEach(line -> updated.putIfAbsent(line.key(), line));
        return new BehaviourRecord(updated.values());
    }

    /** Returns this record without what was tried on evidence that is no longer there. */
    BehaviourRecord only(List<Behaviour> today) {
        Set<String> keys = today.stream().map(Line::key).collect(Collectors.toSet());
        return new BehaviourRecord(lines.values().stream()
                .filter(line -> keys.contains(line.key()))
                .toList());
    }

    String text() {
        return Stream.concat(
                        Stream.of(HEADER),
                        lines.values().stream().map(Line::text).sorted())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns, by code and version, the revision that the version brought. */
    Map<String, Map<Version, Integer>> revisions() {
        Map<String, Map<Version, Integer>> revisions = new TreeMap<>();
        lines.values().forEach(line -> {
            Map<Version, Integer> byVersion =
                    revisions.computeIfAbsent(line.behaviour().code(), code -> new TreeMap<>());
            int revision = line.behaviour().revision();
            boolean older = byVersion.entrySet().stream()
                    .anyMatch(entry ->
                            entry.getValue() == revision && entry.getKey().compareTo(Version.of(line.since())) <= 0);
            if (!older) {
                byVersion.values().removeIf(other -> other == revision);
                byVersion.merge(Version.of(line.since()), revision, Math::max);
            }
        });
        return revisions;
    }

    Set<Version> versions() {
        return lines.values().stream()
                .map(line -> Version.of(line.since()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
