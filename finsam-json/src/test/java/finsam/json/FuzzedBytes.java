package finsam.json;

import finsam.core.finding.Document;
import finsam.rules.Judgement;
import finsam.rules.Receipt;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The bytes of a document that nobody would write, and the type it is read as. */
record FuzzedBytes(Kind kind, byte[] bytes, Class<? extends Document> type) {
    enum Kind {
        /** Any bytes. */
        BYTES,
        /** Pieces of JSON in any order. */
        PIECES,
        /** A valid document, generated. */
        GENERATED,
        /** A document with other values, names or elements. */
        CHANGED,
        /** The text of a document with some bytes turned, left out or repeated. */
        SPOILED
    }

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "-",
        "0",
        "1e999999",
        "1e-999999",
        "NaN",
        "9".repeat(400),
        "\"documentType\":",
        "\"APPLICATION\"",
        "\"PROFILE\"",
        "\"goals\":[",
        "{\"subEfforts\":[",
        "\"period\":",
        "\"2024-09-01\"",
        "\\ud800",
        "\\u0000",
        "\u0000",
        "\ufeff",
        "😀",
        " ",
        "\n",
        "x".repeat(5000)
    };

    static FuzzedBytes of(Random random) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        Class<? extends Document> type =
                Forms.ALL.get(random.nextInt(Forms.ALL.size())).document();
        byte[] bytes = switch (kind) {
            case BYTES -> bytes(random);
            case PIECES -> pieces(random).getBytes(StandardCharsets.UTF_8);
            case GENERATED -> generated(random, type).getBytes(StandardCharsets.UTF_8);
            case CHANGED -> changed(random, valid(random, type)).getBytes(StandardCharsets.UTF_8);
            case SPOILED -> spoiled(random, valid(random, type).getBytes(StandardCharsets.UTF_8));
        };
        return new FuzzedBytes(kind, bytes, type);
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(random.nextInt(10) == 0 ? 100_000 : 300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "{\"documentType\":\"APPLICATION\"," : "");
        int count = random.nextInt(200);
        for (int i = 0; i < count; i++) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            text.append(random.nextInt(50) == 0 ? piece.repeat(500) : piece);
        }
        return text.toString();
    }

    /** Returns a document, or now and then a profile or a receipt. */
    private static String valid(Random random, Class<? extends Document> type) {
        return switch (random.nextInt(8)) {
            case 0 -> FinsamJson.write(KnownProfiles.ALL.get(random.nextInt(KnownProfiles.ALL.size())));
            case 1 -> FinsamJson.write(receipt());
            default -> generated(random, type);
        };
    }

    private static Receipt receipt() {
        LocalDate day = LocalDate.of(2024, 10, 1);
        Judgement judgement = new Judgement("a-rule", Judgement.Decision.MET, "Beslut", "handläggare", day);
        return new Receipt(
                "1.0", "application/x", "1", "abc", day, Map.of("a-rule", Outcome.VIOLATED), List.of(judgement));
    }

    private static String generated(Random random, Class<? extends Document> type) {
        double answered = random.nextInt(4) == 0 ? 1 : random.nextDouble();
        return FinsamJson.write(new GeneratedDocuments(random, answered).document(type));
    }

    private static String changed(Random random, String json) {
        return new MutatedDocuments(random).mutate(json);
    }

    private static byte[] spoiled(Random random, byte[] json) {
        byte[] bytes = json;
        int times = 1 + random.nextInt(5);
        for (int i = 0; i < times && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(60));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes = joined(bytes, at, end, bytes.length);
                case 2 -> bytes = joined(bytes, end, at, bytes.length);
                default -> bytes = Arrays.copyOf(bytes, at);
            }
        }
        return bytes;
    }

    /** Returns the bytes before the first place and those from the second on: some are missing, or are there twice. */
    private static byte[] joined(byte[] bytes, int before, int from, int end) {
        byte[] joined = Arrays.copyOf(bytes, before + end - from);
        System.arraycopy(bytes, from, joined, before, end - from);
        return joined;
    }
}
