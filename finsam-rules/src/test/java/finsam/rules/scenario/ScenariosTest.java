package finsam.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Finding;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Outcome;
import finsam.rules.rule.Rule;
import finsam.rules.rule.RuleExplanation;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule, with a document for every outcome that it can have and for the values next to its limits. */
class ScenariosTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    static Stream<Scenario> scenarios() {
        return ScenarioFile.all();
    }

    @ScenariosOf("application")
    void an_application(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("final-report")
    void a_final_report(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("association")
    void an_association(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("association-decision")
    void a_decision_of_an_association(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("board-meeting")
    void a_meeting_of_a_board(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("procurement")
    void a_procurement(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("attestation")
    void an_attestation(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("contract")
    void a_contract(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("effort")
    void an_effort(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("annual-plan")
    void an_annual_plan(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("financial-year")
    void a_financial_year(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("effort-case")
    void the_case_of_an_effort(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("statistics")
    void published_statistics(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("project")
    void a_project(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("participation")
    void a_participation(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("effort-participations")
    void the_participations_of_an_effort(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("call")
    void a_call(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("quarterly-report")
    void a_quarterly_report(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("deviation-report")
    void a_deviation_report(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("association-year")
    void the_year_of_an_association(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("group-course")
    void a_group_course(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    private static void comesOutAsTold(Scenario scenario) {
        Verdict<?> verdict = scenario.verdict();
        List<Finding> found = verdict.findings().stream()
                .filter(finding -> finding.code().equals(scenario.code()))
                .toList();
        boolean open =
                verdict.open().stream().anyMatch(question -> question.code().equals(scenario.code()));

        assertThat(verdict.explain())
                .filteredOn(rule -> rule.rule().code().equals(scenario.code()))
                .extracting(RuleExplanation::outcome)
                .as("%s", scenario)
                .containsExactly(scenario.outcome());
        assertThat(!found.isEmpty())
                .as("a finding if and only if the rule is violated")
                .isEqualTo(scenario.outcome() == Outcome.VIOLATED);
        assertThat(open)
                .as("an open question if the rule is not decided")
                .isEqualTo(scenario.outcome() == Outcome.UNDETERMINED
                        || scenario.outcome() == Outcome.NEEDS_JUDGEMENT
                        || open && scenario.outcome() == Outcome.VIOLATED);
        found.forEach(ScenariosTest::isTold);
        says(scenario.finding(), found);
    }

    private static void isTold(Finding finding) {
        assertThat(finding.citations()).isNotEmpty();
        for (String language : List.of("sv", "en")) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(finding.message(locale)).isNotBlank();
            assertThat(PLACEHOLDER
                            .matcher(finding.type().template(locale))
                            .results()
                            .map(match -> match.group(1)))
                    .as("every placeholder has its value")
                    .isSubsetOf(finding.arguments().keySet());
        }
    }

    private static void says(Map<String, String> expected, List<Finding> found) {
        expected.forEach((what, text) -> {
            assertThat(found).hasSize(1);
            Finding finding = found.get(0);
            String said = switch (what) {
                case "severity" -> finding.severity().name();
                case "path" -> finding.path().toString();
                case "message" -> finding.message(Locale.ENGLISH);
                default -> String.valueOf(finding.arguments().get(what));
            };
            assertThat(said).as(what).isEqualTo(text);
        });
    }

    @Test
    void no_scenario_is_passed_over() {
        List<String> subjects = Stream.of(ScenariosTest.class.getDeclaredMethods())
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
