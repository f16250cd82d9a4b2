package finsam.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help.Ansi;

/** One run of the command: what it printed, and its exit code. */
record Run(int exitCode, String out, String err) {

    static Run of(String... arguments) {
        return with(Ansi.OFF, arguments);
    }

    static Run with(Ansi ansi, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), ansi, arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
