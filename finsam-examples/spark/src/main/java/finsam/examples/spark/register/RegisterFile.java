package finsam.examples.spark.register;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A file of a register.
 *
 * @param path  where it is
 * @param name  where it is below the register
 * @param size  how many bytes it has
 */
public record RegisterFile(Path path, String name, long size) {
    private static final Pattern HIDDEN = Pattern.compile("(^|/)[._]");
    private static final Pattern ASSOCIATION = Pattern.compile("(?:^|/)association=([^/]+)/");

    /**
     * Returns the files of a register in the order of their names; hidden ones, such as {@code _SUCCESS}, are no part of it.
     *
     * @throws FileNotFoundException if there is none
     */
    public static List<RegisterFile> of(String register, Configuration hadoop) throws IOException {
        Path root = new Path(register);
        FileSystem system = root.getFileSystem(hadoop);
        Path qualified = system.makeQualified(root);
        List<RegisterFile> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = system.listFiles(root, true);
        while (all.hasNext()) {
            FileStatus status = all.next();
            String name = name(qualified, status.getPath());
            if (!HIDDEN.matcher(name).find()) {
                files.add(new RegisterFile(status.getPath(), name, status.getLen()));
            }
        }
        if (files.isEmpty()) {
            throw new FileNotFoundException("no file in the register " + register);
        }
        files.sort(Comparator.comparing(RegisterFile::name));
        return files;
    }

    /** Returns the name of a file below a register, or its last part if it is the register itself. */
    static String name(Path register, Path file) {
        String below = register.toUri().relativize(file.toUri()).getPath();
        return below.isEmpty() ? file.getName() : below;
    }

    /** Returns the association that the file is of; blank if no folder tells. */
    public String association() {
        return association(name);
    }

    static String association(String name) {
        Matcher matcher = ASSOCIATION.matcher(name);
        return matcher.find() ? matcher.group(1) : "";
    }
}
