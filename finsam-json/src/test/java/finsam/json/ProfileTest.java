package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.citation.PublishedRef;
import finsam.core.finding.Reading;
import finsam.core.party.SubmissionForm;
import finsam.rules.Rulebooks;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Parameters;
import finsam.rules.profile.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    static final Path EXAMPLE = Path.of("../finsam-examples/quickstart/documents/exempelby-profil.json");
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @Test
    void an_association_of_its_own_is_written_without_java() throws IOException {
        Profile profile = FinsamJson.readProfile(Files.readAllBytes(EXAMPLE)).orThrow();

        assertThat(profile.id()).isEqualTo("exempelby-application-2025");
        assertThat(profile.value(Parameters.SUBMISSION_FORMS, NEW_YEAR)).contains(Set.of(SubmissionForm.EMAIL));
        assertThat(profile.value(Parameters.SUBMISSION_FORMS, NEW_YEAR.minusDays(1)))
                .isEmpty();
        assertThat(profile.settings().get(0).citation())
                .isEqualTo(
                        new PublishedRef("Anvisningar för ansökan 2025, Samordningsförbundet Exempelby", "avsnitt 2"));
    }

    @Test
    void its_form_says_what_is_required_and_how_fields_are_numbered() throws IOException {
        Profile profile = FinsamJson.readProfile(Files.readAllBytes(EXAMPLE)).orThrow();
        String json = """
                {"documentType": "APPLICATION", "effortName": "A", "requestedAmount": 100, "submissionForms": ["PAPER"]}""";

        assertThat(FinsamJson.check(bytes(json), Rulebooks.applications(profile), NEW_YEAR)
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.path() + " " + finding.message(Locale.ENGLISH))
                .contains(
                        "application-required-fields /period A2 Tid: no answer.",
                        "application-required-fields /targetGroup/direct B1 Vilka är insatsen till för?: no answer.",
                        "target-count-stated /targetGroup/count B2 Hur många?: no answer.",
                        "application-submitted-in-required-forms /submissionForms The application was handed in as"
                                + " paper, but the association asks for e-mail.")
                .noneMatch(text -> text.startsWith("application-required-fields /costCompilation"));
    }

    @Test
    void a_profile_stands_on_a_known_one() {
        Reading<Profile> reading = FinsamJson.readProfile(bytes(
                "{\"documentType\":\"PROFILE\",\"id\":\"x\",\"version\":\"1\",\"on\":\"gavleborg-application-2024\"}"));

        assertThat(reading.orThrow().layout()).isEqualTo(KnownProfiles.GAVLEBORG_APPLICATION_2024.layout());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/period/start",
                "/targetGroup/direct/ages",
                "/targetGroup/direct/organisations/0",
                "/costCompilation/tables/2/lines/10/kind"
            })
    void any_answer_of_a_document_can_be_a_field_of_its_form(String path) {
        assertThat(withField(path).value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/period/middle", "/goals/first", "/goals/00", "/effortName/0", "/targetGroup/direct/shoe"})
    void what_is_no_answer_can_be_no_field(String path) {
        assertThat(withField(path).findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("profile-answer /form/fields/0/path");
    }

    private static Reading<Profile> withField(String path) {
        return FinsamJson.readProfile(
                bytes("{\"documentType\":\"PROFILE\",\"id\":\"x\",\"version\":\"1\",\"for\":\"APPLICATION\","
                        + "\"form\":{\"title\":\"T\",\"fields\":[{\"label\":\"A\",\"path\":\"" + path + "\"}]}}"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void what_keeps_a_text_from_being_a_profile_is_told(String json, List<String> findings) {
        Reading<Profile> reading = FinsamJson.readProfile(bytes("{\"documentType\":\"PROFILE\"," + json + "}"));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyElementsOf(findings);
        assertThat(reading.findings())
                .allSatisfy(finding -> assertThat(finding.message(Locale.forLanguageTag("sv")))
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    static Stream<Arguments> mistakes() {
        String named = "\"id\":\"x\",\"version\":\"1\",";
        String source = "\"document\":\"D\",\"place\":\"1\"";
        return Stream.of(
                Arguments.of("\"id\":\"x\"", List.of("profile-incomplete /version")),
                Arguments.of(named + "\"on\":\"nowhere\"", List.of("json-unknown-constant /on")),
                Arguments.of(
                        named + "\"parameters\":[{\"name\":\"shoeSize\",\"value\":\"42\"," + source + "}]",
                        List.of("json-unknown-constant /parameters/0/name")),
                Arguments.of(
                        named + "\"parameters\":[{\"name\":\"requiredForms\",\"value\":\"FAX\"," + source + "}]",
                        List.of("profile-value /parameters/0/value")),
                Arguments.of(
                        named + "\"parameters\":[{\"name\":\"requiredForms\",\"value\":\"PAPER\"}]",
                        List.of("profile-incomplete /parameters/0/document", "profile-incomplete /parameters/0/place")),
                Arguments.of(
                        named + "\"parameters\":[{\"name\":\"requiredForms\",\"value\":\"PAPER\"," + source
                                + "},{\"name\":\"requiredForms\",\"value\":\"WORD\",\"from\":\"2025-01-01\"," + source
                                + "}]",
                        List.of("profile-overlap /parameters/1")),
                Arguments.of(
                        named
                                + "\"for\":\"APPLICATION\",\"form\":{\"title\":\"T\",\"fields\":[{\"label\":\"Sko\",\"path\":"
                                + "\"/shoe\",\"required\":true}]}",
                        List.of("profile-answer /form/fields/0/path")),
                Arguments.of(
                        named + "\"form\":{\"fields\":[{\"path\":\"/effortName\",\"required\":true}]}",
                        List.of(
                                "profile-incomplete /for",
                                "profile-incomplete /form/fields/0/label",
                                "profile-answer /form/fields/0/path",
                                "profile-incomplete /form/title")),
                Arguments.of(
                        named + "\"on\":\"gavleborg-nasta-steg-2022-application\",\"parameters\":["
                                + "{\"name\":\"shoeSize\",\"value\":\"42\"," + source + "},"
                                + "{\"name\":\"allowedAges\",\"value\":\"16–64\"," + source + "}]",
                        List.of("json-unknown-constant /parameters/0/name", "profile-limit-widened /parameters/1")),
                Arguments.of(
                        named + "\"parameters\":[{\"name\":\"leastSalaryCost\",\"value\":\"2 kr\"," + source
                                + "},{\"name\":\"mostSalaryCost\",\"value\":\"1 kr\"," + source + "}]",
                        List.of("profile-least-above-most /parameters/1")),
                Arguments.of(
                        named
                                + "\"parameters\":[{\"name\":\"minParties\",\"value\":2,\"from\":\"2025-01-02\",\"until\":"
                                + "\"2025-01-01\"," + source + "}]",
                        List.of("profile-validity /parameters/0")),
                Arguments.of(
                        named + "\"parameters\":[{\"name\":\"longestEffort\",\"value\":\"P999999999Y\"," + source
                                + "}]",
                        List.of("profile-value /parameters/0/value")),
                Arguments.of(
                        named
                                + "\"for\":\"APPLICATION\",\"form\":{\"title\":\"T\",\"fields\":[{\"path\":\"/period\"},"
                                + "{\"label\":\"A\",\"path\":\"/effortName\"},{\"label\":\"B\",\"path\":\"/effortName\"}]}",
                        List.of("profile-incomplete /form/fields/0/label", "profile-field-twice /form/fields/2/path")),
                Arguments.of(
                        named
                                + "\"for\":\"APPLICATION\",\"form\":{\"title\":\"T\",\"fields\":[{\"label\":\"Sko\",\"path\":"
                                + "\"/shoe\"}]}",
                        List.of("profile-answer /form/fields/0/path")));
    }

    @Test
    void a_profile_is_no_document_to_judge() throws IOException {
        assertThat(FinsamJson.read(Files.readAllBytes(EXAMPLE)).findings())
                .extracting(finding -> finding.type().key())
                .contains("document-type-unknown.other");
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
