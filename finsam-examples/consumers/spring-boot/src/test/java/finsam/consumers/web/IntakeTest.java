package finsam.consumers.web;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.json.FinsamJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over HTTP. */
class IntakeTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(IntakeApplication.class, "--server.port=0", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_application_without_errors_is_taken() throws IOException, InterruptedException {
        String mended = document()
                .replace("[\"2 024\", \"0\", \"2026\", \"0\"]", "[2024, 2025, 2026, 0]")
                .replace(
                        "\"q3\": { \"activities\": \"Rekrytera",
                        "\"q3\": { \"participantsIn\": 5, \"activities\": \"Rekrytera");
        HttpResponse<String> response = post("2024/00153", mended, "sv");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        Application taken = FinsamJson.read(mended.getBytes(StandardCharsets.UTF_8), Application.class)
                .orThrow();
        assertThat(MAPPER.readTree(response.body()).get("application"))
                .isEqualTo(MAPPER.readTree(FinsamJson.write(taken)));
    }

    @Test
    void findings_come_as_problem_json_in_the_language_of_the_request() throws IOException, InterruptedException {
        HttpResponse<String> swedish = post("2024/00153", document(), "de, sv;q=0.5");
        HttpResponse<String> english = post("2024/00153", document(), "en");

        assertThat(problem(swedish, 422).get("title").asString()).isEqualTo("Handlingen följer inte alla krav");
        assertThat(problem(english, 422).get("type").asString()).isEqualTo("urn:finsam:findings");
        assertThat(english.body())
                .contains(
                        "\"pointer\": \"#/application/costCompilation/tables/0/years/1\"",
                        "SEK 407,467 stands under the year \\\"0\\\", which is no year.")
                .doesNotContain("\"WARNING\"");
        assertThat(swedish.body())
                .contains("\"pointer\": \"#/application/costCompilation/tables/0/years/1\"")
                .doesNotContain("which is");
    }

    @Test
    void constraints_of_ones_own_stand_beside_those_of_finsam() throws IOException, InterruptedException {
        assertThat(post("x".repeat(65), document(), "sv").body())
                .contains(
                        "\"type\": \"urn:finsam:rule:registry-number-string\"",
                        "\"pointer\": \"#/caseNumber\"",
                        "\"pointer\": \"#/application/costCompilation/tables/0/years/1\"");
        assertThat(problem(post("2024/00153", "null", "sv"), 422).get("errors"))
                .singleElement()
                .satisfies(error -> assertThat(error.toString()).contains("rule:not-null", "\"#/application\""));
    }

    @Test
    void a_document_that_cannot_be_read_tells_every_place() throws IOException, InterruptedException {
        HttpResponse<String> response = post(
                "2024/00153",
                "{\"documentType\": \"APPLICATION\", \"effortName\": 1, \"requestedAmount\": \"mycket\"}",
                "en");
        assertThat(problem(response, 400).get("errors").valueStream())
                .extracting(error -> error.get("pointer").asString())
                .containsExactly("#/application/effortName", "#/application/requestedAmount");
        assertThat(response.body()).contains("\\\"mycket\\\" is not an amount in kronor.");
    }

    @Test
    void a_body_that_is_no_json_is_a_problem_too() throws IOException, InterruptedException {
        problem(post("2024/00153", "{", "sv"), 400);
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("../../quickstart/documents/rakna-med-mig.json"));
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type"))
                .get()
                .asString()
                .startsWith("application/problem+json");
        return MAPPER.readTree(response.body());
    }

    private static HttpResponse<String> post(String caseNumber, String document, String language)
            throws IOException, InterruptedException {
        String port = service.getEnvironment().getProperty("local.server.port");
        String body = "{\"caseNumber\": \"" + caseNumber + "\", \"application\": " + document + "}";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/applications"))
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", language)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
