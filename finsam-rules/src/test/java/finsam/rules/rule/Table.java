package finsam.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.citation.PublishedRef;
import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Messages;
import finsam.core.finding.Severity;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.ParameterType;
import finsam.rules.profile.Profile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small document of an association of its own, with rules and a parameter that the library does not know. */
record Table(Optional<Integer> used, Optional<Integer> approved, List<Optional<Integer>> cells, Set<JsonPointer> unread)
        implements Document {
    static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    static final Parameter<Integer> MOST = new Parameter<>("most", ParameterType.COUNT, "högst", "at most");
    static final PublishedRef PLACE = new PublishedRef("Riktlinjer", "s. 1");
    static final Profile NONE = Profile.builder("none", "1").build();
    static final Profile HUNDRED =
            Profile.builder("hundred", "1").set(MOST, 100, PLACE).build();
    static final Input<Table, Integer> USED = Input.answer("/sums/used", Table::used);
    static final Input<Table, Integer> APPROVED = Input.answer("/approved", Table::approved);

    private static final Messages MESSAGES = Messages.load(name ->
            new ByteArrayInputStream("ours = {used}\nours.rule = A rule of ours.\n".getBytes(StandardCharsets.UTF_8)));

    static Table of(Integer used, Integer approved, Integer... cells) {
        return new Table(
                Optional.ofNullable(used),
                Optional.ofNullable(approved),
                List.of(cells).stream().map(Optional::of).toList(),
                Set.of());
    }

    Table lost(String place) {
        return new Table(used, approved, cells, Set.of(JsonPointer.of(place)));
    }

    static RuleDraft<Table> rule() {
        return Rule.<Table>rule("ours", Severity.ERROR, MESSAGES).cites(PLACE);
    }

    Evaluation check(Rule<Table> rule) {
        return Evaluation.of(List.of(rule), this, List.of(), HUNDRED, DAY);
    }

    RuleExplanation explain(Rule<Table> rule) {
        return Evaluation.explain(List.of(rule), this, List.of(), HUNDRED, DAY).get(0);
    }

    /** Returns what the rule says, which is the same whether or not somebody asks why. */
    Outcome outcome(Rule<Table> rule) {
        Outcome outcome = explain(rule).outcome();
        assertThat(rule.evaluate(this, new Scope(this, List.of(), HUNDRED, DAY)))
                .isEqualTo(outcome);
        return outcome;
    }
}
