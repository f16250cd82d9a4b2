package finsam.examples.webform.page;

import finsam.core.finding.JsonPointer;
import finsam.examples.webform.form.Field;
import finsam.examples.webform.form.Shape;
import finsam.examples.webform.form.Shape.Choice;
import finsam.examples.webform.form.Shape.Group;
import finsam.examples.webform.form.Shape.Property;
import finsam.examples.webform.form.Shape.Rows;
import finsam.examples.webform.form.Shape.Variant;
import finsam.examples.webform.form.Shape.Variants;
import java.util.Set;

/**
 * Writes the fields of a form. Every control says by {@code data-at} where its answer stands in the document; a row stands in
 * a template, with <code>{0}</code> for its index and <code>{#0}</code> for its number, and <code>{1}</code> for those in rows
 * within rows.
 */
final class FieldHtml {
    private static final int MOST_BOXES = 12;
    private static final String COST_TABLE = "CostTable";

    private final Html html;
    private final Texts texts;
    private final Set<JsonPointer> places;
    private final ControlHtml controls;

    /**
     * @param places  where the answers of fields stand; what is a field of its own is not shown within another one
     */
    FieldHtml(Html html, Texts texts, Set<JsonPointer> places) {
        this.html = html;
        this.texts = texts;
        this.places = places;
        this.controls = new ControlHtml(html, texts);
    }

    /** Writes a field of the form. */
    void field(Field field) {
        String swedish = field.label().swedish();
        String shown = texts.of(field.label());
        Heading heading = new Heading(
                field.number(),
                shown,
                texts.isSwedish() || field.number().isEmpty() ? "" : swedish,
                field.isRequired());
        answer(heading, field.shape(), field.path().toString(), 0);
    }

    /** Writes the lists of words from which people can choose, after all fields. */
    void lists() {
        controls.lists();
    }

    private void answer(Heading heading, Shape shape, String at, int depth) {
        if (shape instanceof Shape.Value || shape instanceof Shape.YesNo || shape instanceof Choice) {
            html.open("div", "class", "field", "data-place", at);
            html.open("label", "for", ControlHtml.id(at));
            heading.write(html, texts);
            html.close();
            controls.write(shape, at, "");
            findings(at);
        } else {
            html.open("fieldset", "class", "answer", "data-place", at, "id", "p" + ControlHtml.id(at));
            html.open("legend");
            heading.write(html, texts);
            html.close();
            parts(heading, shape, at, depth);
            findings(at);
        }
        html.close();
    }

    private void parts(Heading heading, Shape shape, String at, int depth) {
        if (shape instanceof Group group) {
            group(group, at, depth);
        } else if (shape instanceof Rows rows && rows.element() instanceof Choice choice && isBoxes(choice)) {
            controls.boxes(choice, at);
        } else if (shape instanceof Rows rows) {
            rows(heading, rows, at, depth);
        } else if (shape instanceof Variants variants) {
            variants(variants, at, depth);
        } else if (shape instanceof Shape.ByKey) {
            html.open("div", "class", "keys", "data-keys", at).close();
        }
    }

    private static boolean isBoxes(Choice choice) {
        return !choice.isOpen() && choice.options().size() <= MOST_BOXES;
    }

    private void group(Group group, String at, int depth) {
        html.open("div", "class", "group " + group.name());
        for (Property property : group.properties()) {
            String below = at + "/" + property.name();
            if (!places.contains(JsonPointer.of(below))) {
                answer(Heading.of(texts.of(property.label())), property.shape(), below, depth);
            }
        }
        html.close();
    }

    private void rows(Heading heading, Rows rows, String at, int depth) {
        String here = at + "/{" + depth + "}";
        String named = heading.label() + " {#" + depth + "}";
        html.open("div", "class", "rows", "data-rows", at, "data-depth", String.valueOf(depth));
        html.open("template").open("div", "class", "row", "data-row", here);
        row(rows.element(), here, named, depth + 1);
        String remove = texts.of("form.remove", "what", named);
        html.element("button", "×", "type", "button", "class", "remove", "aria-label", remove, "title", remove);
        html.close().close().close();
        html.element("button", texts.of("form.add", "what", heading.label()), "type", "button", "data-add", at);
        if (isCostTable(rows.element())) {
            html.open("figure", "class", "plot", "data-plot", at).close();
        }
    }

    private void row(Shape element, String at, String named, int depth) {
        if (element instanceof Group || element instanceof Rows || element instanceof Variants) {
            html.open("fieldset", "data-place", at, "id", "p" + ControlHtml.id(at));
            html.element("legend", named);
            if (isCostTable(element)) {
                new CostTableHtml(html, texts).write((Group) element, at, heading -> group(heading, at, depth));
            } else {
                parts(Heading.of(named), element, at, depth);
            }
            findings(at);
            html.close();
        } else {
            html.open("div", "class", "field", "data-place", at);
            controls.write(element, at, named);
            findings(at);
            html.close();
        }
    }

    private static boolean isCostTable(Shape shape) {
        return shape instanceof Group group && group.name().equals(COST_TABLE);
    }

    private void variants(Variants variants, String at, int depth) {
        String told = at + "/" + variants.property();
        html.open("div", "class", "field", "data-place", told);
        html.element("label", texts.of("form.kind"), "for", ControlHtml.id(told));
        controls.select(variants.variants().stream().map(Variant::option).toList(), told, "", "data-switch", at);
        findings(told);
        html.close();
        for (Variant variant : variants.variants()) {
            html.open("template", "data-variant", variant.option().value(), "data-of", at);
            html.open("div", "class", "variant", "data-shown", at);
            group(variant.group(), at, depth);
            html.close().close();
        }
    }

    private void findings(String at) {
        html.open("div", "class", "findings", "id", "x" + ControlHtml.id(at), "data-findings", at)
                .close();
    }

    /**
     * What stands over an answer.
     *
     * @param original  the form's own Swedish label, where another language is shown; else empty
     */
    private record Heading(String number, String label, String original, boolean isRequired) {
        static Heading of(String label) {
            return new Heading("", label, "", false);
        }

        void write(Html html, Texts texts) {
            if (!number.isEmpty()) {
                html.element("span", number, "class", "number").text(" ");
            }
            html.text(label);
            if (!original.isEmpty()) {
                html.text(" ").element("span", original, "class", "original", "lang", "sv");
            }
            if (isRequired) {
                html.text(" ").element("span", texts.of("form.required"), "class", "required");
            }
        }
    }
}
