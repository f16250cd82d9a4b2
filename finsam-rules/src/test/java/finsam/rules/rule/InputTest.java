package finsam.rules.rule;

import static finsam.rules.rule.Table.APPROVED;
import static finsam.rules.rule.Table.DAY;
import static finsam.rules.rule.Table.HUNDRED;
import static finsam.rules.rule.Table.MOST;
import static finsam.rules.rule.Table.NONE;
import static finsam.rules.rule.Table.USED;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.JsonPointer;
import finsam.rules.law.Timeline;
import finsam.rules.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an input reads, where it stands, and whether it shows. */
class InputTest {
    private static final Table TABLE = Table.of(3, 5, 1, 2);
    private static final Table BLANK = Table.of(null, null);
    private static final OtherDocument<Table> OTHER = new OtherDocument<>("before", Table.class);

    @Test
    void an_answer_has_the_name_of_its_last_segment() {
        assertThat(USED.name()).isEqualTo("used");
        assertThat(USED.path()).hasToString("/sums/used");
        assertThat(APPROVED.name()).isEqualTo("approved");
        assertThat(read(USED, TABLE)).isEqualTo(3);
        assertThat(read(USED, BLANK)).isNull();
        assertThat(USED.isHidden() || USED.isRequired()).isFalse();
        assertThat(USED.parameter()).isEmpty();
    }

    @Test
    void an_empty_list_is_a_missing_answer_and_no_list_shows() {
        Input<Table, List<Optional<Integer>>> cells = Input.list("/cells", Table::cells);

        assertThat(read(cells, TABLE)).hasSize(2);
        assertThat(read(cells, BLANK)).isNull();
        assertThat(cells.isHidden()).isTrue();
        assertThat(cells.name()).isEqualTo("cells");
    }

    @Test
    void a_parameter_is_that_of_the_profile_or_else_what_holds_otherwise() {
        Input<Object, Integer> most = Input.parameter(MOST);
        Input<Object, Integer> mostOrTen = Input.parameter(MOST, 10);

        assertThat(most.name()).isEqualTo("most");
        assertThat(most.parameter()).contains(MOST);
        assertThat(most.otherwise()).isEmpty();
        assertThat(mostOrTen.otherwise()).contains(10);
        assertThat(most.read(TABLE, scope(TABLE, HUNDRED))).isEqualTo(100);
        assertThat(mostOrTen.read(TABLE, scope(TABLE, HUNDRED))).isEqualTo(100);
        assertThat(most.read(TABLE, scope(TABLE, NONE))).isNull();
        assertThat(mostOrTen.read(TABLE, scope(TABLE, NONE))).isEqualTo(10);
        assertThat(most.neededParameters().toList()).isEqualTo(List.of(MOST));
        assertThat(mostOrTen.neededParameters()).isEmpty();
    }

    @Test
    void what_is_computed_from_a_parameter_reads_it() {
        Input<Table, Integer> left =
                Input.computed("left", USED, Input.parameter(MOST), (used, most) -> Optional.of(most - used));

        assertThat(left.neededParameters().toList()).isEqualTo(List.of(MOST));
        assertThat(USED.neededParameters()).isEmpty();
        assertThat(left.parameter()).isEmpty();
        assertThat(read(left, TABLE)).isEqualTo(97);
    }

    @Test
    void the_day_is_that_of_the_check() {
        Input<Object, LocalDate> day = Input.date("today");

        assertThat(day.read(TABLE, scope(TABLE, NONE))).isEqualTo(DAY);
        assertThat(day.name()).isEqualTo("today");
        assertThat(day.place(scope(TABLE, NONE))).isEqualTo(JsonPointer.ROOT);
    }

