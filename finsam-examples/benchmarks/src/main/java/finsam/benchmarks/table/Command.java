package finsam.benchmarks.table;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The command: which topics are measured, and what is written of them. */
public final class Command {
    private Command() {}

    /**
     * Measures what the words ask for: {@code all}, {@code quick}, a topic, or {@code quick} and a topic. Tells whether it
     * is one of these.
     */
    public static boolean run(List<String> words) throws IOException {
        boolean quick = words.size() > 0 && words.get(0).equals("quick");
        boolean all = words.equals(List.of("all"));
        List<String> named = quick ? words.subList(1, words.size()) : words;
        List<Topic> topics = Arrays.stream(Topic.values())
                .filter(topic -> all || named.isEmpty() || named.equals(List.of(topic.word())))
                .toList();
        if (topics.isEmpty() || words.isEmpty()) {
            return false;
        }
        Settings settings = quick ? Settings.QUICK : Settings.FULL;
        Runs runs = new Runs(settings);
        Report report = new Report(settings);
        List<Topic> failed =
                topics.stream().filter(topic -> !measure(topic, runs, report)).toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(report.markdown());
        out.print(report.lines());
        if (!failed.isEmpty()) {
            throw new IllegalStateException("could not be measured: " + failed);
        }
        if (all && Readme.write(report.markdown())) {
            out.println("The table is in the README of the benchmarks.");
        }
        return true;
    }

    /** Measures a topic; one that fails takes nothing from the others. */
    private static boolean measure(Topic topic, Runs runs, Report report) {
        try {
            topic.measure(runs).forEach(report::add);
            return true;
        } catch (RuntimeException e) {
            System.err.println(topic.word() + " failed: " + e);
            return false;
        }
    }

    /** Returns what can be asked for. */
    public static String usage() {
        return "all | quick | [quick] "
                + String.join(
                        " | ", Arrays.stream(Topic.values()).map(Topic::word).toList());
    }
}
