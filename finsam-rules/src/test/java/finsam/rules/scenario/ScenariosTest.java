package finsam.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.rules.Rulebook;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Outcome;
import finsam.rules.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule has a document for every outcome that it can have; the tests beside this one run them. */
class ScenariosTest {
    static Stream<Scenario> scenarios() {
        return ScenarioFile.all();
    }

    @Test
    void no_scenario_is_passed_over() {
        List<String> subjects = Stream.of(
                        EffortScenariosTest.class,
                        PersonScenariosTest.class,
                        AssociationScenariosTest.class,
                        PublishedScenariosTest.class)
                .flatMap(tests -> Stream.of(tests.getDeclaredMethods()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(ScenariosOf.class)))
                .map(ScenariosOf::value)
                .toList();
        assertThat(subjects)
                .containsExactlyInAnyOrderElementsOf(
                        Subject.ALL.stream().map(Subject::name).toList());
    }

    @Test
    void every_rule_has_a_scenario_for_each_way_it_can_come_out() {
        Map<String, Set<Outcome>> told = new TreeMap<>();
        scenarios()
                .forEach(scenario -> told.computeIfAbsent(
                                scenario.subject().name() + " " + scenario.code(), key -> EnumSet.noneOf(Outcome.class))
                        .add(scenario.outcome()));
        for (Subject<?> subject : Subject.ALL) {
            for (Rule<?> rule : rules(subject)) {
                Set<Outcome> outcomes = told.getOrDefault(subject.name() + " " + rule.code(), Set.of());
                assertThat(outcomes)
                        .as(subject.name() + " " + rule.code())
                        .containsAnyOf(Outcome.SATISFIED, Outcome.NEEDS_JUDGEMENT)
                        .containsAnyOf(Outcome.VIOLATED, Outcome.NEEDS_JUDGEMENT)
                        .containsAnyOf(Outcome.UNDETERMINED);
            }
        }
    }

    @Test
    void no_scenario_is_left_from_a_rule_that_is_gone() {
        scenarios()
                .forEach(scenario -> assertThat(rules(scenario.subject()))
                        .extracting(Rule::code)
                        .as(scenario.file())
                        .contains(scenario.code()));
    }

    private static <T> List<Rule<T>> rules(Subject<T> subject) {
        Function<Profile, Rulebook<T>> rulebook = subject.rulebook();
        return rulebook.apply(subject.profile()).rules();
    }
}
