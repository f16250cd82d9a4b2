package finsam.json.form;

import finsam.core.finding.Position;

/** Turns offsets into lines and columns, in one pass over the text: offsets are asked for in rising order. */
final class Positions {
    private final char[] chars;
    private final int length;
    private int at;
    private int line = 1;
    private int column = 1;

    Positions(JsonText text) {
        this.chars = text.chars();
        this.length = text.length();
    }

    Position of(int offset) {
        while (at < Math.min(offset, length)) {
            step(chars[at++]);
        }
        return new Position(line, column);
    }

    private void step(char character) {
        boolean endsLine = character == '\n' || (character == '\r' && (at == length || chars[at] != '\n'));
        if (endsLine) {
            line++;
            column = 1;
        } else if (character != '\r' && !Character.isLowSurrogate(character)) {
            column++;
        }
    }
}
