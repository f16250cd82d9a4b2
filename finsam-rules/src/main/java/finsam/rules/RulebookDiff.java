package finsam.rules;

import finsam.core.finding.Finding;
import finsam.core.finding.Severity;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.ParameterType;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How two rulebooks for the same kind of subject differ (<i>skillnad mellan regelverk</i>), and what that changes for given
 * subjects.
 *
 * @param before  the one rulebook, not null
 * @param after  the other rulebook, not null
 * @param added  the codes that only the other one has, in its order, not null
 * @param dropped  the codes that only the one has, in its order, not null
 * @param severities  the rules whose severity differs, not null
 * @param revisions  the codes of the rules whose revision differs: their meaning changed, not null
 * @param parameters  the parameters whose value differs on the day of the comparison, not null
 */
public record RulebookDiff<T>(
        Rulebook<T> before,
        Rulebook<T> after,
        List<String> added,
        List<String> dropped,
        List<SeverityChange> severities,
        List<String> revisions,
        List<ParameterChange> parameters) {

    /** A rule whose severity differs. */
    public record SeverityChange(String code, Severity before, Severity after) {}

    /** A parameter whose value differs: the texts of its values, empty where a rulebook does not set it. */
    public record ParameterChange(String name, Optional<List<String>> before, Optional<List<String>> after) {}

    /**
     * What a change of rulebook does to one subject.
     *
     * @param index  which of the subjects, counted from 0
     * @param appeared  the findings that only the other rulebook makes, not null
     * @param gone  the findings that only the one makes, not null
     */
    public record Effect(int index, List<Finding> appeared, List<Finding> gone) {}

    static <T> RulebookDiff<T> between(Rulebook<T> before, Rulebook<T> after, LocalDate date) {
        List<SeverityChange> severities = new ArrayList<>();
        List<String> revisions = new ArrayList<>();
        for (Rule<T> rule : before.rules()) {
            after.rule(rule.code()).ifPresent(other -> {
                if (rule.severity() != other.severity()) {
                    severities.add(new SeverityChange(rule.code(), rule.severity(), other.severity()));
                }
                if (rule.revision() != other.revision()) {
                    revisions.add(rule.code());
                }
            });
        }
        return new RulebookDiff<>(
                before,
                after,
                onlyIn(after, before),
                onlyIn(before, after),
                List.copyOf(severities),
                List.copyOf(revisions),
                parameters(before.profile(), after.profile(), date));
    }

    private static <T> List<String> onlyIn(Rulebook<T> one, Rulebook<T> other) {
        Set<String> codes = other.rules().stream().map(Rule::code).collect(Collectors.toSet());
        return one.rules().stream()
                .map(Rule::code)
                .filter(code -> !codes.contains(code))
                .toList();
    }

    private static List<ParameterChange> parameters(Profile before, Profile after, LocalDate date) {
        Set<Parameter<?>> set = new LinkedHashSet<>();
        addAll(before, set);
        addAll(after, set);
        List<ParameterChange> changes = new ArrayList<>();
        for (Parameter<?> parameter : set) {
            Optional<List<String>> one = before.value(parameter, date).map(ParameterType::texts);
            Optional<List<String>> other = after.value(parameter, date).map(ParameterType::texts);
            if (!one.equals(other)) {
                changes.add(new ParameterChange(parameter.name(), one, other));
            }
        }
        return List.copyOf(changes);
    }

    private static void addAll(Profile profile, Set<Parameter<?>> into) {
        profile.settings().forEach(setting -> into.add(setting.parameter()));
        profile.base().ifPresent(base -> addAll(base, into));
    }

    /** Tells whether nothing differs. */
    public boolean isEmpty() {
        return added.isEmpty()
                && dropped.isEmpty()
                && severities.isEmpty()
                && revisions.isEmpty()
                && parameters.isEmpty();
    }

    /**
     * Judges subjects under both rulebooks, and tells of those whose findings differ how.
     *
     * @param subjects  the subjects, not null
     * @param date  the day as of which to judge, not null
     */
    public List<Effect> effectOn(Collection<? extends T> subjects, LocalDate date) {
        List<Effect> effects = new ArrayList<>();
        int index = 0;
        for (T subject : subjects) {
            List<Finding> one = before.check(subject, date).findings();
            List<Finding> other = after.check(subject, date).findings();
            Effect effect = new Effect(index++, without(other, one), without(one, other));
            if (!effect.appeared().isEmpty() || !effect.gone().isEmpty()) {
                effects.add(effect);
            }
        }
        return List.copyOf(effects);
    }

    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Set<Finding> known = Set.copyOf(others);
        return findings.stream().filter(finding -> !known.contains(finding)).toList();
    }
}
