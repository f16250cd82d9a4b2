package finsam.rules.scenario;

import finsam.core.finding.Finding;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import finsam.rules.profile.FormField;
import finsam.rules.profile.ParameterType;
import finsam.rules.profile.Profile;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.Rule;
import finsam.rules.rule.RuleExplanation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rules say, as fingerprints: of each rule on the fixed corpus of each of its subjects, and on each of its scenarios.
 * Outcomes, findings with place, severity and values, and open questions count; messages and citations do not.
 *
 * @param code  the rule
 * @param revision  its revision
 * @param evidence  what it was tried on
 * @param input  a hash over what it was tried on: documents, day, and the parameters that the rule reads
 * @param fingerprint  a hash over what it said
 */
public record Behaviour(String code, int revision, String evidence, String input, String fingerprint) {
    private static final String COMPLETENESS = "-required-fields";

    /** Returns the behaviour of every rule on the fixed corpus, in the order of subjects and rules. */
    public static List<Behaviour> onCorpus() {
        return Subject.ALL.stream().flatMap(Behaviour::onCorpus).toList();
    }

    private static <T> Stream<Behaviour> onCorpus(Subject<T> subject) {
        List<Scenario> corpus = Corpus.of(subject);
        if (corpus.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<String>> said = new TreeMap<>();
        corpus.forEach(document -> said(document.verdict())
                .forEach((code, text) ->
                        said.computeIfAbsent(code, key -> new ArrayList<>()).add(text)));
        String documents =
                hash(corpus.stream().map(Behaviour::circumstances).toList().toString());
        Rulebook<T> rulebook = subject.rulebook().apply(subject.profile());
        return rulebook.rules().stream()
                .map(rule -> new Behaviour(
                        rule.code(),
                        rule.revision(),
                        subject.name(),
                        hash(documents + parameters(rule, subject.profile())),
                        hash(String.join("\n", said.get(rule.code())))));
    }

    /** Returns the behaviour of rules on the scenarios that are about them. */
    public static List<Behaviour> onScenarios() {
        Map<Subject<?>, Map<String, Rule<?>>> rules = Subject.ALL.stream()
                .collect(Collectors.toMap(
                        subject -> subject,
                        subject -> subject.rulebook().apply(subject.profile()).rules().stream()
                                .collect(Collectors.toMap(Rule::code, rule -> rule))));
        return ScenarioFile.all()
                .map(scenario ->
                        onScenario(scenario, rules.get(scenario.subject()).get(scenario.code())))
                .toList();
    }

    private static Behaviour onScenario(Scenario scenario, Rule<?> rule) {
        String name = scenario.subject().name() + ": " + scenario.outcome() + ": " + scenario.why();
        return new Behaviour(
                rule.code(),
                rule.revision(),
                name.replaceAll("\\s+", " "),
                hash(circumstances(scenario)
                        + parameters(rule, scenario.subject().profile())),
                hash(said(scenario.verdict()).get(rule.code())));
    }

    private static String circumstances(Scenario scenario) {
        return Corpus.json(scenario.document()) + scenario.date() + new TreeMap<>(scenario.parameters());
    }

    /** A known profile that sets a parameter in another way does not change what a rule is. */
    private static String parameters(Rule<?> rule, Profile profile) {
        Set<String> read = rule.inputs().stream()
                .flatMap(input -> input.parameter().stream())
                .map(parameter -> parameter.name())
                .collect(Collectors.toSet());
        Stream<String> set = Stream.iterate(
                        Optional.of(profile), Optional::isPresent, one -> one.flatMap(Profile::base))
                .flatMap(Optional::stream)
                .flatMap(one -> one.settings().stream())
                .filter(setting -> read.contains(setting.parameter().name()))
                .map(setting -> setting.parameter().name()
                        + ParameterType.texts(setting.value())
                        + setting.from()
                        + setting.until());
        Stream<String> required = profile.layout().fields().stream()
                .filter(field -> rule.code().endsWith(COMPLETENESS) && field.required())
                .map(FormField::path)
                .map(String::valueOf);
        return Stream.concat(set, required).collect(Collectors.joining("\n"));
    }

    /** Returns what each rule says. */
    private static Map<String, String> said(Verdict<?> verdict) {
        Map<String, String> said = new LinkedHashMap<>();
        for (RuleExplanation explanation : verdict.explain()) {
            said.put(explanation.rule().code(), explanation.outcome().name());
        }
        for (Finding finding : verdict.findings()) {
            said.merge(finding.code(), text(finding), String::concat);
        }
        for (OpenQuestion question : verdict.open()) {
            said.merge(
                    question.code(),
                    " " + question.reason() + " " + question.severity() + " " + question.path() + question.missing(),
                    String::concat);
        }
        return said;
    }

    /** The name of the field comes from the layout of a form, not from the rule. */
    private static String text(Finding finding) {
        Map<String, Object> values = new TreeMap<>(finding.arguments());
        values.remove("field");
        return " " + finding.severity() + " " + finding.path() + values;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes the corpus of subjects that have none. */
    public static void draftCorpora() throws IOException {
        for (Subject<?> subject : Subject.ALL) {
            Corpus.draft(subject);
        }
    }
}
