package finsam.examples.webform.page;

import finsam.examples.webform.form.OfferedForm;
import finsam.examples.webform.form.OfferedForms;

/** The page on which a form is chosen. */
final class StartPage {
    private StartPage() {}

    static String of(OfferedForms forms, Texts texts) {
        return Frame.around(texts, texts.of("start.title"), "/", "", html -> {
            html.element("h1", texts.of("start.title"));
            html.element("p", texts.of("start.lead"), "class", "lead");
            html.open("ul", "class", "forms");
            forms.all().forEach(form -> form(form, texts, html));
            html.close();
            html.element("h2", texts.of("start.how"));
            html.open("ul", "class", "plain");
            for (String point : new String[] {"start.how.1", "start.how.2", "start.how.3", "start.how.4"}) {
                html.element("li", texts.of(point));
            }
            html.close();
        });
    }

    private static void form(OfferedForm<?> form, Texts texts, Html html) {
        html.open("li").open("h2");
        html.element("a", form.title(), "href", "/forms/" + form.id() + "?lang=" + texts.language(), "lang", "sv");
        html.close();
        html.element("p", texts.of(form.label()) + " · " + form.id(), "class", "kind");
        int rules = form.rulebook().rules().size();
        html.open("p")
                .element(
                        "a",
                        texts.of("start.rules", "count", String.valueOf(rules)),
                        "href",
                        "/rules/" + form.id() + "?lang=" + texts.language());
        html.close().close();
    }
}
