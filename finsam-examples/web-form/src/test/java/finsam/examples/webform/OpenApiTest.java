package finsam.examples.webform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description says what the service does. */
class OpenApiTest {
    private static final Set<String> PAGES = Set.of("/", "/forms/{id}", "/rules", "/rules/{id}", "/api", "/error");

    private static Service service;
    private static JsonNode description;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = new Service("--web-form.burst=12", "--web-form.requests-per-second=1");
        Object yaml = new Load(LoadSettings.builder().build())
                .loadFromString(service.get("/openapi.yaml").body());
        description = JsonMapper.shared().valueToTree(yaml);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_address_that_is_no_page_is_described() {
        Set<String> served = new TreeSet<>();
        service.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> served.addAll(mapping.getPatternValues()));
        served.removeAll(PAGES);

        assertThat(new TreeSet<>(description.path("paths").propertyNames())).isEqualTo(served);
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(references(description, new HashSet<>()))
                .isNotEmpty()
                .allMatch(reference -> !description.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void answers_to_check_are_the_described_ones() throws IOException, InterruptedException {
        byte[] report = Service.document("hudiksvall-slutrapport.json");
        String path = "/check?date=2024-05-06&form=";
        byte[] large = new byte[1_048_577];
        Arrays.fill(large, (byte) ' ');
        Set<Integer> seen = new TreeSet<>();
        for (HttpResponse<String> answer : List.of(
                service.post(path + Service.REPORT, report),
                service.post(path + Service.APPLICATION, Service.document("rakna-med-mig.json")),
                service.post(path + Service.REPORT, "{".getBytes(StandardCharsets.UTF_8)),
                service.post("/check", report),
                service.post(path + Service.REPORT, report, "Sec-Fetch-Site", "cross-site"),
                service.post(path + "none", report),
                service.post(path + Service.REPORT, large),
                service.postAs("text/plain", path + Service.REPORT, report))) {
            seen.add(answer.statusCode());
            assertDescribed("/check", answer);
        }
        while (!seen.contains(429)) {
            HttpResponse<String> answer = service.post(path + Service.REPORT, report);
            seen.add(answer.statusCode());
            assertDescribed("/check", answer);
        }
        assertThat(seen.stream().map(String::valueOf))
                .containsExactlyElementsOf(
                        new TreeSet<>(responses("/check", "post").propertyNames()));
    }

    @Test
    void rules_and_schemas_are_as_described() throws IOException, InterruptedException {
        for (String kind : List.of("rules", "schemas")) {
            assertThat(service.get("/" + kind + "/" + Service.REPORT + ".json").statusCode())
                    .isEqualTo(200);
            assertThat(service.get("/" + kind + "/none.json").statusCode()).isEqualTo(404);
            assertThat(responses("/" + kind + "/{form}.json", "get").propertyNames())
                    .containsExactly("200", "404");
        }
    }

    private static void assertDescribed(String path, HttpResponse<String> answer) {
        JsonNode described = resolved(responses(path, "post").path(String.valueOf(answer.statusCode())));
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        assertThat(described.path("content").propertyNames())
                .as(answer.statusCode() + " " + answer.body())
                .containsExactly(type);
        JsonNode schema = resolved(described.path("content").path(type).path("schema"));
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .allMatch(body::has);
        schema.path("properties").forEachEntry((name, list) -> {
            JsonNode element = resolved(list.path("items"));
            body.path(name)
                    .forEach(one -> assertThat(
                                    element.path("required").valueStream().map(JsonNode::asString))
                            .allMatch(one::has));
        });
    }

    private static JsonNode responses(String path, String method) {
        return description.path("paths").path(path).path(method).path("responses");
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static Set<String> references(JsonNode node, Set<String> found) {
        if (node.path("$ref").isString()) {
            found.add(node.path("$ref").asString());
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            references(entry.getValue(), found);
        }
        if (node.isArray()) {
            node.forEach(one -> references(one, found));
        }
        return found;
    }
}
