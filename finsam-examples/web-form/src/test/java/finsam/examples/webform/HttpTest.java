package finsam.examples.webform;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.report.FinalReport;
import finsam.json.FinsamJson;
import finsam.json.ProblemJson;
import finsam.json.VerdictJson;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is answered over HTTP. */
class HttpTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final String CHECK = "/check?date=" + DAY + "&form=";
    private static final String SECRET = "Hemligt Namn 19121212-1212";

    private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
    private static final PrintStream OUT = System.out;
    private static Service service;

    @BeforeAll
    static void start() {
        System.setOut(new PrintStream(LOG, true, StandardCharsets.UTF_8));
        service = new Service("--web-form.burst=1000");
    }

    @AfterAll
    static void stop() {
        service.close();
        System.setOut(OUT);
    }

    @Test
    void a_document_with_errors_is_answered_with_the_problem_that_the_library_writes()
            throws IOException, InterruptedException {
        byte[] document = Service.document("rakna-med-mig.json");
        Verdict<Application> verdict =
                FinsamJson.check(document, Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024), DAY);

        for (String language : List.of("sv", "en")) {
            HttpResponse<String> answer = service.post(CHECK + Service.APPLICATION + "&lang=" + language, document);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(type(answer)).startsWith("application/problem+json");
            assertThat(answer.body()).isEqualTo(ProblemJson.write(verdict, Locale.forLanguageTag(language)));
        }
    }

    @Test
    void a_document_without_errors_is_answered_with_a_verdict() throws IOException, InterruptedException {
        byte[] document = Service.document("hudiksvall-slutrapport.json");
        Verdict<FinalReport> verdict =
                FinsamJson.check(document, Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022), DAY);

        HttpResponse<String> answer = service.post(CHECK + Service.REPORT, document, "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("application/json");
        assertThat(answer.body()).isEqualTo(VerdictJson.write(verdict, Locale.ENGLISH));
    }

    @Test
    void what_cannot_be_read_is_told_with_every_finding() throws IOException, InterruptedException {
        for (String text : List.of("{", "", "[]", "{\"documentType\": \"FINAL_REPORT\"}", "\u0000")) {
            HttpResponse<String> answer = service.post(CHECK + Service.APPLICATION, bytes(text));
            assertThat(answer.statusCode()).as(text).isEqualTo(400);
            assertThat(answer.body()).contains("\"errors\"", "urn:finsam:rule:");
        }
    }

    @Test
    void what_is_asked_in_a_wrong_way_is_a_problem_too() throws IOException, InterruptedException {
        byte[] document = Service.document("rakna-med-mig.json");
        assertProblem(service.post("/check", document), 400);
        assertProblem(service.post("/check?form=" + Service.APPLICATION + "&date=igår", document), 400);
        assertProblem(service.post(CHECK + "no-such-form", document), 404);
        assertProblem(service.get("/check?form=" + Service.APPLICATION), 405);
        assertProblem(service.get("/forms/no-such-form"), 404);
        assertProblem(service.get("/rules/no-such-form.json"), 404);
    }

    @Test
    void a_document_that_is_too_large_is_refused_with_or_without_a_stated_length()
            throws IOException, InterruptedException {
        byte[] large = new byte[1_048_577];
        Arrays.fill(large, (byte) ' ');
        assertProblem(service.post(CHECK + Service.APPLICATION, large), 413);
        assertProblem(service.postUnmeasured(CHECK + Service.APPLICATION, large), 413);
        assertThat(service.post(CHECK + Service.APPLICATION, Arrays.copyOf(large, large.length - 1))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void another_site_cannot_send_through_a_visitors_browser() throws IOException, InterruptedException {
        byte[] document = Service.document("hudiksvall-slutrapport.json");
        String path = CHECK + Service.REPORT;
        assertProblem(service.post(path, document, "Sec-Fetch-Site", "cross-site"), 403);
        assertProblem(service.post(path, document, "Sec-Fetch-Site", "same-site"), 403);
        assertProblem(service.post(path, document, "Origin", "https://elsewhere.example.org"), 403);
        assertProblem(service.post(path, document, "Origin", "null"), 403);
        assertThat(service.post(path, document, "Sec-Fetch-Site", "same-origin", "Origin", service.address())
                        .statusCode())
                .isEqualTo(200);
        assertProblem(service.postAs("text/plain", path, document), 415);
        assertProblem(service.postAs("application/x-www-form-urlencoded", path, document), 415);
    }

    @Test
    void every_answer_tells_the_browser_to_be_strict_and_leaves_no_cookie() throws IOException, InterruptedException {
        for (String path : List.of(
                "/",
                "/forms/" + Service.APPLICATION,
                "/rules",
                "/rules/" + Service.REPORT,
                "/api",
                "/form.js",
                "/nope")) {
            HttpResponse<String> answer = service.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .get()
                    .asString()
                    .startsWith("default-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void pages_speak_the_language_that_is_asked_for() throws IOException, InterruptedException {
        assertThat(service.get("/?lang=sv").body()).contains("<html lang=\"sv\">", "Välj en blankett");
        assertThat(service.get("/?lang=en").body()).contains("<html lang=\"en\">", "Choose a form");
        assertThat(service.get("/").body()).contains("<html lang=\"sv\">");
        assertThat(service.get("/rules/" + Service.APPLICATION + "?lang=en").body())
                .contains("The total of a cost line equals the sum of its years.");
    }

    @Test
    void nothing_that_people_write_is_logged() throws IOException, InterruptedException {
        String document = "{\"documentType\": \"APPLICATION\", \"effortName\": \"" + SECRET + "\", \"" + SECRET
                + "\": 1, \"requestedAmount\": \"" + SECRET + "\"}";
        service.post(CHECK + Service.APPLICATION, bytes(document));
        service.post("/costs", bytes(document));
        service.post(CHECK + Service.APPLICATION, bytes(document + "}"));
        service.post("/check?form=" + SECRET.replace(" ", "%20"), bytes(document));
        service.post(CHECK + Service.APPLICATION + "&date=" + SECRET.replace(" ", "%20"), bytes(document));
        service.postAs("text/plain", CHECK + Service.APPLICATION, bytes(document));

        assertThat(LOG.toString(StandardCharsets.UTF_8))
                .contains("Tomcat started")
                .doesNotContain("Hemligt", "19121212");
    }

    @Test
    void costs_are_added_up() throws IOException, InterruptedException {
        HttpResponse<String> answer = service.post("/costs?lang=en", Service.document("rakna-med-mig.json"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"grand\":{\"computed\":\"SEK 818,551\",\"agrees\":true}");
        assertThat(service.post("/costs", bytes("{")).body()).isEqualTo("{\"tables\":[],\"years\":[]}");
    }

    @Test
    void an_address_that_sends_too_much_has_to_wait() throws IOException, InterruptedException {
        try (Service narrow = new Service("--web-form.burst=3", "--web-form.requests-per-second=1")) {
            byte[] document = bytes("{}");
            for (int i = 0; i < 3; i++) {
                assertThat(narrow.post(CHECK + Service.REPORT, document).statusCode())
                        .isNotEqualTo(429);
            }
            HttpResponse<String> refused = narrow.post(CHECK + Service.REPORT, document);
            assertProblem(refused, 429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(narrow.get("/").statusCode()).isEqualTo(200);
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(type(answer)).startsWith("application/problem+json");
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
