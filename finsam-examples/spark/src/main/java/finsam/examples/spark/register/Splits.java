package finsam.examples.spark.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** How the files of a register are shared among tasks. */
final class Splits {
    private Splits() {}

    /** Returns the parts of some files, none larger than a size. */
    static List<Split> of(List<RegisterFile> files, long size) {
        List<Split> splits = new ArrayList<>();
        for (RegisterFile file : files) {
            for (long start = 0; start < file.size(); start += size) {
                long end = Math.min(file.size(), start + size);
                splits.add(new Split(file.path().toString(), file.name(), file.association(), start, end, 0));
            }
        }
        return splits;
    }

    /** Returns the parts with the number of lines before them, of how many lines each has. */
    static List<Split> numbered(List<Split> splits, List<Long> lines) {
        Map<String, Long> before = new HashMap<>();
        List<Split> numbered = new ArrayList<>();
        for (int i = 0; i < splits.size(); i++) {
            Split split = splits.get(i);
            numbered.add(split.after(before.getOrDefault(split.file(), 0L)));
            before.merge(split.file(), lines.get(i), Long::sum);
        }
        return numbered;
    }

    static long count(Split split, Configuration hadoop) {
        try (FSDataInputStream in = open(split, hadoop)) {
            return new SplitStream(in, split).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FSDataInputStream open(Split split, Configuration hadoop) throws IOException {
        Path path = new Path(split.file());
        return path.getFileSystem(hadoop).open(path);
    }
}
