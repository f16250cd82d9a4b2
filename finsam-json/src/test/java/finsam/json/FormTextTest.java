package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import finsam.core.application.AgreementClause;
import finsam.core.application.Application;
import finsam.core.application.AttachmentKind;
import finsam.core.application.Signature;
import finsam.core.effort.Goal;
import finsam.core.effort.Method;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.party.SubmissionForm;
import finsam.core.report.FinalReport;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.FormLayout;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTextTest {
    private static final FormLayout LAYOUT = KnownProfiles.GAVLEBORG_APPLICATION_2024.layout();

    @Test
    void the_cells_of_a_form_become_a_document() {
        Reading<Application> reading = read(Map.of(
                "1 Insatsens namn", "Räkna med mig!",
                "1 Planerad insatstid", "2024 09 01 – 2026 08 30",
                "1 Ansökta medel", "3 222 836 Kr",
                "3.1", "Omkring 60 unga i kommunen har aktivitetsersättning.",
                "3.2 Mål", "• Processen är beskriven.\n• Behoven är kartlagda, från grunden.",
                "3.3 Antal", "60 personer",
                "3.4 Metod", "IPS, tjänstedesign; BIP",
                "6.1", "☒ Löneberäkning ☒ Kostnadssammanställning ☐ Övrigt",
                "7.1 Datum", "2024 05 06",
                "7.1 Underskrift", "X"));

        assertThat(reading.findings()).isEmpty();
        Application application = reading.orThrow();
        assertThat(application.effortName().orElseThrow()).hasToString("Räkna med mig!");
        assertThat(application.period().flatMap(period -> period.start())).contains(LocalDate.of(2024, 9, 1));
        assertThat(application.requestedAmount()).contains(Sek.of(3_222_836));
        assertThat(application.goals())
                .extracting(Goal::text)
                .containsExactly(
                        Optional.of("Processen är beskriven."), Optional.of("Behoven är kartlagda, från grunden."));
        assertThat(application.targetGroup().flatMap(groups -> groups.count())).contains(60);
        assertThat(application.methods()).containsExactlyInAnyOrder(Method.IPS, Method.SERVICE_DESIGN, Method.BIP);
        assertThat(application.attachments())
                .containsExactlyInAnyOrder(AttachmentKind.SALARY_CALCULATION, AttachmentKind.COST_COMPILATION);
        Signature signature = application.signature().orElseThrow();
        assertThat(signature.date()).contains(LocalDate.of(2024, 5, 6));
        assertThat(signature.signed()).contains(true);
    }

    @Test
    void rows_are_counted_from_1_and_parts_have_names() {
        Application application = read(Map.of(
                        "3.2 Mål[1]", "Ett arbetssätt",
                        "3.2 Mål[2]/text", "Fem tar ett steg",
                        "3.2 Mål[2]/target", "5 deltagare",
                        "3.2 Mål[7]", "",
                        "4.1", "Kommunen äger insatsen.",
                        "4.1 Arbetsgrupp[1]/role", "coach",
                        "4.1 Arbetsgrupp[1]/extent", "100%",
                        "4.1 Arbetsgrupp[3]/role", "handläggare",
                        "Bilaga Kostnadssammanställning/tables[1]/years", "2024; ;2026",
                        "Bilaga Kostnadssammanställning/tables[1]/totals[3]", "291 212"))
                .orThrow();

        assertThat(application.goals()).hasSize(2);
        assertThat(application.goals().get(1).target()).contains(5);
        assertThat(application.organisation().orElseThrow().description()).contains("Kommunen äger insatsen.");
        assertThat(application.organisation().orElseThrow().workingGroup())
                .as("an empty row of a table of people is nobody")
                .extracting(member -> member.role().orElse(""))
                .containsExactly("coach", "handläggare");
        assertThat(application
                        .organisation()
                        .orElseThrow()
                        .workingGroup()
                        .get(0)
                        .extent())
                .contains(Share.WHOLE);
        assertThat(application.costCompilation().orElseThrow().tables().get(0).years())
                .hasSize(3);
        assertThat(application
                        .costCompilation()
                        .orElseThrow()
                        .tables()
                        .get(0)
                        .totals()
                        .cells())
                .as("an empty cell of a row of amounts keeps its column")
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(Sek.of(291_212)));
    }

    @Test
    void every_problem_names_its_field_and_nothing_else_is_lost() {
        Reading<Application> reading = read(Map.of(
                "1 Ansökta medel",
                "omkring 3 miljoner",
                "1 Insatsens namn",
                "Räkna med mig!",
                "7.1",
                "Hudiksvall",
                "7.2",
                "?",
                "3.1",
                "Tre behov",
                "3.1 Bakgrund och syfte",
                "Fyra behov",
                "3.2 Mål[0]",
                "Noll",
                "Bilaga Tids- och aktivitetsplan",
                "Start i september",
                "6.1",
                "Budget",
                "7.1 Datum",
                "24-05-06"));

        assertThat(reading.findings())
                .extracting(
                        finding -> finding.severity() + " " + finding.type() + " " + finding.path(),
                        finding -> finding.arguments().getOrDefault("field", "").toString())
                .containsExactly(
                        tuple("ERROR amount-readable /requestedAmount", "1 Ansökta medel"),
                        tuple("ERROR form-field-twice /backgroundAndPurpose", "3.1 Bakgrund och syfte"),
                        tuple("ERROR form-field-row /goals", "3.2 Mål"),
                        tuple("ERROR json-unknown-constant /attachments/0", "6.1 Bilagor"),
                        tuple("NOTE written-form /signature/date", "7.1 Datum"),
                        tuple("ERROR form-field-parts /activityPlan", "Bilaga Tids- och aktivitetsplan"),
                        tuple("ERROR form-field-unknown ", ""),
                        tuple("ERROR form-field-unknown ", ""));
        Application application = reading.value().orElseThrow();
        assertThat(application.effortName()).isPresent();
        assertThat(application.signature().flatMap(Signature::date)).contains(LocalDate.of(2024, 5, 6));
        assertThat(application.unread())
                .as("no rule takes what could not be read for missing")
                .contains(
                        JsonPointer.of("/requestedAmount"),
                        JsonPointer.of("/goals"),
                        JsonPointer.of("/activityPlan"),
                        JsonPointer.of("/signature/place"))
                .doesNotContain(JsonPointer.of("/signature/date"), JsonPointer.of("/backgroundAndPurpose"));
        assertThat(reading.findings().get(6).message(Locale.ENGLISH))
                .startsWith("\"7.1\" can be several fields: 7.1 Insatsens");
        assertThat(reading.findings().get(7).message(Locale.ENGLISH)).endsWith("Did you mean \"7.1\"?");
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.position()).isEmpty();
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{", "}");
            assertThat(finding.message(Locale.forLanguageTag("sv"))).doesNotContain("{", "}");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "7.1 ort, true",
        "'  7.1\u00A0Ort: ', true",
        "Ort, true",
        "7.1 Orten, false",
        "/signature/place, false",
        "'', false"
    })
    void a_field_goes_by_its_heading_its_number_or_its_label(String name, boolean known) {
        Reading<Application> reading = read(Map.of(name, "Hudiksvall"));

        assertThat(reading.value().flatMap(Application::signature).flatMap(Signature::place))
                .isEqualTo(known ? Optional.of("Hudiksvall") : Optional.empty());
        assertThat(reading.findings()).hasSize(known ? 0 : 1);
    }

    @Test
    void the_same_number_with_a_space_is_a_field_given_twice() {
        Reading<Application> reading = read(Map.of("3.1", "Ett", "3.1 ", "Två"));

        assertThat(reading.findings()).extracting(Finding::code).containsExactly("form-field-twice");
        assertThat(reading.value().flatMap(Application::backgroundAndPurpose)).contains("Ett");
    }

    @ParameterizedTest
    @CsvSource({
        "X, true",
        "x, true",
        "☒, true",
        "☑, true",
        "[x], true",
        "Kryss, true",
        "ja, true",
        "Ja., ",
        "on, true",
        "nej, false",
        "No, false",
        "☐, ",
        "[ ], ",
        "'', ",
        "-, ",
        "☒ Ja ☐ Nej, true",
        "☐ Ja  ☒ Nej, false",
        "Ja ☐ Nej ☒, false",
        "Ja ☑ Nej ☐, true",
        "☐ Ja ☐ Nej, ",
        "☒ Ja ☒ Nej, ",
        "Klicka eller tryck här för att ange text., "
    })
    void check_marks_are_read_as_people_make_them(String text, Boolean signed) {
        assertThat(read(Map.of("7.1 Underskrift", text))
                        .value()
                        .flatMap(Application::signature)
                        .flatMap(Signature::signed))
                .isEqualTo(Optional.ofNullable(signed));
    }

    @Test
    void two_ticked_boxes_are_no_answer_but_a_finding() {
        assertThat(read(Map.of("7.1 Underskrift", "☒ Ja ☒ Nej")).findings())
                .extracting(Finding::code)
                .containsExactly("json-type");
    }

    @Test
    void the_boxes_of_a_list_can_have_cells_of_their_own() {
        Reading<Application> reading = read(Map.of(
                "Inlämningssätt/Papper", "☒",
                "Inlämningssätt/Word", "☐",
                "Inlämningssätt/e-post", "på",
                "Ö", "LAWS; kostnader\nAvtal"));

        assertThat(reading.value().orElseThrow().submissionForms()).containsExactly(SubmissionForm.PAPER);
        assertThat(reading.value().orElseThrow().acceptedClauses())
                .containsExactlyInAnyOrder(AgreementClause.LAWS, AgreementClause.COSTS, AgreementClause.CONTRACT);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("json-type");
    }

    @ParameterizedTest
    @CsvSource({
        "1 Ansökta medel, 3 222 836 Kr, 0",
        "1 Ansökta medel, '100 000,50 kr', 0",
        "1 Ansökta medel, 3222836, 0",
        "7.1 Datum, 240506, 1",
        "7.1 Datum, 6 maj 2024, 0",
        "7.1 Datum, 2024-05-06, 0",
        "7.1 E-post, namn@example.org, 0",
        "3.3 Antal, 1 200, 0",
        "4.1 Insatsledare/extent, 75, 1",
        "4.1 Insatsledare/extent, '75 %', 0",
        "4.1 Insatsledare/extent, '0,5 tjänst', 0"
    })
    void only_what_was_assumed_is_noted(String field, String text, int notes) {
        Reading<Application> reading = read(Map.of(field, text));

        assertThat(reading.hasErrors()).as("%s", reading).isFalse();
        assertThat(reading.findings()).hasSize(notes).allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"namn@example", "070-1740605 eller 070-1740606", "19900101-1234", "Åäö \uD800", "\u0000"})
    void no_finding_repeats_what_is_personal(String text) {
        Map<String, String> cells = new HashMap<>();
        LAYOUT.fields().forEach(field -> cells.put(field.heading(), text));
        cells.put(text, text);
        Reading<Application> reading = read(cells);

        assertThat(reading.findings()).isNotEmpty();
        assertThat(reading.findings().toString()).doesNotContain("@example", "17406", "1990", "\uD800");
    }

    @Test
    void limits_hold_for_each_cell_and_lose_no_other() {
        ReadLimits limits = ReadLimits.DEFAULTS.withStringLength(20).withListSize(3);
        Reading<Application> reading = FormText.read(
                LAYOUT,
                Map.of(
                        "3.1", "x".repeat(21),
                        "3.2 Mål", "a\nb\nc\nd",
                        "5.2[4]", "d",
                        "5.2[999999999]", "d",
                        "7.1 Ort", "Hudiksvall"),
                Application.class,
                limits);

        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactly("json-string-too-long", "json-list-too-long", "form-field-row", "form-field-row");
        assertThat(reading.value().flatMap(Application::signature).flatMap(Signature::place))
                .contains("Hudiksvall");
        assertThat(reading.value().orElseThrow().unread())
                .containsExactlyInAnyOrder(
                        JsonPointer.of("/backgroundAndPurpose"),
                        JsonPointer.of("/goals"),
                        JsonPointer.of("/otherResults"));
    }

    @Test
    void names_of_no_sense_are_findings_within_the_limit() {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < 2000; i++) {
            cells.put("[" + i + "]".repeat(i % 50) + "/".repeat(i % 300), "?");
        }
        List<Finding> findings = read(cells).findings();

        assertThat(findings).hasSize(ReadLimits.DEFAULTS.findings() + 1);
        assertThat(findings.get(findings.size() - 1).code()).isEqualTo("too-many-findings");
    }

    @Test
    void a_target_group_says_of_which_kind_it_is() {
        assertThat(read(Map.of("3.3 Målgrupp", "Unga med aktivitetsersättning")).findings())
                .as("whether they are individuals or professionals is not guessed")
                .extracting(Finding::code)
                .containsExactly("json-missing-kind");
        assertThat(read(Map.of(
                                "3.3 Målgrupp",
                                "Unga",
                                "3.3 Målgrupp/kind",
                                "INDIVIDUALS",
                                "3.3 Målgrupp/ages",
                                "19-29 år"))
                        .findings())
                .isEmpty();
    }

    @Test
    void another_association_has_another_form() throws IOException {
        Profile exempelby = FinsamJson.readProfile(
                        Files.readAllBytes(Path.of("../finsam-examples/quickstart/documents/exempelby-profil.json")))
                .orThrow();
        Map<String, String> cells = Map.of(
                "A1", "Räkna med mig!",
                "A2", "2025-09-01 till 2026-08-31",
                "A3", "500 000 kr",
                "B1", "Unga med aktivitetsersättning",
                "B1/kind", "individuals",
                "B2", "40 st",
                "C1", "☒ Papper ☐ E-post",
                "C9", "?");
        Verdict<Application> verdict =
                FormText.check(cells, Rulebooks.applications(exempelby), LocalDate.of(2025, 3, 1));

        assertThat(verdict.findings())
                .extracting(Finding::code)
                .contains("form-field-unknown", "application-submitted-in-required-forms")
                .doesNotContain("amount-readable", "json-type");
        assertThat(verdict.document().orElseThrow().requestedAmount()).contains(Sek.of(500_000));
    }

    @Test
    void a_report_has_its_own_layout() {
        FinalReport report = FormText.read(
                        KnownProfiles.GAVLEBORG_FINAL_REPORT_2022.layout(),
                        Map.of("1 Insatstid", "211001 - 220131", "7.2.1", "Sjukfrånvaro.", "5.2 Som planerat", "Ja"),
                        FinalReport.class)
                .orThrow();

        assertThat(report.useOfFunds().flatMap(use -> use.unusedExplanation())).contains("Sjukfrånvaro.");
        assertThat(report.methodReview().flatMap(review -> review.asPlanned())).contains(true);
    }

    private static Reading<Application> read(Map<String, String> cells) {
        return FormText.read(LAYOUT, cells, Application.class);
    }
}
