package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.citation.PublishedRef;
import finsam.core.finding.Document;
import finsam.core.money.Share;
import finsam.core.report.FinalReport;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
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
    private static final Rulebook<Application> APPLICATIONS =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    private static final Rulebook<FinalReport> REPORTS =
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);

    /** An association that has adopted every rule on reports. */
    private static final Rulebook<FinalReport> STRICT_REPORTS = Rulebooks.finalReports(Profile.builder("strict", "1")
            .on(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022)
            .set(Parameters.FINAL_REPORT_DAYS, 30, new PublishedRef("Exempel", "1"))
            .set(Parameters.COOPERATING_PARTIES, 3, new PublishedRef("Exempel", "2"))
            .set(Parameters.UNUSED_SHARE, Share.ofPercent(10), new PublishedRef("Exempel", "3"))
            .set(Parameters.BURN_RATE_GAP, Share.ofPercent(10), new PublishedRef("Exempel", "4"))
            .set(Parameters.SMALLEST_GROUP, 6, new PublishedRef("Exempel", "5"))
            .build());

    @Property(tries = 300)
    void verdictAndExplanationOfAnApplicationAgree(@ForAll("seeds") long seed) {
        assertAgreement(APPLICATIONS, generated(seed).document(Application.class));
    }

    @Property(tries = 300)
    void verdictAndExplanationOfAReportAgree(@ForAll("seeds") long seed) {
        assertAgreement(REPORTS, generated(seed).document(FinalReport.class));
    }

    @Property(tries = 300)
    void verdictAndExplanationOfAReportBesideAnApplicationAgree(@ForAll("seeds") long seed) {
        assertAgreement(
                STRICT_REPORTS,
                generated(seed).document(FinalReport.class),
                generated(seed + 1).document(Application.class));
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
            STRICT_REPORTS
                    .check(
                            generated(seed).document(FinalReport.class),
                            DATE,
                            generated(seed + 1).document(Application.class))
                    .explain()
                    .forEach(one -> note(reached, one));
        }
        reached.remove("signed-by-authorised-representative");
        assertThat(reached)
                .allSatisfy((code, outcomes) ->
                        assertThat(outcomes).as(code).contains(Outcome.VIOLATED, Outcome.UNDETERMINED));
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

    private static <T extends Document> void assertAgreement(Rulebook<T> rulebook, T document, Document... others) {
        Verdict<T> verdict = rulebook.check(document, DATE, others);

        assertThat(rulebook.check(document, DATE, others).findings()).isEqualTo(verdict.findings());
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
