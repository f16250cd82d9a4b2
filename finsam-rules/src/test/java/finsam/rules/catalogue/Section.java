package finsam.rules.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a section of an act.
 *
 * @param citation  the section, as one cites it: {@code 5 a § lagen (2003:1210)}
 * @param about  what it is about
 * @param rules  the codes of the rules that cite it
 * @param computation  the function that computes what it says, empty for none
 * @param remark  a remark, empty for none
 */
record Section(String citation, String about, List<String> rules, String computation, String remark) {
    private static final Path FILE = Path.of("src/catalogue/sections.tsv");

    static List<Section> all() {
        try {
            return Files.readAllLines(FILE).stream().map(Section::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Section of(String line) {
        String[] cells = line.split("\t", -1);
        return new Section(
                cells[0],
                cells[1],
                Stream.of(cells[2].split(" ")).filter(code -> !code.isEmpty()).toList(),
                cells[3],
                cells[4]);
    }
}
