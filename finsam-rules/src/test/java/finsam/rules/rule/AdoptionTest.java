package finsam.rules.rule;

import static finsam.core.finding.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.citation.PublishedRef;
import finsam.core.money.Sek;
import finsam.core.report.FinalReport;
import finsam.core.report.FinalReportBuilder;
import finsam.rules.Rulebook;
import finsam.rules.profile.CallParameters;
import finsam.rules.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdoptionTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final PublishedRef SOURCE = new PublishedRef("Beslut", "1");
    private static final FinalReport REPORT =
            new FinalReportBuilder().usedAmount(Sek.of(300)).build();
    private static final Input<FinalReport, Sek> USED = Input.answer("/usedAmount", FinalReport::usedAmount);
    private static final Input<Object, Sek> LARGEST = Input.parameter(CallParameters.LARGEST_AMOUNT);
    private static final Input<FinalReport, Sek> ROOM =
            Input.computed("room", USED, LARGEST, (used, largest) -> Sek.ifInRange(() -> largest.minus(used)));

    private static final Profile NOTHING = Profile.builder("nothing", "1").build();
    private static final Profile FROM_DAY = Profile.builder("from-day", "1")
            .setFrom(DAY, CallParameters.LARGEST_AMOUNT, Sek.of(200), SOURCE)
            .build();

    private static final Rule<FinalReport> WITHIN =
            rule("within").reads(USED, LARGEST).holdsWhen(Sek::isAtMost);
    private static final Rule<FinalReport> HAS_ROOM =
            rule("has-room").reads(ROOM).holdsWhen(Sek::isPositive);
    private static final Rule<FinalReport> WITHIN_ANYWAY = rule("within-anyway")
            .reads(USED, Input.parameter(CallParameters.LARGEST_AMOUNT, Sek.of(100)))
            .holdsWhen(Sek::isAtMost);

    private static RuleDraft<FinalReport> rule(String code) {
        return Rule.<FinalReport>rule(code, ERROR).cites(SOURCE);
    }

    private static List<String> violated(Profile profile, LocalDate day) {
        return new Rulebook<>("adoption", FinalReport.class, profile, List.of(WITHIN, HAS_ROOM, WITHIN_ANYWAY))
                .check(REPORT, day).findings().stream()
                        .map(finding -> finding.code())
                        .toList();
    }

    @Test
    void a_rule_is_adopted_where_all_its_parameters_are_set() {
        assertThat(WITHIN.isAdoptedIn(NOTHING)).isFalse();
        assertThat(WITHIN.isAdoptedIn(FROM_DAY)).isTrue();
        assertThat(WITHIN.isAdoptedIn(Profile.builder("call", "1").on(FROM_DAY).build()))
                .isTrue();
    }

    @Test
    void a_rule_that_computes_with_a_parameter_needs_it_too() {
        assertThat(HAS_ROOM.isAdoptedIn(NOTHING)).isFalse();
        assertThat(HAS_ROOM.isAdoptedIn(FROM_DAY)).isTrue();
    }

    @Test
    void a_rule_over_rows_needs_its_parameters_too() {
        Rule<Table> each = Table.rule()
                .forEach(Rows.<Table, Optional<Integer>>of("/cells", table -> Optional.of(table.cells())))
                .reads(Input.<Optional<Integer>, Integer>answer("", cell -> cell), Input.parameter(Table.MOST))
                .holdsWhen((cell, most) -> cell <= most);

        assertThat(each.isAdoptedIn(Table.NONE)).isFalse();
        assertThat(each.isAdoptedIn(Table.HUNDRED)).isTrue();
        assertThat(Table.of(1, 2, 101).outcome(each)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_parameter_with_a_value_of_its_own_need_not_be_set() {
        assertThat(WITHIN_ANYWAY.isAdoptedIn(NOTHING)).isTrue();
        assertThat(violated(NOTHING, DAY)).containsExactly("within-anyway");
    }

    @Test
    void a_rule_applies_only_on_the_days_for_which_its_parameter_is_set() {
        assertThat(violated(FROM_DAY, DAY.minusDays(1))).containsExactly("within-anyway");
        assertThat(violated(FROM_DAY, DAY)).containsExactlyInAnyOrder("within", "has-room", "within-anyway");
    }

    @Test
    void a_rule_that_is_not_adopted_is_explained_all_the_same() {
        Rulebook<FinalReport> rulebook = new Rulebook<>("adoption", FinalReport.class, NOTHING, List.of(WITHIN));

        assertThat(rulebook.check(REPORT, DAY).explain())
                .extracting(RuleExplanation::outcome)
                .containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(rulebook.rules()).containsExactly(WITHIN);
    }
}
