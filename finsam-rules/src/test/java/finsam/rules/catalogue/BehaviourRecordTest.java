package finsam.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.rules.scenario.Behaviour;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BehaviourRecordTest {
    private static final String HEADER = "code\trevision\tevidence\tinput\tfingerprint\tsince\n";
    private static final String RELEASED = HEADER + "a-rule\t1\tapplication\ti1\tf1\t0.1.0\n";
    private static final String SNAPSHOT = HEADER + "a-rule\t1\tapplication\ti1\tf1\t0.1.0-SNAPSHOT\n";

    private static Behaviour behaviour(int revision, String input, String fingerprint) {
        return new Behaviour("a-rule", revision, "application", input, fingerprint);
    }

    @Test
    void a_released_rule_that_moves_needs_a_higher_revision() {
        BehaviourRecord record = BehaviourRecord.parse(RELEASED);
        List<Behaviour> moved = List.of(behaviour(1, "i1", "f2"));

        assertThat(record.moved(moved)).singleElement().asString().contains("raise its revision above 1");
        assertThat(record.updated(moved, "0.2.0-SNAPSHOT").text()).isEqualTo(RELEASED);
        assertThat(record.moved(List.of(behaviour(1, "i1", "f1")))).isEmpty();
        assertThat(record.moved(List.of(behaviour(2, "i1", "f2")))).isEmpty();
    }

    @Test
    void a_raised_revision_is_added_and_the_older_one_stays() {
        BehaviourRecord updated =
                BehaviourRecord.parse(RELEASED).updated(List.of(behaviour(2, "i1", "f2")), "0.2.0-SNAPSHOT");

        assertThat(updated.text()).isEqualTo(RELEASED + "a-rule\t2\tapplication\ti1\tf2\t0.2.0-SNAPSHOT\n");
        assertThat(updated.revisions())
                .isEqualTo(Map.of("a-rule", Map.of(Version.of("0.1.0"), 1, Version.of("0.2.0-SNAPSHOT"), 2)));
    }

    @Test
    void what_is_not_released_moves_freely_and_a_release_settles_it() {
        BehaviourRecord record = BehaviourRecord.parse(SNAPSHOT);
        List<Behaviour> moved = List.of(behaviour(1, "i1", "f2"));

        assertThat(record.moved(moved)).isEmpty();
        assertThat(record.lost(List.of(), Set.of())).isEmpty();
        assertThat(record.updated(moved, "0.1.0").text()).isEqualTo(HEADER + "a-rule\t1\tapplication\ti1\tf2\t0.1.0\n");
        assertThat(record.updated(List.of(), "0.1.0").text()).isEqualTo(HEADER);
    }

    @Test
    void other_evidence_is_recorded_anew_and_nothing_said_about_it() {
        BehaviourRecord record = BehaviourRecord.parse(RELEASED);
        List<Behaviour> tried = List.of(behaviour(1, "i2", "f2"));

        assertThat(record.moved(tried)).isEmpty();
        assertThat(record.updated(tried, "0.2.0-SNAPSHOT").text())
                .isEqualTo(HEADER + "a-rule\t1\tapplication\ti2\tf2\t0.1.0\n");
    }

    @Test
    void a_released_code_goes_only_by_being_retired_and_never_comes_back() {
        BehaviourRecord record = BehaviourRecord.parse(RELEASED);

        assertThat(record.lost(List.of(), Set.of())).singleElement().asString().contains("retired.tsv");
        assertThat(record.lost(List.of(), Set.of("a-rule"))).isEmpty();
        assertThat(record.lost(List.of(behaviour(1, "i1", "f1")), Set.of("a-rule")))
                .singleElement()
                .asString()
                .contains("not used again");
    }

    @Test
    void a_revision_does_not_go_back() {
        BehaviourRecord record = BehaviourRecord.parse(HEADER + "a-rule\t2\tapplication\ti1\tf1\t0.1.0\n");

        assertThat(record.lost(List.of(behaviour(1, "i1", "f1")), Set.of()))
                .containsExactly("a-rule was released with revision 2 and has 1");
    }

    @Test
    void the_table_tells_the_revision_of_each_version() {
        BehaviourRecord record = BehaviourRecord.parse(RELEASED
                + "a-rule\t2\tapplication\ti1\tf2\t0.3.0\n"
                + "b-rule\t1\tapplication\ti1\tf2\t0.2.0\n"
                + "b-rule\t1\teffort\ti1\tf2\t0.3.0\n");

        assertThat(VersionTable.markdown(record, List.of(new Retired("b-rule", Version.of("0.3.0"), ""))))
                .contains("| rule | 0.1.0 | 0.2.0 | 0.3.0 |")
                .contains("| [a-rule](RULES.md#a-rule) | 1 | 1 | 2 |")
                .contains("| [b-rule](RULES.md#b-rule) |  | 1 | retired |");
    }

    @Test
    void a_snapshot_comes_before_its_release() {
        assertThat(Version.of("0.10.0-SNAPSHOT"))
                .isLessThan(Version.of("0.10.0"))
                .isGreaterThan(Version.of("0.9.1"));
    }
}
