package finsam.core.place;

import finsam.core.written.Spaces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The codes and names of one kind of place. Each line of the resource is {@code code;name}, then whatever else the place
 * is called; a county's code has two digits, a municipality's four.
 */
final class Places {
    static final Places COUNTIES;
    static final Places MUNICIPALITIES;

    private static final int LONGEST = 64;
    private static final Pattern GAP = Pattern.compile(Spaces.ONE + "+");

    static {
        List<String[]> rows = rows();
        COUNTIES = new Places(rows, 2, List.of(" län"));
        MUNICIPALITIES = new Places(rows, 4, List.of(" kommun", " stad"));
    }

    private final TreeMap<String, String> names = new TreeMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final List<String> suffixes;

    private Places(List<String[]> rows, int digits, List<String> suffixes) {
        this.suffixes = suffixes;
        for (String[] row : rows) {
            if (row[0].length() == digits) {
                names.put(row[0], row[1]);
                Arrays.stream(row).skip(1).forEach(name -> codes.put(folded(name), row[0]));
            }
        }
    }

    private static List<String[]> rows() {
        try (InputStream stream = Places.class.getResourceAsStream("places.csv")) {
            if (stream == null) {
                throw new IllegalStateException("no places.csv");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the codes in order. */
    Set<String> codes() {
        return Collections.unmodifiableSet(names.keySet());
    }

    boolean has(String code) {
        return names.containsKey(code);
    }

    String name(String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalStateException("no name of " + code);
        }
        return name;
    }

    /** Returns the code of the place with a name, with or without the word for its kind: {@code Hudiksvalls kommun}. */
    Optional<String> codeOf(String name) {
        String tight = Spaces.strip(name);
        if (tight.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = folded(tight);
        return Optional.ofNullable(codes.get(folded))
                .or(() -> suffixes.stream()
                        .filter(folded::endsWith)
                        .map(suffix -> folded.substring(0, folded.length() - suffix.length()))
                        .flatMap(bare -> withoutGenitive(bare).stream())
                        .findFirst());
    }

    private Optional<String> withoutGenitive(String bare) {
        String code = codes.get(bare);
        return code == null && bare.endsWith("s")
                ? Optional.ofNullable(codes.get(bare.substring(0, bare.length() - 1)))
                : Optional.ofNullable(code);
    }

    private static String folded(String name) {
        return GAP.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
