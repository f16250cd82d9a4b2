package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import finsam.json.form.DocumentForm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schemas in a JavaScript validator. Runs where Node finds Ajv, as with {@code npm i ajv} in a directory of its own and
 * {@code NODE_PATH} set to its {@code node_modules}; is skipped elsewhere.
 */
class AjvTest {
    private static final String SCRIPT = """
            const Ajv = require('ajv/dist/2020');
            const fs = require('fs');
            const [schema, documents] = process.argv.slice(2).map(file => fs.readFileSync(file, 'utf8'));
            const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false, validateFormats: false});
            ajv.addVocabulary(['x-title-en']);
            const validate = ajv.compile(JSON.parse(schema));
            for (const line of documents.split('\\n').filter(line => line)) console.log(validate(JSON.parse(line)));
            """;

    @TempDir
    Path directory;

    @Test
    void ajvJudgesAsTheOtherValidator() throws IOException, InterruptedException {
        assumeTrue(run("-e", "require('ajv/dist/2020')") != null, "Node does not find ajv: see the javadoc");
        Path script = Files.writeString(directory.resolve("validate.js"), SCRIPT);
        for (DocumentForm<?, ?> form : Forms.ALL) {
            List<String> documents = documents(form);
            Path lines = Files.write(directory.resolve("documents"), documents);
            Path schema = Files.writeString(directory.resolve("schema"), FinsamSchemas.of(form.document()));
            List<String> fits = documents.stream()
                    .map(json -> String.valueOf(
                            SchemaAgreementTest.errors(form, json).isEmpty()))
                    .toList();

            assertThat(fits).contains("true", "false");
            assertThat(run(script.toString(), schema.toString(), lines.toString()))
                    .as(form.toString())
                    .isEqualTo(fits);
        }
    }

    private static List<String> documents(DocumentForm<?, ?> form) {
        List<String> documents = new ArrayList<>();
        for (long seed : GeneratedDocuments.seeds(100)) {
            String json = FinsamJson.write(SchemaAgreementTest.generated(seed).document(form.document()));
            documents.add(json.replace("\n", " "));
            documents.add(new MutatedDocuments(new Random(seed)).mutate(json).replace("\n", " "));
        }
        return documents;
    }

    /** Runs Node; returns what it says, or null if there is no Node or it fails. */
    private List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        File said = directory.resolve("said").toFile();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said)
                    .start();
            boolean well = process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
            return well ? Files.readAllLines(said.toPath()) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
