package finsam.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final Path REPORT = Path.of("documents/hudiksvall-slutrapport.json");
    private static final String AMOUNT = "{\"documentType\":\"APPLICATION\",\"requestedAmount\":\"mycket\"}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "3"})
    void prints_a_line_for_each_document_and_a_summary(String threads) throws IOException {
        Path file = lines(AMOUNT, "", "{\"documentType\":", report());
        Run run = Run.of(
                "validate", "--lines", file.toString(), "--lang", "en", "--on", "2022-02-15", "--threads", threads);

        assertThat(run.exitCode()).isEqualTo(2);
        List<String> out = run.out().lines().toList();
        assertThat(out).hasSize(3);
        assertThat(out.get(0)).startsWith("line 1: errors").contains("; amount-readable /requestedAmount");
        assertThat(out.get(1)).isEqualTo("line 3: unreadable; json-syntax");
        assertThat(out.get(2)).startsWith("line 4: ").doesNotContain("error");
        assertThat(run.err())
                .startsWith("3 lines: 1 without errors, 1 with errors, 1 unreadable")
                .contains("\n  amount-readable 1\n", "\n  json-syntax 1\n")
                .doesNotContain("\r");
    }

    @Test
    void prints_json_a_line_with_number_and_offset() throws IOException {
        Path file = lines(AMOUNT, report());
        Run run = Run.of("validate", "--lines", file.toString(), "--format", "json", "--lang", "en");

        List<String> out = run.out().lines().toList();
        assertThat(out).hasSize(2);
        assertThat(out.get(0))
                .startsWith("{\"line\":1,\"offset\":0,\"verdict\":{\"status\":\"ERRORS\"")
                .contains("\"code\":\"amount-readable\"")
                .endsWith("}}");
        assertThat(out.get(1)).startsWith("{\"line\":2,\"offset\":" + (AMOUNT.length() + 1) + ",\"verdict\":");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void shows_progress_where_it_is_wanted() throws IOException {
        Run run = Run.of("validate", "--lines", lines(AMOUNT).toString(), "--progress", "--lang", "en");

        assertThat(run.err()).contains("\r\u001B[K1 lines, 1 a second, ", "1 lines: 0 without errors");
        assertThat(run.out()).doesNotContain("\u001B");
    }

    @Test
    void a_missing_file_and_misuse_end_with_2() {
        assertThat(Run.of("validate", "--lines", folder.resolve("none").toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("validate", "--lines", "-", REPORT.toString()).exitCode())
                .isEqualTo(2);
        assertThat(Run.of("validate", "--lines", "-", "--threads", "0").exitCode())
                .isEqualTo(2);
    }

    @Test
    void an_interrupted_run_leaves_whole_lines_and_a_summary() throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "validate",
                        "--lines",
                        "-",
                        "--format",
                        "json",
                        "--lang",
                        "en")
                .start();
        OutputStream in = run.getOutputStream();
        in.write((AMOUNT + "\n" + report() + "\n" + "{\"documentType\":").getBytes(StandardCharsets.UTF_8));
        in.flush();
        BufferedReader out = new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8));
        String first = out.readLine();
        String second = out.readLine();
        // Process.destroy would close the streams as well.
        run.toHandle().destroy();

        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(first).startsWith("{\"line\":1,").endsWith("}}");
        assertThat(second).startsWith("{\"line\":2,").endsWith("}}");
        assertThat(out.readLine()).isNull();
        assertThat(new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Interrupted.", "2 lines: 1 without errors, 1 with errors, 0 unreadable");
    }

    private Path lines(String... lines) throws IOException {
        return Files.writeString(folder.resolve("lines.ndjson"), String.join("\n", lines));
    }

    private static String report() throws IOException {
        return Files.readAllLines(REPORT).stream().collect(Collectors.joining(" "));
    }
}
