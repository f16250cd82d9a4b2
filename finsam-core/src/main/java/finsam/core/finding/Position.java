package finsam.core.finding;

/**
 * A place in a text (<i>rad och kolumn</i>).
 *
 * <pre>{@code
 * Position here = new Position(3, 14);
 * here.toString(); // 3:14
 * here.compareTo(new Position(10, 1)) < 0; // true
 * }</pre>
 *
 * @param line  the line, counted from 1
 * @param column  the column in characters, not bytes, counted from 1
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** Checks that both are at least 1. */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1, not " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** Returns {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