    @Test
    void what_is_computed_stands_where_the_first_does_and_is_absent_with_either() {
        Input<Table, Integer> left = Input.computed(
                "left", APPROVED.required(), USED, (a, b) -> Optional.of(a - b).filter(one -> one >= 0));

        assertThat(left.name()).isEqualTo("left");
        assertThat(left.path()).hasToString("/approved");
        assertThat(left.isRequired()).isFalse();
        assertThat(read(left, TABLE)).isEqualTo(2);
        assertThat(read(left, Table.of(6, 5))).isNull();
        assertThat(read(left, Table.of(null, 5))).isNull();
        assertThat(read(left, Table.of(3, null))).isNull();
        Input<Table, String> text =
                USED.map("text", used -> Optional.of("" + used).filter(one -> one.length() == 1));
        assertThat(text.name()).isEqualTo("text");
        assertThat(text.path()).isEqualTo(USED.path());
        assertThat(read(text, TABLE)).isEqualTo("3");
        assertThat(read(text, Table.of(10, 0))).isNull();
        assertThat(read(text, BLANK)).isNull();
    }

    @Test
    void what_is_computed_from_a_hidden_value_is_hidden_unless_it_is_said_to_show() {
        Input<Table, Integer> hidden = USED.hidden();

        assertThat(hidden.isHidden()).isTrue();
        assertThat(hidden.shown().isHidden()).isFalse();
        assertThat(hidden.map("x", Optional::of).isHidden()).isTrue();
        assertThat(Input.computed("x", hidden, APPROVED, (a, b) -> Optional.of(a))
                        .isHidden())
                .isTrue();
        assertThat(Input.computed("x", APPROVED, hidden, (a, b) -> Optional.of(a))
                        .isHidden())
                .isTrue();
        assertThat(Input.computed("x", APPROVED, USED, (a, b) -> Optional.of(a)).isHidden())
                .isFalse();
        assertThat(read(hidden.shown(), TABLE)).isEqualTo(3);
    }

    @Test
    void it_can_have_another_name_and_place_and_be_required() {
        assertThat(USED.named("spent").name()).isEqualTo("spent");
        assertThat(USED.at("/costs").path()).hasToString("/costs");
        assertThat(USED.required().isRequired()).isTrue();
        assertThat(read(USED.named("spent").at("/costs").required().ofDocument(), TABLE))
                .isEqualTo(3);
    }

    @Test
    void an_answer_is_there_or_not_unless_its_place_could_not_be_read() {
        Input<Table, Boolean> isStated = USED.answered("isStated");

        assertThat(isStated.name()).isEqualTo("isStated");
        assertThat(isStated.path()).isEqualTo(USED.path());
        assertThat(read(isStated, TABLE)).isTrue();
        assertThat(read(isStated, BLANK)).isFalse();
        assertThat(read(isStated, BLANK.lost("/sums"))).isNull();
        assertThat(read(isStated, BLANK.lost("/approved"))).isFalse();
    }

    @Test
    void a_sum_is_not_known_without_all_that_it_is_of() {
        Input<Table, Integer> wholly = USED.at("/cells").ifWhollyRead();

        assertThat(read(wholly, TABLE)).isEqualTo(3);
        assertThat(read(wholly, TABLE.lost("/cells/1"))).isNull();
        assertThat(read(wholly, TABLE.lost("/sums"))).isEqualTo(3);
    }

    @Test
    void what_is_computed_once_is_computed_anew_for_the_next_document_only() {
        AtomicInteger times = new AtomicInteger();
        Input<Table, Integer> counted = Input.<Table, Integer>answer("/used", table -> {
            times.incrementAndGet();
            return table.used();
        });
        Input<Table, Integer> once = counted.once();

        assertThat(once.name()).isEqualTo(counted.name());
        assertThat(once.path()).isEqualTo(counted.path());
        for (Table table : List.of(TABLE, Table.of(4, 5), BLANK)) {
            times.set(0);
            Scope run = scope(table, NONE);
            for (int rule = 0; rule < 3; rule++) {
                assertThat(Optional.ofNullable(once.read(table, run))).isEqualTo(table.used());
            }
            assertThat(times).hasValue(1);
        }
        Scope run = scope(TABLE, NONE);
        assertThat(counted.read(TABLE, run)).isEqualTo(counted.read(TABLE, run));
        assertThat(times).hasValue(3);
    }

    @Test
    void two_inputs_that_are_computed_once_do_not_share_a_value() {
        Input<Table, Integer> used = USED.once();
        Input<Table, Integer> approved = APPROVED.once();
        Scope run = scope(TABLE, NONE);

        assertThat(List.of(used.read(TABLE, run), approved.read(TABLE, run), used.read(TABLE, run)))
                .containsExactly(3, 5, 3);
    }

