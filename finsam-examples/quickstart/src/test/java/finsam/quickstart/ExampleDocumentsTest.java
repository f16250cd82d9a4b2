package finsam.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.annual.AnnualPlan;
import finsam.core.application.Application;
import finsam.core.call.Call;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import finsam.json.FinsamJson;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import finsam.rules.rule.OpenQuestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents to copy from: how they are written, and what the rules say of them. */
class ExampleDocumentsTest {
    private static final String PLAN = "gotland-verksamhetsplan.json";
    private static final String ASSOCIATION = "exempelbygden-forbund.json";
    private static final String CALL = "nasta-steg-utlysning.json";

    @ParameterizedTest
    @ValueSource(strings = {PLAN, ASSOCIATION, CALL})
    void is_written_in_the_canonical_form(String file) {
        Reading<? extends Document> reading = FinsamJson.read(bytes(file));

        assertThat(reading.findings()).extracting(Finding::code).isEmpty();
        assertThat(FinsamJson.write(reading.orThrow())).isEqualTo(new String(bytes(file), StandardCharsets.UTF_8));
    }

    @Test
    void the_plan_has_the_mistakes_that_it_was_published_with() {
        Verdict<?> verdict = verdict(PLAN, LocalDate.of(2021, 6, 1));

        assertThat(verdict.rulebook().id()).isEqualTo("annual-plan/gotland-2021");
        assertThat(new TreeMap<>(verdict.findings().stream()
                        .collect(Collectors.groupingBy(Finding::code, Collectors.counting()))))
                .hasToString("{budget-activity-total=3, budget-development-subtotal=1, budget-grand-total=3, "
                        + "budget-heading-year-is-plan-year=1, budget-project-subtotal=3, "
                        + "budget-year-labels-consistent=2, operating-year-ordinal=1, "
                        + "own-capital-forecast-consistent=1, planned-result-not-below-zero=2, "
                        + "project-cost-within-project-period=1, total-copied-between-years=1}");
        assertThat(open(verdict))
                .hasToString("{budget-consulted-with-members=1, budget-fixed-in-time=1, funds-not-capitalised=2, "
                        + "own-capital-forecast-consistent=2, target-groups-prioritised-locally=8}");
    }

    @Test
    void the_revenue_of_the_plan_is_that_of_its_lines() {
        AnnualPlan plan = FinsamJson.read(bytes(PLAN), AnnualPlan.class).orThrow();

        assertThat(plan.budget().orElseThrow().sections().get(0).total())
                .hasToString("[5235699, 4974000, 4260000, 4240000]");
    }

    @Test
    void the_association_breaks_no_rule_and_lacks_three_organisation_numbers() {
        Verdict<?> verdict = verdict(ASSOCIATION, LocalDate.of(2024, 3, 1));

        assertThat(verdict.rulebook().id()).isEqualTo("association/gavleborg");
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.open())
                .extracting(OpenQuestion::path)
                .extracting(Object::toString)
                .containsExactly(
                        "/members/2/organisationNumber",
                        "/members/3/organisationNumber",
                        "/members/4/organisationNumber");
    }

    @Test
    void a_call_is_judged_and_applications_are_judged_by_the_call() {
        LocalDate date = LocalDate.of(2024, 5, 6);
        Call call = FinsamJson.read(bytes(CALL), Call.class).orThrow();
        Verdict<?> alone = verdict(CALL, date);
        Verdict<Application> application = FinsamJson.check(
                bytes("rakna-med-mig.json"),
                Rulebooks.applications(Profile.of(call, KnownProfiles.GAVLEBORG_APPLICATION_2024)),
                date);

        assertThat(alone.rulebook().id()).isEqualTo("call/gavleborg");
        assertThat(alone.findings()).extracting(Finding::code).isEmpty();
        assertThat(alone.open()).extracting(OpenQuestion::code).isEmpty();
        assertThat(application.findings())
                .extracting(Finding::code)
                .as("for efforts of 2022, with goals that are followed up by an instrument")
                .contains("effort-starts-in-call-year", "goal-has-follow-up-instrument");
        assertThat(verdict("rakna-med-mig.json", date).findings())
                .extracting(Finding::code)
                .doesNotContain("effort-starts-in-call-year", "goal-has-follow-up-instrument");
    }

    @Test
    void the_command_takes_any_document() {
        Run run = Run.of(
                "validate", "documents/" + ASSOCIATION, "documents/" + CALL, "--lang", "en", "--on", "2024-03-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "Judged as of 2024-03-01 under association/gavleborg",
                        "3 open questions: open questions",
                        CALL,
                        "0 open questions: clean");
    }

    private static Verdict<?> verdict(String file, LocalDate date) {
        Reading<? extends Document> reading = FinsamJson.read(bytes(file));
        return RulebookTable.judge(reading.orThrow(), reading, Optional.empty(), date);
    }

    private static TreeMap<String, Long> open(Verdict<?> verdict) {
        return new TreeMap<>(
                verdict.open().stream().collect(Collectors.groupingBy(OpenQuestion::code, Collectors.counting())));
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of("documents", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
