package finsam.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.citation.Citation;
import finsam.core.citation.StatuteRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every section of law that has something to check, and what became of it. */
class SectionsTest {
    private static final List<String> FINSAM = List.of(
            "1", "2", "3", "4", "5", "5 a", "6", "7", "8", "9", "10", "12", "13", "15", "16", "17", "18", "19", "19 a",
            "20", "21", "22", "23", "24", "25", "26", "27", "28");

    private static final Map<Integer, List<String>> SOCIAL_INSURANCE_CODE = new TreeMap<>(Map.of(
            33,
            List.of(
                    "5", "6", "7", "8", "9", "10", "10 a–b", "11", "12", "13", "14", "16", "17", "18", "19", "20",
                    "21–24", "26–27"),
            35,
            List.of("18–19", "20", "25"),
            36,
            List.of("9", "9 a", "10–15", "18", "30")));

    private static final List<String> OTHERS = List.of(
            "11 kap. 5 § kommunallagen (2017:725)",
            "Uppföljning Finsam, finsam.se, Användarhandledning",
            "Uppföljning Finsam, finsam.se, Vanliga frågor");

    @Test
    void every_section_stands_in_one_line() {
        Stream<String> finsam =
                FINSAM.stream().map(section -> StatuteRef.finsam(section).text());
        Stream<String> code = SOCIAL_INSURANCE_CODE.entrySet().stream()
                .flatMap(chapter -> chapter.getValue().stream()
                        .map(section -> StatuteRef.socialInsuranceCode(chapter.getKey(), section)
                                .text()));

        assertThat(Section.all())
                .extracting(Section::citation)
                .containsExactlyInAnyOrderElementsOf(Stream.of(finsam, code, OTHERS.stream())
                        .flatMap(all -> all)
                        .toList());
    }

    @Test
    void a_line_names_exactly_the_rules_that_cite_its_section() {
        Map<String, Set<String>> citing = citing();
        assertThat(Section.all())
                .allSatisfy(section -> assertThat(section.rules())
                        .as(section.citation())
                        .containsExactlyElementsOf(citing.getOrDefault(section.citation(), Set.of())));
    }

    @Test
    void every_act_that_a_rule_cites_has_its_line() {
        Set<String> lines = Section.all().stream().map(Section::citation).collect(Collectors.toSet());
        assertThat(Entry.all().stream()
                        .flatMap(entry -> entry.rule().citations().stream())
                        .filter(StatuteRef.class::isInstance)
                        .map(Citation::text))
                .isSubsetOf(lines);
    }

    @Test
    void a_section_without_rule_and_computation_says_why() {
        assertThat(Section.all()).allSatisfy(section -> {
            assertThat(section.about()).as(section.citation()).isNotBlank();
            assertThat(String.join("", section.rules()) + section.computation() + section.remark())
                    .as(section.citation())
                    .isNotBlank();
        });
    }

    @Test
    void a_computation_is_there() {
        assertThat(Section.all())
                .filteredOn(section -> !section.computation().isEmpty())
                .isNotEmpty()
                .allSatisfy(section -> {
                    int dot = section.computation().lastIndexOf('.');
                    Class<?> type = Class.forName(section.computation().substring(0, dot));
                    assertThat(Arrays.stream(type.getMethods()).map(method -> method.getName()))
                            .contains(section.computation().substring(dot + 1));
                });
    }

    @Test
    void a_rule_that_comes_from_a_section_cites_it() {
        assertThat(Entry.all())
                .filteredOn(entry -> entry.rule().sourceId().startsWith("L2003:1210 "))
                .hasSizeGreaterThan(30)
                .allSatisfy(entry -> assertThat(entry.citations())
                        .as(entry.code())
                        .contains(StatuteRef.finsam(entry.rule()
                                        .sourceId()
                                        .replace("L2003:1210 ", "")
                                        .replace(" §", ""))
                                .text()));
    }

    private static Map<String, Set<String>> citing() {
        Map<String, Set<String>> citing = new TreeMap<>();
        Entry.all()
                .forEach(entry -> entry.citations()
                        .forEach(citation -> citing.computeIfAbsent(citation, one -> new TreeSet<>())
                                .add(entry.code())));
        return citing;
    }
}
