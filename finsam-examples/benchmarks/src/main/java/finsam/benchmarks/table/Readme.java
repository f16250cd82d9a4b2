package finsam.benchmarks.table;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of the benchmarks, in which the table of the last full run stands between two marks. */
final class Readme {
    static final String START = "<!-- results: written by the command -->\n";
    static final String END = "<!-- end of results -->\n";

    private Readme() {}

    /** Puts a table into the page beside the jar's {@code target}; tells whether it is there. */
    static boolean write(String table) throws IOException {
        Path page = page();
        if (!Files.exists(page)) {
            return false;
        }
        Files.writeString(page, with(Files.readString(page), table));
        return true;
    }

    static String with(String page, String table) {
        int start = page.indexOf(START);
        int end = page.indexOf(END);
        if (start < 0 || end < start) {
            throw new IllegalStateException("the page has no place for results");
        }
        return page.substring(0, start + START.length()) + "\n" + table + page.substring(end);
    }

    private static Path page() {
        try {
            Path code = Path.of(Readme.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolve("../../README.md").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
