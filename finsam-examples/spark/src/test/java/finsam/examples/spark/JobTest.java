package finsam.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.effortcase.EffortCase;
import finsam.core.participation.Participation;
import finsam.examples.spark.Job.Format;
import finsam.examples.spark.generate.Deliverer;
import finsam.examples.spark.generate.LinesWriter;
import finsam.examples.spark.generate.ParquetWriter;
import finsam.examples.spark.generate.Register;
import finsam.examples.spark.verdict.Judge;
import finsam.examples.spark.verdict.Kind;
import finsam.examples.spark.verdict.Profiles;
import finsam.json.FinsamJson;
import finsam.json.FinsamLines;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {
    private static final LocalDate DATE = LocalDate.of(2025, 1, 31);
    private static final Profiles PROFILES = new Profiles(Map.of());
    private static final int LINES = 600;
    /** Smaller than a file, and than some lines: lines are cut wherever a part ends. */
    private static final int SPLIT = 20_000;

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = Sessions.start();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void the_lines_of_a_register_are_judged_and_counted_as_finsam_does() throws IOException {
        Path register = generated(new Register(Kind.PARTICIPATIONS, 1));
        append(register, "\uFEFF".getBytes(StandardCharsets.UTF_8), "association=uppsala/first.ndjson");
        append(
                register,
                "{\"documentType\":\"PARTICIPATION\"}\r\n\r\n \n".getBytes(StandardCharsets.UTF_8),
                "association=uppsala/first.ndjson");
        append(register, "x".repeat(10 << 20).getBytes(StandardCharsets.UTF_8), "association=uppsala/first.ndjson");
        append(
                register,
                "x\n{\"documentType\":\"PARTICIPATION\",\"ref\":\"U-1\"}".getBytes(StandardCharsets.UTF_8),
                "association=uppsala/first.ndjson");
        append(register, "{\"ref\":".getBytes(StandardCharsets.UTF_8), "without-association.ndjson");

        Written written = run(Kind.PARTICIPATIONS, register, Format.NDJSON);

        Expected expected = participations(register);
        assertThat(written.lines()).isEqualTo(expected.lines());
        assertThat(written.tables()).containsAllEntriesOf(expected.tables());
        assertThat(written.tables().get("steps-forward").get(0))
                .isEqualTo("TAKEN minst ett steg framåt %d %d %d"
                        .formatted(
                                expected.steppedForward().women(),
                                expected.steppedForward().men(),
                                expected.steppedForward().unspecified()));
        assertThat(written.findingsPerAssociation()).isEqualTo(expected.findings());
    }

    @Test
    void bad_lines_stand_apart_with_their_place_and_nothing_of_what_they_say() throws IOException {
        Path register = generated(new Register(Kind.PARTICIPATIONS, 2));

        Written written = run(Kind.PARTICIPATIONS, register, Format.NDJSON);

        assertThat(written.verdicts())
                .isNotEmpty()
                .noneMatch(row -> row.getAs("status").equals("UNREADABLE"));
        assertThat(written.badLines()).isNotEmpty().allSatisfy(row -> {
            byte[] file = Files.readAllBytes(register.resolve(row.<String>getAs("file")));
            int offset = (int) row.<Long>getAs("offset").longValue();
            String before = new String(file, 0, offset, StandardCharsets.ISO_8859_1);
            assertThat(before.chars().filter(character -> character == '\n').count() + 1)
                    .isEqualTo(row.<Long>getAs("line"));
            assertThat(offset == 0 || file[offset - 1] == '\n').isTrue();
        });
        assertThat(text(folder.resolve("result/bad-lines"))).doesNotContain("Jobbtorg", "birthMonth", "ref;sex");
    }

    @Test
    void rows_of_bytes_are_judged_as_lines_are() throws IOException {
        Register register = new Register(Kind.PARTICIPATIONS, 3);
        String parquet = folder.resolve("parquet").toString();
        ParquetWriter.write(spark, register, LINES, parquet);

        Written written = run(Kind.PARTICIPATIONS, folder.resolve("parquet"), Format.PARQUET);

        Expected expected = new Expected();
        for (Row row : spark.read()
                .parquet(parquet)
                .select("association", "document", "_metadata.file_name", "_metadata.row_index")
                .collectAsList()) {
            String association = row.getString(0);
            var verdict =
                    FinsamJson.check(row.<byte[]>getAs(1), Rulebooks.participations(PROFILES.of(association)), DATE);
            String file = "association=" + association + "/" + row.getString(2);
            expected.add(
                    association,
                    file,
                    row.getLong(3) + 1,
                    verdict,
                    verdict.document().stream().toList());
        }
        assertThat(expected.lines()).hasSize(LINES);
        assertThat(written.lines()).isEqualTo(expected.lines());
        assertThat(written.tables()).containsAllEntriesOf(expected.tables());
        assertThat(written.findingsPerAssociation()).isEqualTo(expected.findings());
    }

    @Test
    void columns_with_the_names_of_properties_are_judged_as_lines_are() throws IOException {
        Path lines = folder.resolve("lines.ndjson");
        Register register = new Register(Kind.PARTICIPATIONS, 4);
        List<String> readable = Stream.iterate(1L, number -> number + 1)
                .limit(LINES)
                .map(register::line)
                .map(Register.Line::bytes)
                .filter(bytes ->
                        FinsamJson.read(bytes, Participation.class).findings().isEmpty())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
        Files.write(lines, readable);
        String parquet = folder.resolve("columns").toString();
        spark.read().json(lines.toString()).coalesce(1).write().parquet(parquet);

        Written written = run(Kind.PARTICIPATIONS, folder.resolve("columns"), Format.PARQUET);

        Rulebook<Participation> rulebook = Rulebooks.participations(PROFILES.of(""));
        assertThat(written.verdicts()).hasSize(readable.size());
        assertThat(written.lines().stream().map(JobTest::withoutPlace))
                .containsExactlyInAnyOrderElementsOf(readable.stream()
                        .map(line -> FinsamJson.check(line.getBytes(StandardCharsets.UTF_8), rulebook, DATE))
                        .map(verdict -> verdict.status() + " "
                                + verdict.findings().stream()
                                        .map(finding ->
                                                finding.code() + " " + finding.path() + " " + finding.severity())
                                        .toList())
                        .toList());
    }

    @Test
    void cases_are_judged_as_a_whole_and_their_people_are_counted() throws IOException {
        Path register = generated(new Register(Kind.CASES, 5));

        Written written = run(Kind.CASES, register, Format.NDJSON);

        Expected expected = new Expected();
        for (Path file : files(register)) {
            String association = file.getParent().getFileName().toString().replace("association=", "");
            try (InputStream in = Files.newInputStream(file)) {
                FinsamLines.of(in)
                        .check(
                                Rulebooks.effortCases(PROFILES.of(association)),
                                DATE,
                                line -> expected.add(
                                        association,
                                        register.relativize(file).toString(),
                                        line.number(),
                                        line.result(),
                                        line.result()
                                                .document()
                                                .map(EffortCase::participations)
                                                .orElse(List.of())));
            }
        }
        assertThat(written.lines()).isEqualTo(expected.lines());
        assertThat(written.tables()).containsAllEntriesOf(expected.tables());
    }

    private Path generated(Register register) throws IOException {
        Path to = folder.resolve("register");
        try (LinesWriter writer = new LinesWriter(to.toString(), 50, new Configuration())) {
            writer.write(register, LINES);
        }
        assertThat(files(to)).hasSizeGreaterThan(Deliverer.ALL.size());
        return to;
    }

    private static void append(Path register, byte[] bytes, String file) throws IOException {
        Path to = register.resolve(file);
        Files.createDirectories(to.getParent());
        try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(bytes);
        }
    }

    private Written run(Kind kind, Path register, Format format) throws IOException {
        String output = folder.resolve("result").toString();
        new Job(spark, new Judge(kind, DATE, PROFILES), SPLIT).run(register.toString(), format, output);
        return new Written(spark, output);
    }

    private static Expected participations(Path register) throws IOException {
        Expected expected = new Expected();
        for (Path file : files(register)) {
            String parent = file.getParent().getFileName().toString();
            String association = parent.startsWith("association=") ? parent.replace("association=", "") : "";
            try (InputStream in = Files.newInputStream(file)) {
                FinsamLines.of(in)
                        .check(
                                Rulebooks.participations(PROFILES.of(association)),
                                DATE,
                                line -> expected.add(
                                        association,
                                        register.relativize(file).toString(),
                                        line.number(),
                                        line.result(),
                                        line.result().document().stream().toList()));
            }
        }
        return expected;
    }

    private static List<Path> files(Path register) throws IOException {
        try (Stream<Path> all = Files.walk(register)) {
            return all.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(JobTest::content).collect(Collectors.joining("\n"));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String withoutPlace(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
