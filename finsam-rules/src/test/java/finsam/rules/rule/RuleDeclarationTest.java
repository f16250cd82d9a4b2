package finsam.rules.rule;

import static finsam.rules.rule.Outcome.NEEDS_JUDGEMENT;
import static finsam.rules.rule.Outcome.NOT_APPLICABLE;
import static finsam.rules.rule.Outcome.SATISFIED;
import static finsam.rules.rule.Outcome.UNDETERMINED;
import static finsam.rules.rule.Outcome.VIOLATED;
import static finsam.rules.rule.Table.APPROVED;
import static finsam.rules.rule.Table.MOST;
import static finsam.rules.rule.Table.USED;
import static finsam.rules.rule.Table.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule that somebody declares for an association of their own, word by word. */
class RuleDeclarationTest {
    private static final Input<Object, Integer> LIMIT = Input.parameter(MOST);
    private static final Rule<Table> NOT_ABOVE =
            rule().from("X01").revision(2).reads(USED, APPROVED).holdsWhen((used, approved) -> used <= approved);

    @Test
    void it_says_what_it_is() {
        assertThat(NOT_ABOVE).hasToString("ours");
        assertThat(NOT_ABOVE.code()).isEqualTo("ours");
        assertThat(NOT_ABOVE.type().code()).isEqualTo("ours");
        assertThat(NOT_ABOVE.severity()).isEqualTo(Severity.ERROR);
        assertThat(NOT_ABOVE.sourceId()).isEqualTo("X01");
        assertThat(NOT_ABOVE.revision()).isEqualTo(2);
        assertThat(NOT_ABOVE.citations()).isEqualTo(List.of(Table.PLACE));
        assertThat(NOT_ABOVE.inputs()).isEqualTo(List.of(USED, APPROVED));
        assertThat(NOT_ABOVE.ownedAbsences()).isEmpty();
        assertThatThrownBy(() -> Rule.<Table>rule("ours", Severity.ERROR).judged(USED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ours");
    }

    @Test
    void it_looks_at_one_input_two_or_three() {
        Rule<Table> one = rule().reads(USED).holdsWhen(used -> used > 0);
        Rule<Table> three = rule().reads(USED, APPROVED, LIMIT)
                .holdsWhen((used, approved, most) -> used <= approved && used <= most);

        assertThat(List.of(Table.of(1, 0).outcome(one), Table.of(0, 0).outcome(one)))
                .containsExactly(SATISFIED, VIOLATED);
        assertThat(List.of(Table.of(5, 5).outcome(NOT_ABOVE), Table.of(6, 5).outcome(NOT_ABOVE)))
                .containsExactly(SATISFIED, VIOLATED);
        assertThat(List.of(Table.of(100, 200).outcome(three), Table.of(101, 200).outcome(three)))
                .containsExactly(SATISFIED, VIOLATED);
        assertThat(Table.of(null, 5).outcome(NOT_ABOVE)).isEqualTo(UNDETERMINED);
    }

    @Test
    void a_finding_points_at_the_first_input_and_shows_them_all() {
        Input<Table, Integer> cells =
                Input.answer("/cells", table -> Optional.of(table.cells().size()));
        Rule<Table> rule =
                rule().shows(cells).reads(USED, APPROVED.hidden()).holdsWhen((used, approved) -> used <= approved);

        Finding finding = Table.of(6, 5, 1, 2).check(rule).findings().get(0);

        assertThat(finding.path()).isEqualTo(USED.path());
        assertThat(finding.arguments()).containsOnlyKeys("used", "cells").containsEntry("cells", 2);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("6");
    }

    @Test
    void it_applies_where_its_conditions_are_met() {
        Rule<Table> one = rule().onlyIf(USED, used -> used > 0).reads(APPROVED).holdsWhen(approved -> approved > 0);
        Rule<Table> two = rule().onlyIf(USED, LIMIT, (used, most) -> used <= most)
                .reads(APPROVED)
                .holdsWhen(approved -> approved > 0);
        Rule<Table> answered = rule().onlyIfAnswered(USED).reads(APPROVED).holdsWhen(approved -> approved > 0);

        assertThat(Table.of(0, 0).outcome(one)).isEqualTo(NOT_APPLICABLE);
        assertThat(Table.of(1, 0).outcome(one)).isEqualTo(VIOLATED);
        assertThat(Table.of(null, 0).outcome(one)).isEqualTo(UNDETERMINED);
        assertThat(Table.of(101, 0).outcome(two)).isEqualTo(NOT_APPLICABLE);
        assertThat(Table.of(100, 0).outcome(two)).isEqualTo(VIOLATED);
        assertThat(Table.of(null, 0).outcome(two)).isEqualTo(UNDETERMINED);
        assertThat(Table.of(null, 0).outcome(answered)).isEqualTo(NOT_APPLICABLE);
        assertThat(Table.of(null, 0).lost("/sums/used").outcome(answered)).isEqualTo(UNDETERMINED);
        assertThat(Table.of(1, 0).outcome(answered)).isEqualTo(VIOLATED);
        assertThat(two.inputs()).isEqualTo(List.of(USED, LIMIT, APPROVED));
    }

    @Test
    void a_required_answer_that_is_missing_is_a_finding_and_a_lost_one_a_question() {
        Rule<Table> one = rule().requires(USED);
        Rule<Table> two = rule().whenPartlyAnswered(Severity.WARNING).requires(USED, APPROVED);

        assertThat(one.ownedAbsences()).isEqualTo(Set.of(USED.path()));
        assertThat(Table.of(1, null).outcome(one)).isEqualTo(SATISFIED);
        assertThat(Table.of(null, 1).outcome(one)).isEqualTo(VIOLATED);
        assertThat(Table.of(null, 1).lost("/sums").outcome(one)).isEqualTo(UNDETERMINED);
        assertThat(Table.of(null, null).check(two).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(Table.of(null, 1).check(two).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void a_violation_weighs_less_in_the_cases_that_it_names() {
        Rule<Table> one =
                rule().reads(USED).milder(Severity.NOTE, used -> used < 10).holdsWhen(used -> used < 5);
        Rule<Table> two = rule().reads(USED, APPROVED)
                .milder(Severity.NOTE, (used, approved) -> used - approved < 10)
                .holdsWhen((used, approved) -> used <= approved);
        Rule<Table> three = rule().reads(USED, APPROVED, LIMIT)
                .milder(Severity.NOTE, (used, approved, most) -> used < most)
                .holdsWhen((used, approved, most) -> used <= approved);

        assertThat(List.of(weight(one, 9), weight(one, 10))).containsExactly(Severity.NOTE, Severity.ERROR);
        assertThat(List.of(weight(two, 10), weight(two, 11))).containsExactly(Severity.NOTE, Severity.ERROR);
        assertThat(List.of(weight(three, 99), weight(three, 100))).containsExactly(Severity.NOTE, Severity.ERROR);
    }

    private static Severity weight(Rule<Table> rule, int used) {
        return Table.of(used, 1).check(rule).findings().get(0).severity();
    }

    @Test
    void what_only_a_person_may_decide_is_asked() {
        Rule<Table> judged = rule().judged(USED);

        assertThat(Table.of(1, 1).outcome(judged)).isEqualTo(NEEDS_JUDGEMENT);
        assertThat(Table.of(1, 1).check(judged).open()).singleElement().satisfies(question -> {
            assertThat(question.reason()).isEqualTo(OpenQuestion.Reason.JUDGEMENT);
            assertThat(question.path()).isEqualTo(USED.path());
            assertThat(question.code()).isEqualTo("ours");
            assertThat(question.message(Locale.ENGLISH)).isEqualTo("A rule of ours.");
        });
        assertThat(Table.of(null, 1).outcome(judged)).isEqualTo(UNDETERMINED);
    }

    @Test
    void of_the_rows_of_a_table_the_worst_outcome_counts() {
        Input<Optional<Integer>, Integer> cell = Input.answer("", one -> one);
        Rows<Table, Optional<Integer>> all = Rows.of("/cells", table -> Optional.of(table.cells()));
        Rule<Table> positive = rule().forEach(all).reads(cell).holdsWhen(one -> one > 0);

        assertThat(all.name()).isEqualTo("cells");
        assertThat(all.path()).hasToString("/cells");
        assertThat(Table.of(0, 0).outcome(positive)).isEqualTo(NOT_APPLICABLE);
        assertThat(Table.of(0, 0).lost("/cells").outcome(positive)).isEqualTo(UNDETERMINED);
        assertThat(Table.of(0, 0, 1, 2).outcome(positive)).isEqualTo(SATISFIED);
        assertThat(Table.of(0, 0, 1, -1, 2).outcome(positive)).isEqualTo(VIOLATED);
        assertThat(Table.of(0, 0, 1, -1, 2).check(positive).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("/cells/1");
        assertThat(Table.of(0, 0, 1, -1, 2).explain(positive).steps())
                .extracting(RuleExplanation.Step::outcome)
                .containsExactly(SATISFIED, VIOLATED, SATISFIED);
        assertThat(positive.inputs()).isEqualTo(List.of(cell));
    }

    @Test
    void a_lost_row_leaves_those_that_could_be_read_as_they_are() {
        Input<Optional<Integer>, Integer> cell = Input.answer("", one -> one);
        Rows<Table, Optional<Integer>> all = Rows.of("/cells", table -> Optional.of(table.cells()));
        Rule<Table> positive = rule().forEach(all).reads(cell).holdsWhen(one -> one > 0);

        Evaluation evaluation = Table.of(0, 0, 1, 2).lost("/cells/2").check(positive);
        assertThat(evaluation.open()).isEmpty();
        assertThat(evaluation.findings()).isEmpty();
        assertThat(Table.of(0, 0).lost("/cells/2").check(positive).open())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.reason()).isEqualTo(OpenQuestion.Reason.UNREAD);
                    assertThat(question.path()).hasToString("/cells");
                });
    }

    @Test
    void an_explanation_tells_what_is_missing_from_what_was_lost() {
        Input<Table, Integer> day =
                Input.<Table, Integer>answer("/day", table -> Optional.of(5)).hidden();
        Rule<Table> all = rule().reads(USED, APPROVED, day).holdsWhen((used, approved, of) -> used <= approved);

        assertThat(Table.of(null, null)
                        .lost("/sums")
                        .explain(all)
                        .steps()
                        .get(0)
                        .values())
                .extracting(RuleExplanation.Value::name, RuleExplanation.Value::state)
                .containsExactly(
                        tuple("used", RuleExplanation.State.UNREAD),
                        tuple("approved", RuleExplanation.State.MISSING),
                        tuple("day", RuleExplanation.State.HIDDEN));
        assertThat(Table.of(1, null).explain(all).steps().get(0).values())
                .first()
                .extracting(RuleExplanation.Value::state)
                .isEqualTo(RuleExplanation.State.SHOWN);
    }

    @Test
    void where_its_parameter_is_not_set_it_applies_to_nothing() {
        Rows<Table, Integer> missing = Rows.of("/cells", table -> Optional.empty());
        Rows<Table, Integer> there = Rows.of("/cells", table -> Optional.of(List.of(101)));
        Input<Integer, Integer> cell = Input.answer("", Optional::of);
        List<Rule<Table>> rules = List.of(
                rule().reads(USED, LIMIT).holdsWhen((used, most) -> used <= most),
                rule().onlyIf(LIMIT, most -> true).reads(USED).holdsWhen(used -> used <= 100),
                rule().forEach(there).reads(cell, LIMIT).holdsWhen((one, most) -> one <= most),
                rule().forEach(missing).reads(cell, LIMIT).holdsWhen((one, most) -> one <= most));
        Table table = Table.of(101, 0);

        assertThat(Evaluation.explain(rules, table, List.of(), Table.HUNDRED, Table.DAY))
                .extracting(RuleExplanation::outcome)
                .containsExactly(VIOLATED, VIOLATED, VIOLATED, UNDETERMINED);
        assertThat(Evaluation.explain(rules, table, List.of(), Table.NONE, Table.DAY))
                .extracting(RuleExplanation::outcome)
                .containsOnly(NOT_APPLICABLE);
        Evaluation none = Evaluation.of(rules, table, List.of(), Table.NONE, Table.DAY);
        assertThat(none.findings()).isEmpty();
        assertThat(none.open()).isEmpty();
    }

    @Test
    void rows_can_be_computed_single_within_others_and_together() {
        Input<Integer, Integer> number = Input.answer("", Optional::of);
        Rows<Table, Integer> used = Rows.single("/sums/used", Table::used);
        Rows<Table, Integer> computed =
                Rows.computed("/cells", table -> table.approved().map(List::of));
        Rows<Table, Integer> inner = computed.inner("parts", one -> List.of(one, one - 1));
        Rows<Table, Integer> part =
                computed.part("total", one -> Optional.of(one).filter(it -> it < 0));

        assertThat(places(used, number, Table.of(-1, 1))).containsExactly("/sums/used");
        assertThat(places(computed, number, Table.of(1, -1))).containsExactly("/cells/0");
        assertThat(places(inner, number, Table.of(1, 0))).containsExactly("/cells/0/parts/1");
        assertThat(places(part, number, Table.of(1, -1))).containsExactly("/cells/0/total");
        assertThat(places(used.and(inner), number, Table.of(-1, 0))).containsExactly("/sums/used", "/cells/0/parts/1");
        assertThat(List.of(used.name(), inner.name(), part.name())).containsExactly("used", "parts", "total");
        Rule<Table> together = rule().forEach(used.and(inner)).reads(number).holdsWhen(one -> one >= 0);
        assertThat(Table.of(null, null).outcome(together)).isEqualTo(UNDETERMINED);
        assertThat(Table.of(1, null).outcome(together)).isEqualTo(SATISFIED);
        assertThat(Table.of(null, 1).outcome(together)).isEqualTo(SATISFIED);
    }

    @Test
    void a_table_that_is_there_without_rows_asks_for_nothing_and_one_that_is_missing_leaves_it_open() {
        Input<Integer, Integer> number = Input.answer("", Optional::of);
        Rows<Table, Integer> single = Rows.single("/sums/used", Table::used);
        Rows<Table, Integer> computed =
                Rows.computed("/cells", table -> table.approved().map(List::of));
        List<Rows<Table, Integer>> empty = List.of(
                single.inner("parts", one -> List.of()),
                single.part("total", one -> Optional.empty()),
                computed.inner("parts", one -> List.of()),
                computed.part("total", one -> Optional.empty()));

        for (Rows<Table, Integer> rows : empty) {
            Rule<Table> rule = rule().forEach(rows).reads(number).holdsWhen(one -> one >= 0);
            assertThat(Table.of(1, 1).outcome(rule)).isEqualTo(NOT_APPLICABLE);
            assertThat(Table.of(null, null).outcome(rule)).isEqualTo(UNDETERMINED);
        }
        assertThat(places(single.inner("parts", one -> List.of(0, one)), number, Table.of(-1, 1)))
                .containsExactly("/sums/used/parts/1");
        assertThat(places(single.part("total", Optional::of), number, Table.of(-1, 1)))
                .containsExactly("/sums/used/total");
    }

    @Test
    void an_explanation_tells_where_each_value_stands_and_who_set_a_parameter() {
        Input<Optional<Integer>, Integer> cell = Input.answer("", one -> one);
        Rows<Table, Optional<Integer>> all = Rows.of("/cells", table -> Optional.of(table.cells()));
        Rule<Table> rule = rule().forEach(all).reads(cell, LIMIT).holdsWhen((one, most) -> one <= most);

        List<RuleExplanation.Value> values =
                Table.of(0, 0, 1).explain(rule).steps().get(0).values();
        assertThat(values)
                .extracting(value ->
                        value.name() + " " + value.path() + " " + value.origin().orElse("the document"))
                .containsExactly(" /cells/0 the document", "most  hundred");
        assertThat(values).allSatisfy(value -> assertThat(value.state()).isEqualTo(RuleExplanation.State.SHOWN));
    }

    private static List<String> places(Rows<Table, Integer> rows, Input<Integer, Integer> number, Table table) {
        Rule<Table> notNegative = rule().forEach(rows).reads(number).holdsWhen(one -> one >= 0);
        return table.check(notNegative).findings().stream()
                .map(Finding::path)
                .map(JsonPointer::toString)
                .toList();
    }

    @Test
    void outcomes_and_reasons_have_words_in_both_languages() {
        assertThat(Set.of(Outcome.values()))
                .extracting(outcome -> outcome.in(Locale.ENGLISH))
                .contains("satisfied", "violated", "needs judgement")
                .doesNotHaveDuplicates();
        assertThat(VIOLATED.in(Locale.forLanguageTag("sv"))).isEqualTo("inte uppfylld");
        assertThat(OpenQuestion.Reason.UNREAD.in(Locale.ENGLISH)).isEqualTo("could not be read");
        assertThat(OpenQuestion.Reason.UNREAD.in(Locale.forLanguageTag("sv"))).isEqualTo("gick inte att läsa");
    }
}