    @Test
    void of_another_document_it_stands_below_its_name() {
        Input<Object, Integer> before = USED.required().in(OTHER);
        Table other = Table.of(7, 8);
        Scope beside = new Scope(TABLE, List.of(other), NONE, DAY);

        assertThat(before.path()).hasToString("/before/sums/used");
        assertThat(before.isRequired()).isFalse();
        assertThat(before.read(TABLE, beside)).isEqualTo(7);
        assertThat(before.isUnread(beside)).isFalse();
        assertThat(before.read(TABLE, scope(TABLE, NONE))).isNull();
        assertThat(before.isUnread(scope(TABLE.lost("/sums"), NONE))).isFalse();
        Scope besideLost = new Scope(TABLE, List.of(other.lost("/sums")), NONE, DAY);
        assertThat(before.isUnread(besideLost)).isTrue();
    }

    @Test
    void a_statutory_value_is_that_of_the_day_and_names_its_timeline() {
        Timeline<Integer> amounts = new Timeline<>(
                "amounts", List.of(new Timeline.Span<>(DAY, 40, Table.PLACE)), Optional.of(DAY.plusDays(1)));
        TreeMap<Integer, Timeline<Integer>> timelines = new TreeMap<>();
        timelines.put(5, amounts);
        Input<Table, LocalDate> day = USED.map("day", used -> Optional.of(DAY.plusDays(used)));
        Input<Table, Integer> amount = Input.statutory("amount", day, APPROVED, timelines);

        assertThat(read(amount, Table.of(-1, 5))).isNull();
        assertThat(read(amount, Table.of(0, 5))).isEqualTo(40);
        assertThat(read(amount, Table.of(1, 5))).isEqualTo(40);
        assertThat(read(amount, Table.of(2, 5))).isNull();
        assertThat(read(amount, Table.of(0, 6))).isNull();
        assertThat(amount.name()).isEqualTo("amount");
        assertThat(amount.isStatutory()).isTrue();
        assertThat(amount.timelines()).isEqualTo(List.of(amounts));
        assertThat(amount.map("half", Optional::of).timelines()).isEqualTo(List.of(amounts));
        assertThat(amount.map("half", Optional::of).isStatutory()).isFalse();
        assertThat(USED.timelines()).isEmpty();
    }

    @Test
    void read_in_another_way_a_value_comes_from_where_it_came() {
        Input<Object, Integer> most = Input.parameter(MOST, 10);
        Input<Table, Integer> left = Input.computed("left", APPROVED, USED, (a, b) -> Optional.of(a - b));
        Timeline<Integer> amounts = new Timeline<>(
                "amounts", List.of(new Timeline.Span<>(DAY, 40, Table.PLACE)), Optional.of(DAY.plusDays(1)));
        Input<Table, LocalDate> day = USED.map("day", used -> Optional.of(DAY.plusDays(used)));
        Input<Table, Integer> amount = Input.statutory("amount", day, APPROVED, new TreeMap<>(Map.of(5, amounts)));

        for (UnaryOperator<Input<?, ?>> way : List.<UnaryOperator<Input<?, ?>>>of(Input::ifWhollyRead, Input::once)) {
            assertThat(way.apply(most).parameter()).isEqualTo(Optional.of(MOST));
            assertThat(way.apply(most).otherwise()).isEqualTo(Optional.of(10));
            assertThat(way.apply(amount).isStatutory()).isTrue();
        }
        for (Input<Table, Integer> read : List.of(left.ifWhollyRead(), left.once())) {
            List<Missing> missing = new ArrayList<>();
            read.addMissing(BLANK, scope(BLANK, NONE), missing);
            assertThat(missing)
                    .containsExactly(
                            new Missing(APPROVED, APPROVED.path(), false), new Missing(USED, USED.path(), false));
        }
    }

    private static <V> V read(Input<Table, V> input, Table table) {
        return input.read(table, scope(table, HUNDRED));
    }

    private static Scope scope(Table table, Profile profile) {
        return new Scope(table, List.of(), profile, DAY);
    }
}
