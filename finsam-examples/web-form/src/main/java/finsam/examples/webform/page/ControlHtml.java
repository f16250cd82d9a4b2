package finsam.examples.webform.page;

import finsam.examples.webform.form.Shape;
import finsam.examples.webform.form.Shape.Choice;
import finsam.examples.webform.form.Shape.Entry;
import finsam.examples.webform.form.Shape.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the controls in which single answers are given. */
final class ControlHtml {
    private final Html html;
    private final Texts texts;
    private final Map<String, Choice> lists = new LinkedHashMap<>();

    ControlHtml(Html html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    /** Returns the id of the control of an answer. */
    static String id(String at) {
        return "c" + at.replace('/', '-');
    }

    /**
     * Writes the control of one answer.
     *
     * @param named  how it is called where no label stands beside it; else empty
     */
    void write(Shape shape, String at, String named) {
        if (shape instanceof Choice choice && choice.isOpen()) {
            lists.putIfAbsent(choice.name(), choice);
            input(at, named, "data-as", "choice", "list", "w-" + choice.name());
        } else if (shape instanceof Choice choice) {
            select(choice.options(), at, named);
        } else if (shape instanceof Shape.YesNo) {
            yesNo(at, named);
        } else if (shape instanceof Shape.Value value && value.entry() == Entry.PROSE) {
            html.open("textarea", attributes(at, named, "rows", "1", "data-as", "text"))
                    .close();
        } else if (shape instanceof Shape.Value value) {
            word(value, at, named);
        }
    }

    private void word(Shape.Value value, String at, String named) {
        boolean isNumber = value.entry() == Entry.NUMBER;
        String example = value.examples().isEmpty() ? "" : value.examples().get(0);
        if (isNumber) {
            input(at, named, "data-as", "number", "inputmode", "decimal");
        } else if (example.isEmpty()) {
            input(at, named, "data-as", "text");
        } else {
            input(at, named, "data-as", "text", "placeholder", texts.of("form.example", "example", example));
        }
    }

    private void input(String at, String named, String... more) {
        html.empty("input", attributes(at, named, more));
    }

    private void yesNo(String at, String named) {
        html.open("select", attributes(at, named, "data-as", "yesno"));
        html.element("option", "–", "value", "");
        html.element("option", texts.of("form.yes"), "value", "true");
        html.element("option", texts.of("form.no"), "value", "false");
        html.close();
    }

    /** Writes a choice among words; a word that is none of them is added by the script, as it was written. */
    void select(List<Option> options, String at, String named, String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "data-as";
        all[1] = "word";
        System.arraycopy(more, 0, all, 2, more.length);
        html.open("select", attributes(at, named, all));
        html.element("option", "–", "value", "");
        for (Option option : options) {
            html.element("option", texts.of(option.label()), "value", option.value());
        }
        html.close();
    }

    /** Writes a box for each word of a short list. */
    void boxes(Choice choice, String at) {
        html.open("div", "class", "boxes", "data-boxes", at);
        for (Option option : choice.options()) {
            html.open("label").empty("input", "type", "checkbox", "value", option.value());
            html.text(" " + texts.of(option.label())).close();
        }
        html.close();
    }

    /** Writes the lists of words of open choices. */
    void lists() {
        lists.forEach((name, choice) -> {
            html.open("datalist", "id", "w-" + name);
            for (Option option : choice.options()) {
                html.open("option", "value", texts.of(option.label()), "data-value", option.value())
                        .close();
            }
            html.close();
        });
    }

    private static String[] attributes(String at, String named, String... more) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("id", id(at));
        all.put("data-at", at);
        all.put("aria-describedby", "x" + id(at));
        if (!named.isEmpty()) {
            all.put("aria-label", named);
        }
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }
}
