package finsam.benchmarks.child;

import finsam.benchmarks.plain.Plain;
import finsam.benchmarks.plain.PlainApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an application with Jackson, and tells how many nanoseconds after its start it had it. */
public final class JacksonMain {
    private JacksonMain() {}

    /** Reads the file that is named. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        byte[] json = Files.readAllBytes(Path.of(args[0]));
        PlainApplication application = Plain.reader(PlainApplication.class).readValue(json);
        long end = System.nanoTime();
        if (application.signature() == null) {
            throw new IllegalStateException("nothing was read");
        }
        System.out.println(end - start);
    }
}
