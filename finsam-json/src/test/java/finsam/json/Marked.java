package finsam.json;

import finsam.core.finding.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text in which {@code ¤} marks the characters where findings are expected. */
record Marked(String text, List<Position> positions) {

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Position> positions = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (int character : marked.codePoints().toArray()) {
            if (character == '¤') {
                positions.add(new Position(line, column));
                continue;
            }
            text.appendCodePoint(character);
            column = character == '\n' ? 1 : column + 1;
            line = character == '\n' ? line + 1 : line;
        }
        return new Marked(text.toString(), positions);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
