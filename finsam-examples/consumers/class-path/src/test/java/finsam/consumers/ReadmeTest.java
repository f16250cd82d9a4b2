package finsam.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.rules.validation.FinsamValidation;
import finsam.rules.validation.SekAmount;
import finsam.rules.validation.ValidFinsam;
import finsam.rules.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows of Bean Validation, compiled and run. */
class ReadmeTest {
    // bean validation
    record Form(
            @ValidFinsam(profile = "gavleborg-application-2024")
            Application application,

            @SekAmount String budget) {}

    static void print(Form form, PrintStream out) {
        Validator validator = FinsamValidation.factory(Locale.ENGLISH).getValidator();
        for (ConstraintViolation<Form> violation : Violations.sorted(validator.validate(form))) {
            out.println(
                    Violations.severity(violation) + " " + violation.getPropertyPath() + ": " + violation.getMessage());
        }
    }
    // end

    @Test
    void it_prints_what_is_wrong() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        print(
                new Form(new ApplicationBuilder().build(), "mycket"),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "ERROR budget: The text is not an amount in kronor. Write for example 100 000 kr.",
                        "ERROR application.effortName: ");
    }

    @Test
    void the_readme_shows_the_code_that_runs() throws IOException {
        Path source = Path.of("../class-path/src/test/java/finsam/consumers/ReadmeTest.java");
        String snippet = Files.readAllLines(source).stream()
                .dropWhile(line -> !line.strip().equals("// bean validation"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end"))
                .map(line -> line.replaceFirst("^ {4}", ""))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("../../../README.md"))).contains("```java\n" + snippet + "\n```");
    }
}
