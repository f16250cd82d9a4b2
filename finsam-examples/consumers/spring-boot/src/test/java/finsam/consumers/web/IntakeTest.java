package finsam.consumers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service over HTTP. */
class IntakeTest {
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
    void findings_come_as_problem_json_in_the_language_of_the_request() throws IOException, InterruptedException {
        String document = Files.readString(Path.of("../../quickstart/documents/rakna-med-mig.json"));
        HttpResponse<String> swedish = post(document, "sv");
        HttpResponse<String> english = post(document, "en");

        assertThat(swedish.statusCode()).isEqualTo(422);
        assertThat(swedish.headers().firstValue("content-type"))
                .get()
                .asString()
                .startsWith("application/problem+json");
        assertThat(english.body())
                .contains(
                        "\"pointer\":\"#/costCompilation/tables/0/years/1\"",
                        "SEK 407,467 stands under the year \\\"0\\\", which is no year.")
                .doesNotContain("\"WARNING\"");
        assertThat(swedish.body())
                .contains("\"pointer\":\"#/costCompilation/tables/0/years/1\"")
                .doesNotContain("which is");
    }

    @Test
    void a_document_that_cannot_be_read_tells_where() throws IOException, InterruptedException {
        HttpResponse<String> response = post("{\"effortName\": 1, \"requestedAmount\": \"mycket\"}", "en");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"pointer\":\"#/effortName\"", "\"pointer\":\"#/requestedAmount\"");
    }

    private static HttpResponse<String> post(String document, String language)
            throws IOException, InterruptedException {
        String port = service.getEnvironment().getProperty("local.server.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/applications"))
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", language)
                                .POST(HttpRequest.BodyPublishers.ofString(document))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
