package finsam.rules;

import finsam.core.citation.Citation;
import finsam.rules.law.Timeline;
import finsam.rules.profile.FormField;
import finsam.rules.profile.ParameterType;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hash over what a rulebook declares, as JSON without white space: never over code, so that it is the same on every
 * JDK.
 */
final class ContentHash {
    private ContentHash() {}

    static String of(Rulebook<?> rulebook) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(canonical(rulebook).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String canonical(Rulebook<?> rulebook) {
        return list(
                text(rulebook.id()),
                text(rulebook.version()),
                list(rulebook.rules().stream().map(ContentHash::rule)),
                list(Stream.iterate(
                                Optional.of(rulebook.profile()),
                                Optional::isPresent,
                                profile -> profile.flatMap(Profile::base))
                        .flatMap(Optional::stream)
                        .map(ContentHash::profile)));
    }

    private static String rule(Rule<?> rule) {
        return list(
                text(rule.code()),
                text(rule.severity().name()),
                Integer.toString(rule.revision()),
                list(rule.citations().stream().map(Citation::text).map(ContentHash::text)),
                list(rule.inputs().stream().map(ContentHash::input)));
    }

    private static String input(Input<?, ?> input) {
        String declared = list(text(input.name()), text(input.path().toString()), Boolean.toString(input.isRequired()));
        return input.timelines().isEmpty()
                ? declared
                : list(declared, list(input.timelines().stream().map(ContentHash::timeline)));
    }

    private static String timeline(Timeline<?> timeline) {
        return list(
                text(timeline.name()),
                list(timeline.spans().stream().map(ContentHash::span)),
                text(timeline.lastKnownDay().map(Object::toString).orElse("")));
    }

    private static String span(Timeline.Span<?> span) {
        return list(
                text(span.from().toString()),
                text(span.value().toString()),
                text(span.citation().text()));
    }

    private static String profile(Profile profile) {
        return list(
                text(profile.id()),
                text(profile.version()),
                list(profile.settings().stream().map(ContentHash::setting)),
                list(profile.layout().fields().stream().map(ContentHash::field)),
                profile.base().map(ContentHash::profile).orElse("[]"));
    }

    private static String setting(Profile.Setting<?> setting) {
        return list(
                text(setting.parameter().name()),
                list(ParameterType.texts(setting.value()).stream().map(ContentHash::text)),
                text(setting.from().map(Object::toString).orElse("")),
                text(setting.until().map(Object::toString).orElse("")),
                text(setting.citation().text()));
    }

    private static String field(FormField field) {
        return list(
                text(field.number()),
                text(field.label()),
                text(field.path().toString()),
                Boolean.toString(field.required()));
    }

    private static String list(String... parts) {
        return list(List.of(parts).stream());
    }

    private static String list(Stream<String> parts) {
        return parts.collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append("\\u" + HexFormat.of().toHexDigits((char) c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
