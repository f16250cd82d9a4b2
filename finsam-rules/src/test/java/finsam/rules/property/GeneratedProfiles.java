package finsam.rules.property;

import finsam.core.citation.PublishedRef;
import finsam.core.finding.Reading;
import finsam.rules.profile.FormLayout;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.Parameters;
import finsam.rules.profile.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Profiles that set most parameters, each to one of the texts that its type reads, odd ones among them. */
final class GeneratedProfiles {
    private static final PublishedRef SOURCE = new PublishedRef("Beslut", "1");
    private static final List<String> TEXTS = List.of(
            "true",
            "false",
            "0",
            "1",
            "2",
            "30",
            "2024",
            "999999999",
            "100 000 kr",
            "0 kr",
            "-5 kr",
            "9 000 000 000 000 000 kr",
            "25 %",
            "0 %",
            "100 %",
            "18–64",
            "16–17",
            "0–120",
            "P5Y",
            "P1Y",
            "P6M",
            "P0D",
            "P100Y",
            "WEAK_SWEDISH",
            "Exempelby kommun");
    private static final Pattern CONSTANTS = Pattern.compile("\\[(.*)]");

    private GeneratedProfiles() {}

    static Profile of(Random random, FormLayout layout) {
        while (true) {
            Profile.Builder builder = Profile.builder("generated", "1").layout(layout);
            for (Parameter<?> parameter : Parameters.ALL) {
                if (random.nextInt(6) > 0) {
                    set(parameter, random, builder);
                }
            }
            Reading<Profile> read = builder.read();
            if (read.value().isPresent()) {
                return read.value().get();
            }
        }
    }

    private static <V> void set(Parameter<V> parameter, Random random, Profile.Builder builder) {
        List<V> values = values(parameter);
        if (!values.isEmpty()) {
            builder.set(parameter, values.get(random.nextInt(values.size())), SOURCE);
        }
    }

    /** Returns values of a parameter. */
    static <V> List<V> values(Parameter<V> parameter) {
        List<List<String>> texts = new ArrayList<>();
        Matcher constants = CONSTANTS.matcher(parameter.type().expectation());
        List<String> words = constants.find() ? Arrays.asList(constants.group(1).split(", ")) : TEXTS;
        words.forEach(word -> texts.add(List.of(word)));
        texts.add(List.of());
        texts.add(words.subList(0, Math.min(3, words.size())));
        texts.add(words);
        return texts.stream()
                .map(parameter.type()::read)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Returns a number of profiles, always the same ones. */
    static Stream<Profile> some(int count, FormLayout layout) {
        Random random = new Random(20_261_122);
        return Stream.generate(() -> of(random, layout)).limit(count);
    }
}
