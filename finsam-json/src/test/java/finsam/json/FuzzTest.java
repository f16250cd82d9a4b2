package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.rules.Rulebook;
import finsam.testing.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs {@link FuzzRun} with as many documents as the system property {@code finsam.fuzz} says, and with few without it. */
class FuzzTest {
    private static final Pattern COUNTS = Pattern.compile("(\\d+) read, (\\d+) verdicts, (\\d+) findings");

    @Test
    void nothing_is_thrown_or_hangs_or_grows_whatever_is_read() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FuzzRun.class.getName(),
                        System.getProperty("finsam.fuzz", "200"),
                        Long.toString(Seed.of()))
                .redirectErrorStream(true)
                .start();
        String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(out);

        assertThat(java.waitFor()).as(out).isZero();
        if (Integer.getInteger("finsam.fuzz") != null) {
            return;
        }
        assertThat(Arrays.stream(FuzzedBytes.Kind.values()).map(Enum::name)).allMatch(kind -> out.contains(kind + "="));
        Matcher counts = COUNTS.matcher(out);
        assertThat(counts.find()).as(out).isTrue();
        for (int i = 1; i <= 3; i++) {
            assertThat(Long.parseLong(counts.group(i))).as(out).isGreaterThan(50);
        }
    }

    @Test
    void every_kind_of_document_that_has_rules_is_among_them() {
        Set<Class<?>> withForm = Forms.ALL.stream().map(form -> form.document()).collect(Collectors.toSet());

        assertThat(Fuzz.rulebooks().stream().<Class<?>>map(Rulebook::subject).collect(Collectors.toSet()))
                .hasSize(21)
                .isSubsetOf(withForm);
    }
}
