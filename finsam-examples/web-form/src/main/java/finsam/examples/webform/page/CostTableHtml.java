package finsam.examples.webform.page;

import finsam.examples.webform.form.Shape;
import finsam.examples.webform.form.Shape.Choice;
import finsam.examples.webform.form.Shape.Group;
import finsam.examples.webform.form.Shape.Property;
import finsam.examples.webform.form.Shape.Rows;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes where a table of costs is shown: years side by side, lines below each other. The script makes the cells, because
 * there are as many as the document has years.
 */
final class CostTableHtml {
    private static final Set<String> IN_THE_GRID = Set.of("years", "lines", "totals", "grandTotal");

    private final Html html;
    private final Texts texts;

    CostTableHtml(Html html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    /**
     * Writes it.
     *
     * @param table  what a table of costs holds
     * @param at  where it stands in the document
     * @param beside  writes the answers that are not in the grid
     */
    void write(Group table, String at, Consumer<Group> beside) {
        beside.accept(new Group(
                table.name(),
                table.properties().stream()
                        .filter(property -> !IN_THE_GRID.contains(property.name()))
                        .toList()));
        Map<String, String> labels = new LinkedHashMap<>();
        table.properties().forEach(property -> labels.put(property.name(), texts.of(property.label())));
        Optional<Group> line = table.property("lines")
                .map(Property::shape)
                .filter(Rows.class::isInstance)
                .map(rows -> ((Rows) rows).element())
                .filter(Group.class::isInstance)
                .map(Group.class::cast);
        line.ifPresent(one -> one.properties()
                .forEach(property -> labels.put("line." + property.name(), texts.of(property.label()))));
        html.open(
                "div",
                "class",
                "grid",
                "data-grid",
                at,
                "data-labels",
                JsonMapper.shared().writeValueAsString(labels));
        line.flatMap(one -> one.property("kind")).map(Property::shape).ifPresent(this::kinds);
        html.close();
    }

    private void kinds(Shape shape) {
        if (shape instanceof Choice choice) {
            html.open("template", "data-kinds", "");
            for (Shape.Option option : choice.options()) {
                html.open("option", "value", texts.of(option.label()), "data-value", option.value())
                        .close();
            }
            html.close();
        }
    }
}
