package finsam.examples.office;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a blank form. */
@Command(name = "blank", description = "Writes a blank form.", mixinStandardHelpOptions = true)
final class Blank implements Callable<Integer> {
    @Mixin
    FormOptions options = new FormOptions();

    @Parameters(paramLabel = "FILE", description = "Where to write it, as .docx or .xlsx.")
    Path file = Path.of("");

    @Override
    public Integer call() {
        return options.form()
                .map(form -> options.write(file, form.blank(FormOptions.format(file))))
                .orElse(Main.UNREADABLE);
    }
}
