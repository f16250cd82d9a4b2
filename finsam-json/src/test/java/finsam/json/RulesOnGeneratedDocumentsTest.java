package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.citation.PublishedRef;
import finsam.core.cost.CostKind;
import finsam.core.effort.Characteristic;
import finsam.core.finding.Document;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.report.FinalReport;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.CallParameters;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Parameters;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Outcome;
import finsam.rules.rule.RuleExplanation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a document says, every rule has an answer, and verdict, explanation and receipt agree about it. */
class RulesOnGeneratedDocumentsTest {
    private static final LocalDate DATE = LocalDate.of(2024, 5, 6);
    private static final PublishedRef DECISION = new PublishedRef("Beslut", "1");

    /** A profile that sets every parameter that a rule for applications reads. */
    private static final Profile EVERY_PARAMETER = Profile.builder("every-parameter", "1")
            .on(KnownProfiles.GAVLEBORG_NASTA_STEG_2022)
            .set(CallParameters.NARROWING_ALLOWED, false, DECISION)
            .set(
                    CallParameters.EXCLUDED_CHARACTERISTICS,
                    Set.of(
                            Characteristic.READY_FOR_AF,
                            Characteristic.REINFORCED_COOPERATION,
                            Characteristic.DISABILITY,
                            Characteristic.WEAK_SWEDISH,
                            Characteristic.COORDINATION_NEED),
                    DECISION)
            .set(Parameters.COST_KINDS, Set.of(CostKind.TRAVEL), DECISION)
            .set(Parameters.MONTHLY_COST_DEVIATION, Share.ofPercent(50), DECISION)
            .set(Parameters.LEAST_SALARY_COST, Sek.of(20_000), DECISION)
            .set(Parameters.MOST_SALARY_COST, Sek.of(90_000), DECISION)
            .build();

    private static final Rulebook<Application> APPLICATIONS = Rulebooks.applications(EVERY_PARAMETER);
    private static final Rulebook<FinalReport> REPORTS =
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);

    @Property(tries = 300)
    void verdictAndExplanationOfAnApplicationAgree(@ForAll("seeds") long seed) {
        assertAgreement(APPLICATIONS, generated(seed).document(Application.class));
    }

    @Property(tries = 300)
    void verdictAndExplanationOfAReportAgree(@ForAll("seeds") long seed) {
        assertAgreement(REPORTS, generated(seed).document(FinalReport.class));
    }

    @Property(tries = 300)
    void whatIsWrittenIsJudgedAsWhatIsInMemory(@ForAll("seeds") long seed) {
        FinalReport report = generated(seed).document(FinalReport.class);
        byte[] json = FinsamJson.write(report).getBytes(StandardCharsets.UTF_8);

        assertThat(VerdictJson.writeExplained(FinsamJson.check(json, REPORTS, DATE), Locale.ENGLISH))
                .isEqualTo(VerdictJson.writeExplained(REPORTS.check(report, DATE), Locale.ENGLISH));
    }

    /** The properties above say little unless the generated documents take every rule to every outcome it can have. */
    @Example
    void theGeneratedDocumentsReachBothSidesOfEveryRule() {
        Map<String, Set<Outcome>> reached = new HashMap<>();
        for (long seed : GeneratedDocuments.seeds(2000)) {
            APPLICATIONS
                    .check(generated(seed).document(Application.class), DATE)
                    .explain()
                    .forEach(one -> note(reached, one));
            FinalReport report = generated(seed).document(FinalReport.class);
            Application applied = generated(seed + 1).document(Application.class);
            REPORTS.check(report, DATE).explain().forEach(one -> note(reached, one));
            REPORTS.check(report, DATE, applied).explain().forEach(one -> note(reached, one));
        }
        // Only a person decides four of these; two equal lines of costs in two tables are too rare to be generated.
        reached.keySet()
                .removeAll(Set.of(
                        "signed-by-authorised-representative",
                        "sustainability-not-person-dependent",
                        "work-capacity-method-gives-no-benefit",
                        "changeable-wellbeing-considered",
                        "no-double-financing",
                        // few generated groups leave out those without sickness-benefit income
                        "zero-placed-retains-coordination-right",
                        // one party is enough, and none at all is a missing answer
                        "cooperating-parties-at-least"));
        // A rule whose parameter no profile sets does not apply to anything.
        reached.values().removeIf(outcomes -> outcomes.equals(EnumSet.of(Outcome.NOT_APPLICABLE)));
        reached.values().removeIf(outcomes -> outcomes.containsAll(EnumSet.of(Outcome.VIOLATED, Outcome.UNDETERMINED)));
        assertThat(reached).isEmpty();
    }

    private static void note(Map<String, Set<Outcome>> reached, RuleExplanation explanation) {
        reached.computeIfAbsent(explanation.rule().code(), code -> EnumSet.noneOf(Outcome.class))
                .add(explanation.outcome());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.of(GeneratedDocuments.seeds(300));
    }

    private static GeneratedDocuments generated(long seed) {
        Random random = new Random(seed);
        return new GeneratedDocuments(random, random.nextInt(4) == 0 ? 1 : random.nextDouble());
    }

    private static <T extends Document> void assertAgreement(Rulebook<T> rulebook, T document) {
        Verdict<T> verdict = rulebook.check(document, DATE);

        assertThat(rulebook.check(document, DATE).findings()).isEqualTo(verdict.findings());
        for (RuleExplanation explanation : verdict.explain()) {
            String code = explanation.rule().code();
            boolean found = verdict.findings().stream()
                    .anyMatch(finding -> finding.code().equals(code));
            boolean open =
                    verdict.open().stream().anyMatch(question -> question.code().equals(code));
            assertThat(found).as(code).isEqualTo(explanation.outcome() == Outcome.VIOLATED);
            if (explanation.outcome() == Outcome.UNDETERMINED || explanation.outcome() == Outcome.NEEDS_JUDGEMENT) {
                assertThat(open).as(code).isTrue();
            }
            if (explanation.outcome() == Outcome.SATISFIED || explanation.outcome() == Outcome.NOT_APPLICABLE) {
                assertThat(open).as(code).isFalse();
            }
        }
        verdict.findings()
                .forEach(finding -> assertThat(finding.message(Locale.ENGLISH)).isNotBlank());
    }
}
