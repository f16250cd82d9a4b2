package finsam.benchmarks.table;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The command: which topics are measured, and what is written of them. */
public final class Command {
    private Command() {}

    /** Measures what a word asks for: {@code all}, {@code quick} or a topic; tells whether it is such a word. */
    public static boolean run(String word) throws IOException {
        boolean all = word.equals("all");
        boolean quick = word.equals("quick");
        List<Topic> topics = Arrays.stream(Topic.values())
                .filter(topic -> all || quick || topic.word().equals(word))
                .toList();
        if (topics.isEmpty()) {
            return false;
        }
        Settings settings = quick ? Settings.QUICK : Settings.FULL;
        Runs runs = new Runs(settings);
        Report report = new Report(settings);
        topics.forEach(topic -> topic.measure(runs).forEach(report::add));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(report.markdown());
        out.print(report.lines());
        if (all && Readme.write(report.markdown())) {
            out.println("The table is in the README of the benchmarks.");
        }
        return true;
    }

    /** Returns what can be asked for. */
    public static String usage() {
        return "all | quick | "
                + String.join(
                        " | ", Arrays.stream(Topic.values()).map(Topic::word).toList());
    }
}
