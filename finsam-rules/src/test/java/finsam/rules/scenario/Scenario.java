package finsam.rules.scenario;

import finsam.core.citation.PublishedRef;
import finsam.core.finding.Document;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.Parameters;
import finsam.rules.profile.Profile;
import finsam.rules.rule.OtherDocument;
import finsam.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A document with a few answers changed, and what one rule says of it.
 *
 * @param file  the file that it stands in
 * @param code  the rule
 * @param outcome  what the rule says
 * @param why  the case in words
 * @param document  the document as maps and lists, the changes made
 * @param profile  the profile on which it stands
 * @param parameters  parameters that differ from those of the profile, each with its texts
 * @param date  the day as of which to judge
 * @param finding  what the finding has to say: severity, path, message in English, values; empty for anything
 */
record Scenario(
        String file,
        Subject<?> subject,
        String code,
        Outcome outcome,
        String why,
        Map<String, Object> document,
        Profile profile,
        Map<String, List<String>> parameters,
        LocalDate date,
        Map<String, String> finding) {

    Verdict<?> verdict() {
        return verdict(subject);
    }

    private <T> Verdict<T> verdict(Subject<T> of) {
        Map<String, Object> own = new LinkedHashMap<>(document);
        List<Document> others = new ArrayList<>();
        for (OtherDocument<?> other : of.others()) {
            Map<String, Object> answers = takeOut(own, other.name());
            if (answers != null) {
                others.add(Binding.bind(other.type(), answers));
            }
        }
        return rulebook(of).check(Binding.bind(of.type(), own), date, others.toArray(Document[]::new));
    }

    /** Takes another document out of this one, with its places that could not be read. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> takeOut(Map<String, Object> own, String name) {
        Map<String, Object> answers = (Map<String, Object>) own.remove(name);
        List<String> unread = (List<String>) own.get("unread");
        if (answers == null || unread == null) {
            return answers;
        }
        Predicate<String> below = place -> place.startsWith("/" + name + "/");
        own.put("unread", unread.stream().filter(below.negate()).toList());
        Map<String, Object> withUnread = new LinkedHashMap<>(answers);
        withUnread.put(
                "unread",
                unread.stream()
                        .filter(below)
                        .map(place -> place.substring(name.length() + 1))
                        .toList());
        return withUnread;
    }

    private <T> Rulebook<T> rulebook(Subject<T> of) {
        if (parameters.isEmpty()) {
            return of.rulebook().apply(profile);
        }
        Profile.Builder changed = Profile.builder("scenario", "1").layout(profile.layout());
        unchanged(profile).forEach(changed::add);
        parameters.forEach((name, texts) -> set(
                changed,
                Parameters.named(name).orElseThrow(() -> new IllegalArgumentException("no parameter " + name)),
                texts));
        return of.rulebook().apply(changed.build());
    }

    /** A scenario is about another association: what it sets does not stand on the limits of this one. */
    private List<Profile.Setting<?>> unchanged(Profile profile) {
        Set<String> set = new HashSet<>(parameters.keySet());
        List<Profile.Setting<?>> unchanged = new ArrayList<>();
        for (Profile layer = profile; layer != null; layer = layer.base().orElse(null)) {
            List<Profile.Setting<?>> own = layer.settings().stream()
                    .filter(setting -> !set.contains(setting.parameter().name()))
                    .toList();
            unchanged.addAll(own);
            own.forEach(setting -> set.add(setting.parameter().name()));
        }
        return unchanged;
    }

    private static <V> void set(Profile.Builder builder, Parameter<V> parameter, List<String> texts) {
        V value = parameter
                .type()
                .read(texts)
                .orElseThrow(() -> new IllegalArgumentException(
                        parameter.name() + ": " + parameter.type().expectation() + ", not " + texts));
        builder.set(parameter, value, new PublishedRef("Scenario", parameter.name()));
    }

    @Override
    public String toString() {
        return file + ": " + code + " is " + outcome + ": " + why;
    }
}
