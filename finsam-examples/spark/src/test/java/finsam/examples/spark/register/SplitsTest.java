package finsam.examples.spark.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nbc\n\ndef\n",
                "\n\n\na",
                "one line without an end",
                "x\r\ny\r\n",
                "\n",
                "åäö\nö",
                "ab\ncdefghijkl\nm\n"
            })
    void every_line_is_in_one_part_wherever_the_file_is_cut(String text) throws IOException {
        Path file = folder.resolve("association=gotland/part.ndjson");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        for (int size = 1; size <= text.length() + 1; size++) {
            assertThat(read(size)).as("parts of %d bytes", size).isEqualTo(whole(text));
        }
    }

    /** Reads each part, and puts before each line its number and where it starts. */
    private List<String> read(int size) throws IOException {
        Configuration hadoop = new Configuration();
        List<Split> cut = Splits.of(RegisterFile.of(folder.toString(), hadoop), size);
        List<Long> counts =
                cut.stream().map(split -> Splits.count(split, hadoop)).toList();
        List<String> lines = new ArrayList<>();
        for (Split split : Splits.numbered(cut, counts)) {
            assertThat(split.association()).isEqualTo("gotland");
            try (FSDataInputStream in = Splits.open(split, hadoop)) {
                SplitStream part = new SplitStream(in, split);
                String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
                lines.addAll(numbered(text, split.linesBefore(), part.first()));
            }
        }
        return lines;
    }

    private static List<String> whole(String text) {
        return numbered(text, 0, 0);
    }

    private static List<String> numbered(String text, long linesBefore, long start) {
        List<String> lines = new ArrayList<>();
        long offset = start;
        for (String line : text.split("(?<=\n)")) {
            if (!line.isEmpty()) {
                lines.add((linesBefore + lines.size() + 1) + "@" + offset + ":" + line);
                offset += line.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return lines;
    }
}
