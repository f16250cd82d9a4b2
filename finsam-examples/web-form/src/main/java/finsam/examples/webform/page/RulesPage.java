package finsam.examples.webform.page;

import finsam.examples.webform.form.OfferedForm;
import finsam.examples.webform.form.OfferedForms;
import finsam.json.RulebookJson;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a rulebook requires, from {@link RulebookJson}, to be searched. */
final class RulesPage {
    private RulesPage() {}

    static String list(OfferedForms forms, Texts texts) {
        return Frame.around(texts, texts.of("rules.title"), "/rules", "", html -> {
            html.element("h1", texts.of("rules.title"));
            html.open("ul", "class", "forms");
            for (OfferedForm<?> form : forms.all()) {
                html.open("li").open("h2");
                html.element(
                        "a", form.title(), "href", "/rules/" + form.id() + "?lang=" + texts.language(), "lang", "sv");
                html.close()
                        .element("p", texts.of(form.label()) + " · " + form.id(), "class", "kind")
                        .close();
            }
            html.close();
        });
    }

    static String of(OfferedForm<?> form, LocalDate date, Texts texts) {
        JsonNode rulebook = JsonMapper.shared().readTree(RulebookJson.write(form.rulebook(), date, texts.locale()));
        List<JsonNode> rules = rulebook.path("rules").valueStream().toList();
        return Frame.around(texts, texts.of("rules.title"), "/rules/" + form.id(), "rules.js", html -> {
            html.element("h1", texts.of("rules.title"));
            html.element("p", form.title() + " · " + date, "class", "lead", "lang", "sv");
            html.open("div", "class", "search", "role", "search");
            html.element("label", texts.of("rules.search"), "for", "search");
            html.empty("input", "type", "search", "id", "search", "autocomplete", "off", "aria-controls", "rules");
            html.element("p", "", "id", "found", "role", "status", "data-text", texts.of("rules.found"));
            html.close();
            html.open("ul", "id", "rules", "class", "rules");
            rules.forEach(rule -> rule(rule, texts, html));
            html.close();
        });
    }

    private static void rule(JsonNode rule, Texts texts, Html html) {
        String severity = rule.path("severity").asString();
        html.open("li", "id", rule.path("code").asString());
        html.open("p", "class", "requirement").text(rule.path("requirement").asString());
        html.close();
        html.open("p", "class", "about");
        html.element("span", texts.of("severity." + severity), "class", "severity " + severity);
        html.element("code", rule.path("code").asString());
        html.close();
        html.open("ul", "class", "citations", "lang", "sv");
        rule.path("citations").forEach(citation -> html.element("li", citation.asString()));
        html.close();
        rule.path("parameters").forEach(parameter -> parameter(parameter, texts, html));
        html.close();
    }

    private static void parameter(JsonNode parameter, Texts texts, Html html) {
        List<String> values =
                parameter.path("value").valueStream().map(JsonNode::asString).toList();
        String value = values.isEmpty() ? texts.of("rules.unset") : String.join(", ", values);
        html.open("p", "class", "parameter")
                .element("code", parameter.path("name").asString());
        html.text(" = " + value);
        if (parameter.has("citation")) {
            html.text(" · ").element("span", parameter.path("citation").asString(), "lang", "sv");
        }
        html.close();
    }
}
