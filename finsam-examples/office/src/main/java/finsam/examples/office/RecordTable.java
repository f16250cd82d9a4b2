package finsam.examples.office;

import finsam.examples.office.FieldLabels.Label;
import finsam.examples.office.FormBlock.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with a row for each record of a list. */
final class RecordTable {
    private final Label list;
    private final FormBlocks form;
    private final FieldLabels labels;

    RecordTable(Label list, FormBlocks form, FieldLabels labels) {
        this.list = list;
        this.form = form;
        this.labels = labels;
    }

    void write(List<FormBlock> blocks) {
        Shape record = list.below("1").orElseThrow().shape();
        Map<String, String> columns = new LinkedHashMap<>();
        columns(record, "", "", columns);
        int rows = form.rows(list);
        if (rows == 0) {
            return;
        }
        List<List<Text>> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            Label row = list.below(Integer.toString(i)).orElseThrow();
            cells.add(columns.keySet().stream().map(path -> cell(row, path)).toList());
        }
        List<Text> head = columns.values().stream().map(Text::of).toList();
        blocks.add(new FormBlock.Table(labels.text(list.name()), head, cells));
    }

    private static void columns(Shape record, String path, String title, Map<String, String> columns) {
        record.parts().forEach((name, part) -> {
            if (part.isAnswer() || part.isListOfAnswers()) {
                columns.put(path + name, title + part.title());
            } else if (path.isEmpty() && part.kind() == Shape.Kind.RECORD) {
                columns(part, name + "/", part.title() + FieldLabels.BETWEEN, columns);
            }
        });
    }

    private Text cell(Label row, String path) {
        Label label = row;
        for (String part : path.split("/", -1)) {
            label = label.below(part).orElseThrow();
        }
        return label.shape().isAnswer()
                ? new Text(form.answer(label), label.shape().kind())
                : Text.of(form.list(label).orElse(""));
    }
}
