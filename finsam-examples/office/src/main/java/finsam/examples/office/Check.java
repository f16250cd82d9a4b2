package finsam.examples.office;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Severity;
import finsam.rules.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a form, and where. */
@Command(
        name = "check",
        description = "Checks the files that were sent for one document, and writes copies of them with comments.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the document has no error",
            "1:the document has an error",
            "2:a file could not be read or written, or the command was called in a wrong way"
        })
final class Check implements Callable<Integer> {
    @Mixin
    FormOptions options = new FormOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The form and its attachments, as .docx and .xlsx.")
    List<Path> files = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day as of which to judge, yyyy-mm-dd; default today.")
    @Nullable
    LocalDate on;

    @Option(
            names = "--comments",
            paramLabel = "FOLDER",
            description = "Where to write copies of the files with the findings as comments; default nowhere.")
    @Nullable
    Path comments;

    @Override
    public Integer call() {
        List<OfficeFile> sent = new ArrayList<>();
        for (Path file : files) {
            Optional<byte[]> bytes = options.read(file);
            if (bytes.isEmpty()) {
                return Main.UNREADABLE;
            }
            sent.add(new OfficeFile(String.valueOf(file.getFileName()), bytes.get()));
        }
        return options.form().map(form -> check(form, sent)).orElse(Main.UNREADABLE);
    }

    private <T extends Document> int check(OfficeForm<T> form, List<OfficeFile> sent) {
        OfficeReading<T> reading = form.read(sent);
        if (reading.reading().value().isEmpty()) {
            options.print(reading.reading().findings());
            return Main.UNREADABLE;
        }
        Verdict<T> verdict = reading.check(on == null ? LocalDate.now(ZoneId.of("Europe/Stockholm")) : on);
        List<Finding> findings = reading.located(verdict.findings());
        options.print(findings);
        Locale locale = options.language.locale();
        verdict.open()
                .forEach(question -> options.out()
                        .println(OfficeFindings.text(
                                "open", locale, Map.of("path", question.path(), "message", question.message(locale)))));
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        options.out()
                .println(OfficeFindings.text(
                        "summary",
                        locale,
                        Map.of(
                                "errors",
                                errors,
                                "others",
                                findings.size() - errors,
                                "open",
                                verdict.open().size())));
        int written = comment(reading, findings);
        return written != Main.CLEAN ? written : errors > 0 ? Main.ERRORS : Main.CLEAN;
    }

    private int comment(OfficeReading<?> reading, List<Finding> findings) {
        int worst = Main.CLEAN;
        for (int i = 0; comments != null && i < files.size(); i++) {
            Path copy = comments.resolve(String.valueOf(files.get(i).getFileName()));
            byte[] annotated = reading.annotated(i, findings, options.language.locale());
            worst = Math.max(worst, options.write(copy, annotated));
        }
        return worst;
    }
}
