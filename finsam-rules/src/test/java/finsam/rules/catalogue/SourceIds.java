package finsam.rules.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of one entry of the domain's list of rules.
 *
 * @param id  the entry, such as {@code J03}
 * @param fate  what became of it
 * @param where  the code, type or function
 * @param remark  a remark, empty for none
 */
record SourceIds(String id, String fate, String where, String remark) {
    static final Set<String> FATES = Set.of("implemented", "unrepresentable", "computation", "not-a-check");
    private static final Path FOLDER = Path.of("src/catalogue/ids");

    static List<SourceIds> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(SourceIds::lines)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new SourceIds(
                            cells[0],
                            cells.length > 1 ? cells[1] : "",
                            cells.length > 2 ? cells[2] : "",
                            cells.length > 3 ? cells[3] : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
