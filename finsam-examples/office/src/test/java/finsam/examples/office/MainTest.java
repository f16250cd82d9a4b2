package finsam.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String JSON = "../quickstart/documents/rakna-med-mig.json";

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectory(folder.resolve("svar"));
    }

    @Test
    void a_form_is_filled_in_checked_and_sent_back_with_comments() throws IOException {
        String word = folder.resolve("ansokan.docx").toString();
        assertThat(run("fill", JSON, word)).isEqualTo(Main.CLEAN);

        int exit = run(
                "check",
                "--on",
                "2024-05-06",
                "--comments",
                folder.resolve("svar").toString(),
                word);

        assertThat(exit).isEqualTo(Main.ERRORS);
        assertThat(out.toString()).contains("tabell 2, rad 2, cell 2", "öppna frågor");
        assertThat(Files.size(folder.resolve("svar").resolve("ansokan.docx")))
                .isGreaterThan(Files.size(Path.of(word)) / 2);
    }

    @Test
    void a_blank_form_of_another_association_is_written_as_a_workbook() {
        String excel = folder.resolve("blankett.xlsx").toString();

        assertThat(run("blank", "--profile", "../quickstart/documents/exempelby-profil.json", excel))
                .isEqualTo(Main.CLEAN);
        assertThat(run("check", "--lang", "en", "--profile", "../quickstart/documents/exempelby-profil.json", excel))
                .isEqualTo(Main.ERRORS);
        assertThat(out.toString()).contains("Blankett!B");
    }

    @Test
    void what_cannot_be_read_or_written_is_told() throws IOException {
        Path text = Files.writeString(folder.resolve("text.docx"), "Hej");

        assertThat(run("check", text.toString())).isEqualTo(Main.UNREADABLE);
        assertThat(out.toString()).contains("varken ett Worddokument");
        assertThat(run("check", "--lang", "en", folder.resolve("none.docx").toString()))
                .isEqualTo(Main.UNREADABLE);
        assertThat(run("blank", folder.resolve("no/such/folder.docx").toString()))
                .isEqualTo(Main.UNREADABLE);
        assertThat(run("fill", text.toString(), folder.resolve("x.docx").toString()))
                .isEqualTo(Main.UNREADABLE);
        assertThat(err.toString()).contains("There is no such file", "Filen kan inte skrivas");
        assertThat(run("check")).isEqualTo(Main.UNREADABLE);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
