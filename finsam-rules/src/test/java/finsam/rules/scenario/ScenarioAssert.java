package finsam.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Finding;
import finsam.rules.Verdict;
import finsam.rules.rule.Outcome;
import finsam.rules.rule.RuleExplanation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Says whether the rule of a scenario comes out as the scenario tells. */
final class ScenarioAssert {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private ScenarioAssert() {}

    static void comesOutAsTold(Scenario scenario) {
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
        found.forEach(ScenarioAssert::isTold);
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
}
