package finsam.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.json.FinsamJson;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    private Path folder;

    private String register = "";
    private String result = "";

    @BeforeEach
    void name_folders() {
        register = folder.resolve("register").toString();
        result = folder.resolve("result").toString();
    }

    @Test
    void what_is_generated_is_checked_and_judged_the_same_again_unless_something_else_is_asked() throws IOException {
        Path own = folder.resolve("own.json");
        Files.writeString(own, FinsamJson.write(KnownProfiles.HUDIKSVALL_TRISAM));
        String profile = "varna=" + own;

        assertThat(Main.run("generate", register, "--lines", "200", "--seed", "5"))
                .isZero();
        assertThat(Main.run("check", register, result, "--on", "2025-01-31", "--profile", profile))
                .isZero();
        assertThat(Main.run("compare", register, result, "--on", "2025-01-31", "--profile", profile))
                .isZero();
        assertThat(Main.run("compare", register, result, "--on", "2025-01-31")).isEqualTo(1);

        assertThat(Main.run("generate", register)).isEqualTo(1);
        assertThat(Main.run("check", register, result)).isEqualTo(1);
    }

    @Test
    void a_profile_that_is_none_is_told_before_anything_starts() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"id\":");

        assertThat(Main.run("check", register, result, "--profile", "varna=" + broken))
                .isEqualTo(1);
        assertThat(folder.resolve("result")).doesNotExist();
    }

    @Test
    void a_register_that_is_not_there_is_told() {
        assertThat(Main.run("check", register, result)).isEqualTo(1);
    }
}
