package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.rules.rule.Rule;
import finsam.rules.rule.RuleMessages;
import finsam.rules.scenario.Subject;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleMessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    static Stream<Rule<?>> rules() {
        return Subject.ALL.stream().flatMap(RuleMessagesTest::rules);
    }

    private static <T> Stream<Rule<?>> rules(Subject<T> subject) {
        return subject.rulebook().apply(subject.profile()).rules().stream().map(rule -> rule);
    }

    static Set<String> keys() {
        return RuleMessages.MESSAGES.keys();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_says_what_it_requires_and_where_that_is_written(Rule<?> rule) {
        assertThat(rule.type().variant("rule").hasTemplate()).isTrue();
        assertThat(rule.citations()).isNotEmpty();
        assertThat(rule.sourceId()).matches("[A-L]\\d\\d|L\\d{4}:\\d+ \\d+( [a-z])? §");
        assertThat(rule.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(rule.revision()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_template_has_both_languages_with_the_same_values(String key) {
        assertThat(placeholders(key, SWEDISH)).isEqualTo(placeholders(key, Locale.ENGLISH));
    }

    @Test
    void no_template_is_left_from_a_rule_that_is_gone() {
        Set<String> codes = rules().map(Rule::code).collect(Collectors.toSet());
        codes.addAll(Set.of("missing", "not-met"));
        assertThat(keys()).allSatisfy(key -> assertThat(codes).contains(key.replaceFirst("\\..*", "")));
    }

    private static Set<String> placeholders(String key, Locale locale) {
        return PLACEHOLDER
                .matcher(RuleMessages.MESSAGES.template(key, locale))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
