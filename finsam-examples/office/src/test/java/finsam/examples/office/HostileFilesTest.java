package finsam.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no honest form gives one clear finding, and costs no more memory than an honest one. */
class HostileFilesTest {
    private static final OfficeForm<Application> FORM = RealCases.applicationForm();

    @TempDir
    Path folder = Path.of("");

    @Test
    void each_gives_one_finding_that_says_what_to_do() throws Exception {
        for (Map.Entry<String, OfficeFile> hostile : HostileFiles.all().entrySet()) {
            OfficeReading<Application> reading = FORM.read(List.of(hostile.getValue()));

            assertThat(reading.reading().value()).as(hostile.getKey()).isEmpty();
            assertThat(reading.reading().findings())
                    .as(hostile.getKey())
                    .extracting(Finding::code)
                    .containsExactly(hostile.getKey().replaceFirst(".*:", ""));
            for (String language : List.of("sv", "en")) {
                assertThat(reading.reading().findings().get(0).message(Locale.forLanguageTag(language)))
                        .as(hostile.getKey())
                        .doesNotContain("{", "–")
                        .hasSizeGreaterThan(10);
            }
        }
    }

    @Test
    void they_do_so_in_a_small_heap() throws Exception {
        int count = 0;
        for (Map.Entry<String, OfficeFile> hostile : HostileFiles.all().entrySet()) {
            String code = hostile.getKey().replaceFirst(".*:", "");
            Path place = Files.createDirectory(folder.resolve(count++ + "-" + code));
            Files.write(
                    place.resolve(hostile.getValue().name()), hostile.getValue().bytes());
        }
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + SmallHeap.MEGABYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();

        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.startsWith("as expected")))
                .as(said)
                .hasSize(count + 1);
    }

    @Test
    void a_link_that_a_person_follows_is_no_danger() throws IOException {
        byte[] file = HostileFiles.changed(
                FORM.filled(OfficeFormat.WORD, RealCases.application()),
                "word/_rels/document.xml.rels",
                xml -> HostileFiles.link(xml, "hyperlink", "mailto:kontakt@example.org", "External"));

        assertThat(FORM.read(file).reading().value()).contains(RealCases.application());
    }

    @Test
    void one_refused_file_of_two_is_told_and_the_other_is_not_judged_alone() {
        OfficeReading<Application> reading = FORM.read(FORM.blank(OfficeFormat.WORD), new byte[0]);

        assertThat(reading.reading().findings()).extracting(Finding::code).containsExactly("office-file-damaged");
        assertThat(reading.reading().value()).isEmpty();
        assertThat(reading.check(RealCases.DAY).document()).isEmpty();
    }

    @Test
    void whatever_bytes_somebody_changes_nothing_is_thrown() {
        Random random = new Random(20261123);
        for (OfficeFormat format : OfficeFormat.values()) {
            byte[] file = FORM.filled(format, RealCases.application());
            for (int i = 0; i < 60; i++) {
                byte[] spoiled = file.clone();
                for (int j = 0; j <= i % 5; j++) {
                    spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
                }
                OfficeReading<Application> reading = FORM.read(spoiled);
                assertThat(reading.reading().value().isPresent()
                                || reading.reading().hasErrors())
                        .isTrue();
            }
        }
    }
}
