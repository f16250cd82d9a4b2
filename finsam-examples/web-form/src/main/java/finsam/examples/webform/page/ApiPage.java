package finsam.examples.webform.page;

/** For who wants to check documents from another program. */
final class ApiPage {
    private static final String EXAMPLE = """
            curl -s -H 'Content-Type: application/json' --data-binary @ansokan.json \\
              'http://127.0.0.1:8080/check?form=gavleborg-application-2024&date=2024-05-06&lang=sv'
            """;

    private ApiPage() {}

    static String of(Texts texts) {
        return Frame.around(texts, texts.of("api.title"), "/api", "", html -> {
            html.element("h1", texts.of("api.title"));
            html.element("p", texts.of("api.lead"), "class", "lead");
            html.open("pre").element("code", EXAMPLE).close();
            html.open("ul", "class", "plain");
            for (String point : new String[] {"api.200", "api.422", "api.400", "api.413", "api.429"}) {
                html.element("li", texts.of(point));
            }
            html.close();
            html.open("p")
                    .element("a", texts.of("api.description"), "href", "/openapi.yaml")
                    .close();
        });
    }
}
