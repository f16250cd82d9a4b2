package finsam.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Severity;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Outcome;
import finsam.rules.rule.RuleExplanation;
import finsam.rules.scenario.Subject;
import finsam.testing.FinsamArbitraries;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every rule of every rulebook, whatever it is about. */
class EveryRulebookTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final List<LocalDate> DAYS =
            List.of(DAY, LocalDate.of(1, 1, 1), LocalDate.of(2027, 1, 1), LocalDate.of(9999, 12, 31));

    /** Lists whose order says nothing. */
    private static final Map<String, List<String>> UNORDERED = Map.of(
            "application", List.of("goals", "relatedEfforts", "otherResults"),
            "final-report", List.of("goalOutcomes", "cooperatingParties", "deviations"),
            "annual-plan", List.of("activities"),
            "effort-participations", List.of("participations"));

    /** A document of a subject. */
    record Case<T>(Subject<T> subject, T document) {
        Rulebook<T> rulebook(Profile profile) {
            return subject.rulebook().apply(profile);
        }

        Case<T> with(T other) {
            return new Case<>(subject, other);
        }

        boolean isWhole() {
            return !(document instanceof Document whole) || FinsamArbitraries.isWhole(whole);
        }

        @Override
        public String toString() {
            return subject.name() + " " + document;
        }
    }

    @Property(tries = 300)
    void noRuleThrowsAndVerdictAndExplanationAgree(
            @ForAll("cases") Case<?> one, @ForAll("profiles") Profile profile, @ForAll("days") LocalDate day) {
        agree(one, profile, day);
        agree(one, one.subject().profile(), day);
    }

    private static <T> void agree(Case<T> one, Profile profile, LocalDate day) {
        Verdict<T> verdict = one.rulebook(laidOut(one, profile)).check(one.document(), day);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"))) {
            verdict.findings()
                    .forEach(finding -> assertThat(finding.message(locale)).isNotBlank());
            verdict.open()
                    .forEach(question -> assertThat(question.message(locale)).isNotBlank());
        }
        Set<String> found = verdict.findings().stream().map(Finding::code).collect(Collectors.toSet());
        Set<String> violated = verdict.explain().stream()
                .filter(rule -> rule.outcome() == Outcome.VIOLATED)
                .map(rule -> rule.rule().code())
                .collect(Collectors.toSet());
        assertThat(violated).isEqualTo(found);
        assertThat(verdict.receipt().outcomes().values()).doesNotContainNull();
    }

    /** Returns the profile with the layout of the subject: a form is for one kind of document. */
    private static Profile laidOut(Case<?> one, Profile profile) {
        return profile.id().equals("generated")
                ? Profile.builder("laid-out", "1")
                        .on(profile)
                        .layout(one.subject().profile().layout())
                        .build()
                : profile;
    }

    @Property(tries = 150)
    void theOrderOfAnUnorderedListSaysNothing(@ForAll("unordered") Case<?> one, @ForAll Random random) {
        Assume.that(one.isWhole());
        UNORDERED.get(one.subject().name()).forEach(list -> sameWhenShuffled(one, list, random));
    }

    private static <T> void sameWhenShuffled(Case<T> one, String list, Random random) {
        T shuffled = Changes.shuffled(one.subject().type(), one.document(), list, random);
        assertThat(codesAndValues(one.with(shuffled)))
                .as(list)
                .containsExactlyInAnyOrderElementsOf(codesAndValues(one));
    }

    private static <T> List<String> codesAndValues(Case<T> one) {
        return one.rulebook(one.subject().profile()).check(one.document(), DAY).findings().stream()
                .map(finding -> finding.code() + " " + finding.arguments())
                .toList();
    }

    @Property(tries = 200)
    void anAnswerMoreLeavesNoDecidedRuleOpen(@ForAll("cases") Case<?> one, @ForAll Random random) {
        Assume.that(one.isWhole());
        staysDecided(one, random);
    }

    private static <T> void staysDecided(Case<T> one, Random random) {
        List<Method> absent = Changes.scalars(one.subject().type()).stream()
                .filter(accessor -> ((Optional<?>)
                                Changes.value(one.subject().type(), one.document(), accessor.getName()))
                        .isEmpty())
                .toList();
        Assume.that(!absent.isEmpty());
        Method answer = absent.get(random.nextInt(absent.size()));
        Object value = FinsamArbitraries.of(Changes.element(answer))
                .generator(1000)
                .next(random)
                .value();
        T filled = Changes.filled(one.subject().type(), one.document(), answer.getName(), value);
        Set<String> decided = decided(one);
        Set<String> open = codes(one.with(filled), Outcome.UNDETERMINED);
        open.retainAll(decided);
        assertThat(open).as(answer.getName() + " = " + value).isEmpty();
    }

    /** Returns the rules that say yes or no of what there is: an answer that had to be there and is not, is neither. */
    private static <T> Set<String> decided(Case<T> one) {
        Set<String> decided = codes(one, Outcome.SATISFIED);
        Verdict<T> verdict = one.rulebook(one.subject().profile()).check(one.document(), DAY);
        verdict.findings().stream()
                .filter(finding -> !finding.type().key().endsWith("missing"))
                .forEach(finding -> decided.add(finding.code()));
        return decided;
    }

    private static <T> Set<String> codes(Case<T> one, Outcome outcome) {
        return one.rulebook(one.subject().profile()).check(one.document(), DAY).explain().stream()
                .filter(rule -> rule.outcome() == outcome)
                .map(RuleExplanation::rule)
                .map(rule -> rule.code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 150)
    void aStricterValueRemovesNoError(
            @ForAll("cases") Case<?> one, @ForAll("profiles") Profile profile, @ForAll Random random) {
        read(one).stream()
                .filter(parameter -> parameter.strictness().isPresent())
                .forEach(parameter -> errorsStay(one, profile, parameter, random));
    }

    private static <T> Set<Parameter<?>> read(Case<T> one) {
        return one.rulebook(one.subject().profile()).rules().stream()
                .flatMap(rule -> rule.inputs().stream())
                .flatMap(input -> input.parameter().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T, V> void errorsStay(Case<T> one, Profile profile, Parameter<V> parameter, Random random) {
        List<V> values = GeneratedProfiles.values(parameter);
        V wide = values.get(random.nextInt(values.size()));
        V narrow = values.get(random.nextInt(values.size()));
        if (!parameter.strictness().orElseThrow().holds(narrow, wide)) {
            return;
        }
        Set<String> errors = errors(one, set(profile, parameter, wide));
        errors.remove(
                "effort-target-not-narrowed"); // an effort has to be for all ages: fewer are easier to have all of
        assertThat(errors(one, set(profile, parameter, narrow)))
                .as(parameter.name() + ": " + wide + " to " + narrow)
                .containsAll(errors);
    }

    private static <V> Profile set(Profile profile, Parameter<V> parameter, V value) {
        Profile.Builder builder = Profile.builder("set", "1");
        Stream.concat(
                        profile.settings().stream()
                                .filter(setting -> !setting.parameter().equals(parameter)),
                        Stream.of(new Profile.Setting<>(
                                parameter,
                                value,
                                Optional.empty(),
                                Optional.empty(),
                                KnownProfiles.GAVLEBORG.settings().get(0).citation())))
                .forEach(builder::add);
        return builder.read().value().orElse(profile);
    }

    private static <T> Set<String> errors(Case<T> one, Profile profile) {
        return one.rulebook(profile).check(one.document(), DAY).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<Case<?>> cases() {
        return Arbitraries.oneOf(Subject.ALL.stream().map(EveryRulebookTest::of).toList());
    }

    @Provide
    Arbitrary<Case<?>> unordered() {
        return Arbitraries.oneOf(Subject.ALL.stream()
                .filter(subject -> UNORDERED.containsKey(subject.name()))
                .map(EveryRulebookTest::of)
                .toList());
    }

    private static <T> Arbitrary<Case<?>> of(Subject<T> subject) {
        return FinsamArbitraries.of(subject.type()).map(document -> new Case<>(subject, document));
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(
                GeneratedProfiles.some(60, KnownProfiles.STATISTICS.layout()).toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }
}
