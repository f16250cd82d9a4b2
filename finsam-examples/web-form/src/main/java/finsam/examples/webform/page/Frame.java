package finsam.examples.webform.page;

import java.util.function.Consumer;

/** What stands around every page: the head, the name of the service, the ways to other pages, the language. */
final class Frame {
    private Frame() {}

    /**
     * Returns a page.
     *
     * @param texts  its language
     * @param title  its title
     * @param path  where it is, without the language
     * @param script  its script, without folder
     * @param content  writes what it holds
     */
    static String around(Texts texts, String title, String path, String script, Consumer<Html> content) {
        Html html = new Html();
        html.open("html", "lang", texts.language());
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title + " – " + texts.of("service"));
        html.empty("link", "rel", "icon", "href", "/icon.svg", "type", "image/svg+xml");
        html.empty("link", "rel", "stylesheet", "href", "/style.css");
        if (!script.isEmpty()) {
            html.open("script", "type", "module", "src", "/" + script).close();
        }
        html.close().open("body");
        html.element("a", texts.of("skip"), "class", "skip", "href", "#content");
        header(texts, path, html);
        html.open("main", "id", "content", "tabindex", "-1");
        content.accept(html);
        html.close();
        html.open("footer").element("p", texts.of("footer")).close();
        return html.close().close().toString();
    }

    private static void header(Texts texts, String path, Html html) {
        String lang = "?lang=" + texts.language();
        html.open("header", "class", "top");
        html.element("a", texts.of("service"), "class", "service", "href", "/" + lang);
        html.open("nav", "aria-label", texts.of("nav"));
        html.element("a", texts.of("nav.forms"), "href", "/" + lang);
        html.element("a", texts.of("nav.rules"), "href", "/rules" + lang);
        html.element("a", texts.of("nav.api"), "href", "/api" + lang);
        String other = texts.isSwedish() ? "en" : "sv";
        html.element(
                "a",
                texts.of("language.other"),
                "href",
                path + "?lang=" + other,
                "lang",
                other,
                "hreflang",
                other,
                "data-language",
                other);
        html.close().close();
    }
}
