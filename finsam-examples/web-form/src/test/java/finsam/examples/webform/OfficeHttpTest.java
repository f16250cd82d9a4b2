package finsam.examples.webform;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.report.FinalReport;
import finsam.examples.office.OfficeForm;
import finsam.examples.office.OfficeFormat;
import finsam.json.FinsamJson;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Word and Excel files over HTTP. */
class OfficeHttpTest {
    private static final String READ = "/office/read?date=2024-05-06&form=";

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void both_real_cases_come_back_from_their_files() throws IOException, InterruptedException {
        for (OfficeFormat format : OfficeFormat.values()) {
            Application application = FinsamJson.read(Service.document("rakna-med-mig.json"), Application.class)
                    .orThrow();
            assertThat(document(there_and_back(Service.APPLICATION, "rakna-med-mig.json", format), Application.class))
                    .isEqualTo(application);
            FinalReport report = FinsamJson.read(Service.document("hudiksvall-slutrapport.json"), FinalReport.class)
                    .orThrow();
            assertThat(document(
                            there_and_back(Service.REPORT, "hudiksvall-slutrapport.json", format), FinalReport.class))
                    .isEqualTo(report);
        }
    }

    @Test
    void what_was_found_names_its_cell() throws IOException, InterruptedException {
        JsonNode read = there_and_back(Service.APPLICATION, "rakna-med-mig.json", OfficeFormat.EXCEL);
        assertThat(read.path("cells").path("/costCompilation/tables/0/years/1").asString())
                .matches("[^!]+![A-Z]+[0-9]+");
    }

    @Test
    void a_file_that_is_refused_is_a_problem_with_one_finding() throws IOException, InterruptedException {
        for (String content : new String[] {"", "no office file", "PK\u0003\u0004 not a zip"}) {
            HttpResponse<String> answer = service.post(
                    READ + Service.APPLICATION, files("ansokan.docx", content.getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(JsonMapper.shared().readTree(answer.body()).path("errors"))
                    .hasSize(1);
        }
        byte[] word = OfficeForm.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024)
                .blank(OfficeFormat.WORD);
        assertThat(service.post(READ + Service.APPLICATION, files("ansokan.xlsx", word))
                        .statusCode())
                .as("the name says something else")
                .isEqualTo(400);
    }

    @Test
    void what_is_asked_in_a_wrong_way_is_refused() throws IOException, InterruptedException {
        for (String text : new String[] {
            "{", "{}", "{\"files\": []}", "{\"files\": 1}", "{\"files\": [{\"name\": \"a.docx\", \"content\": \"?\"}]}"
        }) {
            assertThat(service.post(READ + Service.APPLICATION, text.getBytes(StandardCharsets.UTF_8))
                            .statusCode())
                    .as(text)
                    .isEqualTo(400);
        }
        assertThat(service.post(READ + Service.APPLICATION, new byte[4_194_305]).statusCode())
                .isEqualTo(413);
        assertThat(service.get("/office/blank?form=" + Service.APPLICATION + "&format=PDF")
                        .statusCode())
                .isEqualTo(400);
        assertThat(service.post("/office/write?format=WORD&form=" + Service.APPLICATION, new byte[] {'{'})
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_blank_form_is_a_file() throws IOException, InterruptedException {
        for (String form : new String[] {Service.APPLICATION, Service.REPORT, Service.EXEMPELBY}) {
            HttpResponse<byte[]> answer = service.getBytes("/office/blank?format=EXCEL&form=" + form);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"" + form + ".xlsx\"");
            assertThat(answer.body()).startsWith('P', 'K');
        }
    }

    private static JsonNode there_and_back(String form, String name, OfficeFormat format)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> file =
                service.postForBytes("/office/write?format=" + format + "&form=" + form, Service.document(name));
        assertThat(file.statusCode()).isEqualTo(200);
        HttpResponse<String> read = service.post(READ + form, files("handling." + format.extension(), file.body()));
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(read.body());
    }

    private static <T extends Document> T document(JsonNode read, Class<T> type) {
        byte[] json = read.path("document").toString().getBytes(StandardCharsets.UTF_8);
        return FinsamJson.read(json, type).orThrow();
    }

    private static byte[] files(String name, byte[] content) {
        ObjectNode request = JsonMapper.shared().createObjectNode();
        request.putArray("files")
                .addObject()
                .put("name", name)
                .put("content", Base64.getEncoder().encodeToString(content));
        return request.toString().getBytes(StandardCharsets.UTF_8);
    }
}
