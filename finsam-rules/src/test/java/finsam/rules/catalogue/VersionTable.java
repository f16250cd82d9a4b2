package finsam.rules.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The page {@code VERSIONS.md}: which version of the library has which revision of which rule. */
final class VersionTable {
    private VersionTable() {}

    static String markdown(BehaviourRecord record, List<Retired> retired) {
        Set<Version> versions = new TreeSet<>(record.versions());
        retired.forEach(one -> versions.add(one.version()));
        StringBuilder text = new StringBuilder();
        text.append(
                        "# Rules and versions\n\nWhich version of the library has which revision of which rule. A rule with the ")
                .append("same revision behaves alike in all versions; a version that is a snapshot may still change. ")
                .append("Generated with [RULES.md](RULES.md); see \"To change a rule\" in [README.md](README.md).\n\n");
        text.append("| rule |");
        versions.forEach(version -> text.append(' ').append(version).append(" |"));
        text.append("\n|---|").append("---|".repeat(versions.size())).append('\n');
        record.revisions().forEach((code, revisions) -> {
            text.append("| [").append(code).append("](RULES.md#").append(code).append(") |");
            versions.forEach(version -> text.append(' ')
                    .append(cell(code, revisions, version, retired))
                    .append(" |"));
            text.append('\n');
        });
        return text.toString();
    }

    private static String cell(String code, Map<Version, Integer> revisions, Version version, List<Retired> retired) {
        boolean gone = retired.stream()
                .anyMatch(one -> one.code().equals(code) && one.version().compareTo(version) <= 0);
        return gone
                ? "retired"
                : revisions.entrySet().stream()
                        .filter(entry -> entry.getKey().compareTo(version) <= 0)
                        .map(entry -> entry.getValue())
                        .max(Integer::compare)
                        .map(Object::toString)
                        .orElse("");
    }
}
