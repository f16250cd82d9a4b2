package finsam.examples.office;

import finsam.core.finding.Document;
import finsam.core.finding.Reading;
import finsam.json.FinsamJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills in a form from a document. */
@Command(name = "fill", description = "Fills in a form from a document in JSON.", mixinStandardHelpOptions = true)
final class Fill implements Callable<Integer> {
    @Mixin
    FormOptions options = new FormOptions();

    @Parameters(index = "0", paramLabel = "JSON", description = "The document.")
    Path document = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "Where to write the form, as .docx or .xlsx.")
    Path file = Path.of("");

    @Override
    public Integer call() {
        return options.form()
                .flatMap(form -> options.read(document).map(json -> fill(form, json)))
                .orElse(Main.UNREADABLE);
    }

    private <T extends Document> int fill(OfficeForm<T> form, byte[] json) {
        Reading<T> reading = FinsamJson.read(json, form.rulebook().subject());
        if (reading.value().isEmpty()) {
            options.print(reading.findings());
            return Main.UNREADABLE;
        }
        return options.write(
                file, form.filled(FormOptions.format(file), reading.value().get()));
    }
}
