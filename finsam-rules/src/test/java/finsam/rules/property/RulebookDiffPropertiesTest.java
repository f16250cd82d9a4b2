package finsam.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.citation.FormRef;
import finsam.core.finding.Finding;
import finsam.core.finding.Severity;
import finsam.rules.Rulebook;
import finsam.rules.RulebookDiff;
import finsam.rules.RulebookDiff.ParameterChange;
import finsam.rules.RulebookDiff.SeverityChange;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.ParameterType;
import finsam.rules.profile.Parameters;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import finsam.rules.scenario.Subject;
import finsam.testing.FinsamArbitraries;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What the comparison of two rulebooks names is what differs, all of it and nothing else. */
class RulebookDiffPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Property(tries = 60)
    void aRulebookDoesNotDifferFromItself(@ForAll("subjects") Subject<?> subject, @ForAll("profiles") Profile profile) {
        RulebookDiff<?> diff = same(subject.rulebook().apply(profile));
        assertThat(diff.isEmpty()).isTrue();
    }

    private static <T> RulebookDiff<T> same(Rulebook<T> rulebook) {
        return rulebook.diff(rulebook, DAY);
    }

    @Property(tries = 60)
    @StatisticsReport(onFailureOnly = true)
    void itNamesWhatDiffers(
            @ForAll("subjects") Subject<?> subject,
            @ForAll("profiles") Profile one,
            @ForAll("profiles") Profile other,
            @ForAll Random random) {
        namesWhatDiffers(subject, one, other, random);
    }

    private static <T> void namesWhatDiffers(Subject<T> subject, Profile one, Profile other, Random random) {
        Rulebook<T> before = changed(subject.rulebook().apply(one), random);
        Rulebook<T> after = changed(subject.rulebook().apply(other), random);
        RulebookDiff<T> diff = before.diff(after, DAY);

        assertThat(diff.added())
                .isEqualTo(codes(after, code -> before.rule(code).isEmpty()));
        assertThat(diff.dropped())
                .isEqualTo(codes(before, code -> after.rule(code).isEmpty()));
        assertThat(diff.revisions())
                .isEqualTo(codes(
                        before,
                        code -> after.rule(code)
                                .filter(rule ->
                                        rule.revision() != rule(before, code).revision())
                                .isPresent()));
        assertThat(diff.severities().stream().map(SeverityChange::code))
                .containsExactlyElementsOf(codes(
                        before,
                        code -> after.rule(code)
                                .filter(rule ->
                                        rule.severity() != rule(before, code).severity())
                                .isPresent()));
        assertThat(diff.severities()).allSatisfy(change -> {
            assertThat(change.before()).isEqualTo(rule(before, change.code()).severity());
            assertThat(change.after()).isEqualTo(rule(after, change.code()).severity());
        });
        assertThat(diff.parameters())
                .containsExactlyInAnyOrderElementsOf(Parameters.ALL.stream()
                        .flatMap(parameter -> change(parameter, one, other))
                        .toList());
        assertThat(diff.isEmpty() || !before.contentHash().equals(after.contentHash()))
                .as("rulebooks that differ have different hashes")
                .isTrue();
        seen("rules come", !diff.added().isEmpty());
        seen("rules go", !diff.dropped().isEmpty());
        seen("weights change", !diff.severities().isEmpty());
        seen("meanings change", !diff.revisions().isEmpty());
        seen("parameters change", !diff.parameters().isEmpty());
    }

    private static <T> Rule<T> rule(Rulebook<T> rulebook, String code) {
        return rulebook.rule(code).orElseThrow();
    }

    private static <T> List<String> codes(Rulebook<T> rulebook, Predicate<String> which) {
        return rulebook.rules().stream().map(Rule::code).filter(which).toList();
    }

    private static <V> Stream<ParameterChange> change(Parameter<V> parameter, Profile one, Profile other) {
        Optional<List<String>> before = texts(parameter, one);
        Optional<List<String>> after = texts(parameter, other);
        return before.equals(after) ? Stream.empty() : Stream.of(new ParameterChange(parameter.name(), before, after));
    }

    private static <V> Optional<List<String>> texts(Parameter<V> parameter, Profile profile) {
        return profile.value(parameter, DAY).map(ParameterType::texts);
    }

    @Property(tries = 60)
    void theOtherWayRoundItSaysTheOpposite(
            @ForAll("subjects") Subject<?> subject,
            @ForAll("profiles") Profile one,
            @ForAll("profiles") Profile other,
            @ForAll Random random) {
        saysTheOpposite(subject, one, other, random);
    }

    private static <T> void saysTheOpposite(Subject<T> subject, Profile one, Profile other, Random random) {
        Rulebook<T> before = changed(subject.rulebook().apply(one), random);
        Rulebook<T> after = changed(subject.rulebook().apply(other), random);
        RulebookDiff<T> there = before.diff(after, DAY);
        RulebookDiff<T> back = after.diff(before, DAY);

        assertThat(back.added()).isEqualTo(there.dropped());
        assertThat(back.dropped()).isEqualTo(there.added());
        assertThat(back.revisions()).containsExactlyInAnyOrderElementsOf(there.revisions());
        assertThat(back.severities())
                .containsExactlyInAnyOrderElementsOf(there.severities().stream()
                        .map(change -> new SeverityChange(change.code(), change.after(), change.before()))
                        .toList());
        assertThat(back.parameters())
                .containsExactlyInAnyOrderElementsOf(there.parameters().stream()
                        .map(change -> new ParameterChange(change.name(), change.after(), change.before()))
                        .toList());
    }

    @Property(tries = 60)
    @StatisticsReport(onFailureOnly = true)
    void itsEffectLeadsFromTheOneVerdictToTheOther(
            @ForAll("subjects") Subject<?> subject,
            @ForAll("profiles") Profile one,
            @ForAll("profiles") Profile other,
            @ForAll Random random) {
        leadsToTheOther(subject, one, other, random);
    }

    private static <T> void leadsToTheOther(Subject<T> subject, Profile one, Profile other, Random random) {
        Rulebook<T> before = changed(subject.rulebook().apply(one), random);
        Rulebook<T> after = changed(subject.rulebook().apply(other), random);
        T document = FinsamArbitraries.of(subject.type())
                .generator(1000)
                .next(random)
                .value();
        List<RulebookDiff.Effect> effects = before.diff(after, DAY).effectOn(List.of(document), DAY);

        Set<Finding> told = new HashSet<>(before.check(document, DAY).findings());
        effects.forEach(effect -> {
            assertThat(told.containsAll(effect.gone())).isTrue();
            assertThat(effect.appeared()).noneMatch(told::contains);
            effect.gone().forEach(told::remove);
            told.addAll(effect.appeared());
        });
        assertThat(told).isEqualTo(Set.copyOf(after.check(document, DAY).findings()));
        seen("findings change", !effects.isEmpty());
    }

    /** Returns a rulebook without some of its rules, and with others in place of some. */
    private static <T> Rulebook<T> changed(Rulebook<T> rulebook, Random random) {
        Rulebook<T> changed = rulebook;
        for (Rule<T> rule : rulebook.rules()) {
            int choice = random.nextInt(24);
            if (choice == 0) {
                changed = changed.without(rule.code());
            } else if (choice == 1) {
                changed = changed.with(Rule.<T>rule(rule.code(), severity(random))
                        .revision(rule.revision() + random.nextInt(2))
                        .cites(new FormRef("Blankett", "1"))
                        .reads(Input.parameter(Parameters.SUBMISSION_FORMS))
                        .holdsWhen(Set::isEmpty));
            }
        }
        return changed;
    }

    private static Severity severity(Random random) {
        return Severity.values()[random.nextInt(Severity.values().length)];
    }

    private static void seen(String what, boolean is) {
        Statistics.label(what).collect(is).coverage(hit -> {
            hit.check(true).count(count -> count > 0);
            hit.check(false).count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<Subject<?>> subjects() {
        return Arbitraries.of(Subject.ALL);
    }

    @Provide
    Arbitrary<Profile> profiles() {
        List<Profile> own =
                GeneratedProfiles.some(30, KnownProfiles.STATISTICS.layout()).toList();
        return Arbitraries.oneOf(Arbitraries.just(KnownProfiles.STATISTICS), Arbitraries.of(own));
    }
}
