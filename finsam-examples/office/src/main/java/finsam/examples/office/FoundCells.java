package finsam.examples.office;

import finsam.examples.office.CellTable.Cell;
import finsam.examples.office.FieldLabels.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of a form's cells by their names, and where they stand. */
final class FoundCells {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, CellPlace> places = new LinkedHashMap<>();
    private final Map<String, CellPlace> labels = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    Map<String, String> texts() {
        return texts;
    }

    Map<String, CellPlace> labels() {
        return labels;
    }

    Optional<CellPlace> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    void label(String name, CellPlace place) {
        labels.putIfAbsent(name, place);
    }

    /** Returns the number of the next row of a list. */
    int nextRow(String list) {
        return rows.merge(list, 1, Integer::sum);
    }

    /**
     * Returns the number of a table of a list.
     *
     * @param wanted  the one that was announced, 0 if none was
     */
    int nextTable(String list, int wanted) {
        int next = wanted > rows.getOrDefault(list, 0) ? wanted : rows.getOrDefault(list, 0) + 1;
        rows.put(list, next);
        return next;
    }

    /** Takes an answer. A second one is kept beside the first, under the same name with a space, so that both are told. */
    void put(Label label, Cell answer) {
        String text = text(label.shape(), answer);
        String name = label.name();
        boolean isNew = !texts.containsKey(name);
        if (isNew || (texts.getOrDefault(name, "").isBlank() && !text.isBlank())) {
            texts.put(name, text);
            places.put(name, answer.place());
        } else if (!text.isBlank()) {
            texts.putIfAbsent(name + " ", text);
            places.putIfAbsent(name + " ", answer.place());
        }
    }

    /** A number of a spreadsheet is rounded to what an amount can be, and a part of one is a share. */
    private static String text(Shape shape, Cell answer) {
        BigDecimal number = answer.number();
        if (number == null) {
            return answer.text();
        }
        if (shape.kind() == Shape.Kind.AMOUNT && number.scale() > 0) {
            return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
        boolean isPart = number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
        return shape.kind() == Shape.Kind.SHARE && isPart
                ? number.movePointRight(2).stripTrailingZeros().toPlainString() + " %"
                : answer.text();
    }
}
