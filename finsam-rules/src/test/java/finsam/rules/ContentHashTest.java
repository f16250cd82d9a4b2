package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.citation.PublishedRef;
import finsam.core.decision.Contract;
import finsam.core.finding.Severity;
import finsam.rules.law.Timeline;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.ParameterType;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What goes into the hash of a rulebook: all that it declares, and its order. */
class ContentHashTest {
    private static final PublishedRef PLACE = new PublishedRef("Riktlinjer", "s. 1");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Parameter<Integer> MOST = new Parameter<>("most", ParameterType.COUNT, "högst", "at most");
    private static final Parameter<Set<String>> WORDS =
            new Parameter<>("words", ParameterType.setOf("words", Optional::of), "ord", "words");
    private static final Input<Contract, LocalDate> SIGNED = Input.answer("/signedOn", contract -> Optional.of(DAY));
    private static final SortedMap<String, Timeline<Integer>> LIMITS = new TreeMap<>();

    static {
        LIMITS.put(
                "limit",
                new Timeline<>("limits", List.of(new Timeline.Span<>(DAY, 40, PLACE)), Optional.of(DAY.plusDays(9))));
        LIMITS.put("other", new Timeline<>("others", List.of(new Timeline.Span<>(DAY, 41, PLACE)), Optional.empty()));
    }

    private static Rulebook<Contract> rulebook() {
        Profile base = Profile.builder("base", "1")
                .setFrom(DAY, MOST, 3, PLACE)
                .layout(new FormLayout(
                        "Avtal",
                        List.of(FormField.required("1", "Dag", "/signedOn"), FormField.optional("2", "Ord", "/words"))))
                .build();
        Profile profile = Profile.builder("own", "2")
                .on(base)
                .setUntil(DAY, WORDS, Set.of("b\"", "a\\\n"), PLACE)
                .build();
        Input<Contract, Integer> limit =
                Input.statutory("limit", SIGNED, SIGNED.map("which", day -> Optional.of("limit")), LIMITS);
        Rule<Contract> signed = Rule.<Contract>rule("signed", Severity.ERROR)
                .cites(PLACE)
                .cites(new PublishedRef("Beslut", "2"))
                .requires(SIGNED);
        Rule<Contract> within = Rule.<Contract>rule("within", Severity.NOTE)
                .cites(PLACE)
                .revision(7)
                .reads(limit)
                .holdsWhen(days -> days > 0);
        return new Rulebook<>("contract", Contract.class, profile, List.of(signed, within));
    }

    @Test
    void it_is_over_all_that_is_declared() {
        assertThat(ContentHash.canonical(rulebook())).isEqualTo("""
                        ["contract/own","2",\
                        [["signed","ERROR",1,["Riktlinjer, s. 1","Beslut, 2"],[["signedOn","/signedOn",true]]],\
                        ["within","NOTE",7,["Riktlinjer, s. 1"],[[["limit","/signedOn",false],\
                        [["limits",[["2024-01-01","40","Riktlinjer, s. 1"]],"2024-01-10"],\
                        ["others",[["2024-01-01","41","Riktlinjer, s. 1"]],""]]]]]],\
                        [["own","2",[["words",["a\\\\\\u000a","b\\""],"","2024-01-01","Riktlinjer, s. 1"]],\
                        [["1","Dag","/signedOn",true],["2","Ord","/words",false]],\
                        ["base","1",[["most",["3"],"2024-01-01","","Riktlinjer, s. 1"]],\
                        [["1","Dag","/signedOn",true],["2","Ord","/words",false]],[]]],\
                        ["base","1",[["most",["3"],"2024-01-01","","Riktlinjer, s. 1"]],\
                        [["1","Dag","/signedOn",true],["2","Ord","/words",false]],[]]]]""");
    }

    @Test
    void it_is_sha_256_in_hexadecimal_digits() {
        assertThat(rulebook().contentHash())
                .isEqualTo(rulebook().contentHash())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(rulebook().without("within").contentHash());
    }
}
