package finsam.rules.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A released code that is no longer used, and never will be again.
 *
 * @param code  the code
 * @param version  the first version without it
 * @param remark  why it went, and what stands in its place
 */
record Retired(String code, Version version, String remark) {
    static List<Retired> all() {
        try {
            return Files.readAllLines(Path.of("src/catalogue/retired.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Retired(cells[0], Version.of(cells[1]), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
