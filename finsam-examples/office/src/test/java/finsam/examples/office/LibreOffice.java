package finsam.examples.office;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, if it is installed. */
final class LibreOffice {
    private final Path folder;

    private LibreOffice(Path folder) {
        this.folder = folder;
    }

    static LibreOffice in(Path folder) {
        boolean isInstalled = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeTrue(isInstalled, "LibreOffice (soffice) is not installed: its documents were not tried.");
        return new LibreOffice(folder);
    }

    /** Returns a file as LibreOffice saves it after it has been a file of its own format. */
    byte[] resaved(byte[] file, OfficeFormat format) throws IOException, InterruptedException {
        boolean isWord = format == OfficeFormat.WORD;
        Path source = folder.resolve("form." + format.extension());
        Files.write(source, file);
        convert(source, isWord ? "odt" : "ods");
        Files.delete(source);
        convert(folder.resolve(isWord ? "form.odt" : "form.ods"), format.extension());
        return Files.readAllBytes(source);
    }

    private void convert(Path source, String format) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not come to an end");
        }
    }
}
