package finsam.examples.office;

import java.util.List;

/** A piece of a form that is to be written: an answer beside its label, or a table. */
sealed interface FormBlock {
    /**
     * An answer beside its label.
     *
     * @param label  the label
     * @param isRequired  whether the association requires an answer
     * @param answer  what to write
     */
    record Line(String label, boolean isRequired, Text answer) implements FormBlock {}

    /**
     * A table.
     *
     * @param title  what it is
     * @param head  the names of the columns
     * @param rows  the cells
     */
    record Table(String title, List<Text> head, List<List<Text>> rows) implements FormBlock {}

    /**
     * What stands in a cell.
     *
     * @param value  the text
     * @param kind  what it says
     */
    record Text(String value, Shape.Kind kind) {
        static Text of(String value) {
            return new Text(value, Shape.Kind.TEXT);
        }

        Text with(String other) {
            return new Text(other, kind);
        }
    }

    /**
     * Some blocks with a heading.
     *
     * @param kind  which part of the form this is
     * @param title  the heading
     * @param blocks  the blocks in order
     */
    record Section(Part kind, String title, List<FormBlock> blocks) {}

    /** The parts of a form; in Excel each has a sheet of its own. */
    enum Part {
        FORM("Blankett"),
        COSTS("Kostnader"),
        SALARIES("Löner"),
        PLAN("Tidplan");

        private final String sheet;

        Part(String sheet) {
            this.sheet = sheet;
        }

        String sheet() {
            return sheet;
        }

        static Part of(Shape shape) {
            if (shape.parts().values().stream().anyMatch(Shape::hasYearTables)) {
                return COSTS;
            }
            Shape years = shape.parts().get("years");
            boolean isPlan = years != null && years.isTable();
            return isPlan ? PLAN : shape.parts().containsKey("totals") ? SALARIES : FORM;
        }
    }
}
