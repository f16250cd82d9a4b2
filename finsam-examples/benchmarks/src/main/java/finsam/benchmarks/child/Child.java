package finsam.benchmarks.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of a program in a JVM of its own.
 *
 * @param wall  how long it took from the start of the JVM to its end, in nanoseconds
 * @param words  what it printed
 */
public record Child(long wall, List<String> words) {
    /** Runs a program on the class path of this one. */
    public static Child run(List<String> options, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            long wall = System.nanoTime() - start;
            if (code != 0) {
                throw new IllegalStateException(program.getSimpleName() + " ended with " + code);
            }
            return new Child(wall, List.of(printed.strip().split("\\s+")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns a number that it printed. */
    public long number(int index) {
        return Long.parseLong(words.get(index));
    }
}
