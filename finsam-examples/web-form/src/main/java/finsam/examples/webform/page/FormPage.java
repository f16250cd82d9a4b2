package finsam.examples.webform.page;

import finsam.examples.webform.form.Field;
import finsam.examples.webform.form.OfferedForm;
import finsam.examples.webform.form.Section;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The page on which a form is filled in: its sections, and beside them what was found. */
final class FormPage {
    private static final String BESIDE = "beside";

    private FormPage() {}

    static String of(OfferedForm<?> form, LocalDate today, Texts texts) {
        return Frame.around(texts, form.title(), "/forms/" + form.id(), "form.js", html -> {
            html.open("div", "class", "intro");
            html.element("h1", form.title(), "lang", "sv");
            html.element("p", texts.of("form.lead"), "class", "lead");
            html.close();
            html.open("div", "class", "columns");
            side(form, today, texts, html);
            html.open("div", "class", "sheet");
            sections(form, texts, html);
            questions(texts, html);
            html.close().close();
        });
    }

    private static void side(OfferedForm<?> form, LocalDate today, Texts texts, Html html) {
        html.open("aside", "aria-label", texts.of("form.side"));
        html.open("div", "id", "status", "role", "status", "aria-live", "polite", "aria-atomic", "true");
        html.element("p", texts.of("form.notyet")).close();
        html.element(
                "button", texts.of("script.first"), "type", "button", "id", "first", "class", "link", "hidden", "");
        html.element("p", "", "id", "said", "role", "alert");
        html.open("nav", "aria-label", texts.of("form.sections")).open("ol", "class", "contents");
        form.parts()
                .sections()
                .forEach(section -> entry(id(section), heading(section, texts), first(section, texts), html));
        if (!form.parts().beside().isEmpty()) {
            entry("s-" + BESIDE, texts.of("form.beside"), "", html);
        }
        entry("open", texts.of("form.open"), "", html);
        html.close().close();
        tools(form, today, texts, html);
        html.close();
    }

    private static void entry(String id, String heading, String first, Html html) {
        html.open("li").open("a", "href", "#" + id).text(heading);
        html.element("small", first).close();
        html.element("span", "", "class", "count", "data-count", id).close();
    }

    /** Says by its first field what a section is about: the form names sections by their number alone. */
    private static String first(Section section, Texts texts) {
        boolean isNumberedOnly = section.fields().size() > 1;
        return isNumberedOnly ? texts.of(section.fields().get(0).label()) + " …" : "";
    }

    private static void tools(OfferedForm<?> form, LocalDate today, Texts texts, Html html) {
        html.open("div", "class", "tools");
        html.open("p").element("label", texts.of("form.date"), "for", "date");
        html.empty("input", "type", "date", "id", "date", "value", today.toString());
        html.close();
        html.element("button", texts.of("form.show"), "type", "button", "id", "show");
        html.open("p").element("label", texts.of("form.import"), "for", "import", "class", "button");
        html.empty("input", "type", "file", "id", "import", "accept", ".json,.docx,.xlsx", "multiple", "");
        html.close();
        html.element("button", texts.of("form.export"), "type", "button", "id", "export", "data-save", "json");
        html.element("button", texts.of("form.word"), "type", "button", "data-save", "docx");
        html.element("button", texts.of("form.excel"), "type", "button", "data-save", "xlsx");
        html.open("p", "class", "hint").text(texts.of("form.kept")).close();
        blank(form, "WORD", texts.of("form.blank.word"), html);
        blank(form, "EXCEL", texts.of("form.blank.excel"), html);
        html.element("a", texts.of("form.rules"), "href", "/rules/" + form.id() + "?lang=" + texts.language());
        html.close();
    }

    private static void blank(OfferedForm<?> form, String format, String text, Html html) {
        html.element("a", text, "href", "/office/blank?form=" + form.id() + "&format=" + format, "download", "");
    }

    private static void sections(OfferedForm<?> form, Texts texts, Html html) {
        html.open(
                "form",
                "id",
                "form",
                "autocomplete",
                "off",
                "novalidate",
                "",
                "data-form",
                form.id(),
                "data-document-type",
                form.documentType(),
                "data-schema-version",
                form.schemaVersion(),
                "data-texts",
                JsonMapper.shared().writeValueAsString(texts.forScripts()));
        FieldHtml fields = new FieldHtml(html, texts, form.parts().places());
        html.open("div", "class", "findings whole", "data-findings", "").close();
        form.parts()
                .sections()
                .forEach(section -> section(id(section), heading(section, texts), section.fields(), fields, html));
        List<Field> beside = form.parts().beside();
        if (!beside.isEmpty()) {
            section("s-" + BESIDE, texts.of("form.beside"), beside, fields, html);
        }
        fields.lists();
        html.close();
    }

    private static void questions(Texts texts, Html html) {
        html.open("section", "id", "open", "class", "card open", "aria-labelledby", "h-open");
        html.element("h2", texts.of("form.open"), "id", "h-open", "tabindex", "-1");
        html.element("p", texts.of("form.open.lead"), "class", "hint");
        html.open("ul", "id", "questions").close().close();
    }

    private static void section(String id, String heading, List<Field> fields, FieldHtml writer, Html html) {
        html.open("section", "id", id, "class", "card", "aria-labelledby", "h-" + id);
        html.element("h2", heading, "id", "h-" + id, "tabindex", "-1");
        fields.forEach(writer::field);
        html.close();
    }

    private static String id(Section section) {
        return "s-" + (section.name().isEmpty() ? "head" : section.name());
    }

    private static String heading(Section section, Texts texts) {
        if (section.name().isEmpty()) {
            return texts.of("form.head");
        }
        if (section.fields().size() == 1) {
            return texts.of(section.fields().get(0).label());
        }
        return section.name().length() > 2 ? section.name() : texts.of("form.section", "name", section.name());
    }
}
