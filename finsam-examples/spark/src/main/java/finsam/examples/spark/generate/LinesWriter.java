package finsam.examples.spark.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Writes a register as lines: a folder for each association, in files of a bounded size. One line is in memory. */
public final class LinesWriter implements AutoCloseable {
    private final FileSystem system;
    private final Path folder;
    private final int linesPerFile;
    private final Map<String, Output> open = new HashMap<>();

    /**
     * Starts a register.
     *
     * @param folder  where, a folder that is not there yet
     * @param linesPerFile  how many lines a file has at most
     */
    public LinesWriter(String folder, int linesPerFile, Configuration hadoop) throws IOException {
        this.folder = new Path(folder);
        this.system = this.folder.getFileSystem(hadoop);
        this.linesPerFile = linesPerFile;
        if (system.exists(this.folder)) {
            throw new IOException(folder + " is there already");
        }
    }

    /** Writes the lines of a register. */
    public void write(Register register, long lines) throws IOException {
        for (long number = 1; number <= lines; number++) {
            Register.Line line = register.line(number);
            OutputStream out = output(line.deliverer().name());
            out.write(line.bytes());
            out.write('\n');
        }
    }

    private OutputStream output(String association) throws IOException {
        Output output = open.computeIfAbsent(association, Output::new);
        if (output.lines % linesPerFile == 0) {
            output.next();
        }
        output.lines++;
        return output.stream;
    }

    @Override
    public void close() throws IOException {
        for (Output output : open.values()) {
            output.stream.close();
        }
    }

    private final class Output {
        private final String association;
        private OutputStream stream = OutputStream.nullOutputStream();
        private long lines;

        Output(String association) {
            this.association = association;
        }

        void next() throws IOException {
            stream.close();
            String name = "association=%s/part-%05d.ndjson".formatted(association, lines / linesPerFile);
            stream = new BufferedOutputStream(system.create(new Path(folder, name), false), 1 << 16);
        }
    }
}
