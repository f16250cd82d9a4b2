package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.citation.PublishedRef;
import finsam.core.effort.ProfessionalsBuilder;
import finsam.core.effort.TargetGroupsBuilder;
import finsam.core.finding.Finding;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.PersonParameters;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Outcome;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An effort that works with professionals: nobody asks for their age or for what they live on. */
class ProfessionalsTest {
    private static final Profile PROFILE = Profile.builder("professionals", "1")
            .on(KnownProfiles.GAVLEBORG_NASTA_STEG_2022)
            .set(PersonParameters.NEUTRAL_TARGET_GROUP, true, new PublishedRef("Test", "1"))
            .build();
    private static final Application APPLICATION = Changed.with(
            CleanDocuments.application(),
            "/targetGroup",
            new TargetGroupsBuilder().direct(new ProfessionalsBuilder().build()).build());

    @Test
    void no_rule_about_ages_and_benefits_applies_to_them() {
        Rulebook<Application> rulebook = Rulebooks.applications(PROFILE);
        Set<String> codes = aboutPeople(rulebook.rules());
        Verdict<Application> verdict = rulebook.check(APPLICATION, CleanDocuments.DATE);
        Map<String, Outcome> outcomes = verdict.receipt().outcomes();

        assertThat(codes)
                .contains("activity-compensation-target-ages", "effort-target-within-call-target")
                .allSatisfy(code -> assertThat(outcomes).containsEntry(code, Outcome.NOT_APPLICABLE));
        assertThat(verdict.findings()).extracting(Finding::code).doesNotContainAnyElementsOf(codes);
    }

    private static Set<String> aboutPeople(List<Rule<Application>> rules) {
        return rules.stream()
                .filter(rule ->
                        rule.sourceId().startsWith("D") || rule.sourceId().equals("C03"))
                .map(Rule::code)
                .collect(Collectors.toSet());
    }
}
