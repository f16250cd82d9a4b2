package finsam.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.citation.FormRef;
import finsam.core.cost.AmountRow;
import finsam.core.cost.CostCompilationBuilder;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLineBuilder;
import finsam.core.cost.CostTableBuilder;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.report.FinalReport;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import finsam.rules.CleanDocuments;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.CallParameters;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Parameters;
import finsam.rules.profile.Profile;
import finsam.testing.FinsamArbitraries;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidFinsamTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Validator ENGLISH =
            FinsamValidation.factory(Locale.ENGLISH).getValidator();
    private static final Application BAD = new ApplicationBuilder()
            .from(CleanDocuments.application())
            .requestedAmount(Sek.of(1))
            .costCompilation(new CostCompilationBuilder()
                    .addTable(new CostTableBuilder()
                            .addYears(YearLabel.of(2024))
                            .addLine(new CostLineBuilder()
                                    .kind(CostKind.TRAVEL)
                                    .total(Sek.of(3))
                                    .build())
                            .build())
                    .build())
            .build();

    public static final class Day implements Supplier<LocalDate> {
        @Override
        public LocalDate get() {
            return CleanDocuments.DATE;
        }
    }

    record Form(
            @ValidFinsam(profile = "gavleborg-application-2024", date = Day.class)
            Application application) {}

    record ErrorsOnly(
            @ValidFinsam(profile = "gavleborg-application-2024", date = Day.class, atLeast = Severity.ERROR)
            Application application) {}

    record WithQuestions(
            @ValidFinsam(profile = "gavleborg-application-2024", date = Day.class, openQuestions = true)
            Application application) {}

    record Many(List<@ValidFinsam(date = Day.class) Application> applications) {}

    record Cascaded(@Valid Application application) {}

    record Letter(
            @NotNull String caseNumber,
            @SekAmount String amount,

            @ValidFinsam(profile = "gavleborg-application-2024", date = Day.class, openQuestions = true)
            Application application) {}

    @Test
    void violations_of_every_constraint_become_findings_with_their_place_in_the_whole() {
        Rulebook<Application> rulebook = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
        Verdict<Application> verdict = rulebook.check(BAD, CleanDocuments.DATE);
        List<Finding> findings = Violations.findings(ENGLISH.validate(new Letter(null, "mycket", BAD)));

        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.path())
                .contains("not-null /caseNumber", "sek-amount /amount")
                .containsAll(verdict.open().stream()
                        .map(question -> question.code() + " /application" + question.path())
                        .toList())
                .hasSize(2 + verdict.findings().size() + verdict.open().size());
        assertThat(findings)
                .containsAll(verdict.findings().stream()
                        .map(finding -> finding.below(JsonPointer.of("/application")))
                        .toList());
        assertThat(verdict.open())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(findings)
                        .anySatisfy(finding ->
                                assertThat(finding.message(SWEDISH)).isEqualTo(question.message(Locale.ENGLISH))));
        assertThat(findings.stream().filter(finding -> finding.code().equals("sek-amount")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo("The text is not an amount in kronor. Write for example 100 000 kr."));
    }

    @Test
    void violations_are_findings_in_form_order_with_their_place() {
        Rulebook<Application> rulebook = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
        List<ConstraintViolation<Form>> sorted = Violations.sorted(ENGLISH.validate(new Form(BAD)));

        assertThat(sorted.stream()
                        .map(violation -> Violations.finding(violation).orElseThrow()))
                .isEqualTo(rulebook.check(BAD, CleanDocuments.DATE).findings())
                .isNotEmpty();
        assertThat(sorted).allSatisfy(violation -> {
            assertThat(Violations.place(violation))
                    .isEqualTo(Violations.finding(violation)
                            .orElseThrow()
                            .below(JsonPointer.of("/application"))
                            .path());
            assertThat(violation.getMessage())
                    .isEqualTo(Violations.finding(violation).orElseThrow().message(Locale.ENGLISH));
        });
        assertThat(sorted.stream().map(violation -> violation.getPropertyPath().toString()))
                .contains("application.costCompilation.tables[0].lines[0].total");
    }

    /** An effort and the whole call have less than half of what is applied for. */
    public static final class Small implements Supplier<Profile> {
        @Override
        public Profile get() {
            FormRef form = new FormRef("Blankett", "1");
            return Profile.builder("small", "1")
                    .set(CallParameters.LARGEST_AMOUNT, Sek.of(400), form)
                    .set(CallParameters.CALL_FRAME, Sek.of(450), form)
                    .build();
        }
    }

    record Poor(
            @ValidFinsam(profileFrom = Small.class, date = Day.class, openQuestions = true)
            Application application) {}

    @Test
    void at_one_place_the_order_is_that_of_the_rules_and_questions_come_after_findings() {
        Application application = new ApplicationBuilder()
                .from(CleanDocuments.application())
                .requestedAmount(new Sek(100_050))
                .build();
        Verdict<Application> verdict =
                Rulebooks.applications(new Small().get()).check(application, CleanDocuments.DATE);
        List<ConstraintViolation<Poor>> sorted = Violations.sorted(ENGLISH.validate(new Poor(application)));

        assertThat(verdict.findings())
                .filteredOn(finding -> finding.path().toString().equals("/requestedAmount"))
                .extracting(Finding::code)
                .containsExactly(
                        "requested-amount-positive-whole-kronor",
                        "requested-amount-within-largest",
                        "requested-amount-within-call-frame");
        assertThat(sorted.stream().flatMap(violation -> Violations.finding(violation).stream()))
                .isEqualTo(verdict.findings());
        assertThat(sorted.stream().flatMap(violation -> Violations.question(violation).stream()))
                .isEqualTo(verdict.open())
                .isNotEmpty();
        assertThat(sorted.subList(0, verdict.findings().size()))
                .allSatisfy(
                        violation -> assertThat(Violations.question(violation)).isEmpty());
    }

    @Test
    void a_question_has_its_own_words_and_weight() {
        Verdict<Application> verdict = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024)
                .check(CleanDocuments.application(), CleanDocuments.DATE);

        assertThat(ENGLISH.validate(new WithQuestions(CleanDocuments.application())).stream()
                        .filter(violation -> Violations.question(violation).isPresent())
                        .map(violation ->
                                Violations.severity(violation) + " " + Violations.message(violation, SWEDISH)))
                .containsExactlyInAnyOrderElementsOf(verdict.open().stream()
                        .map(question -> question.severity() + " " + question.message(SWEDISH))
                        .toList());
    }

    @Test
    void what_weighs_less_than_asked_for_is_not_told() {
        List<Finding> errors = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024)
                .check(BAD, CleanDocuments.DATE)
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertThat(Violations.sorted(ENGLISH.validate(new ErrorsOnly(BAD))).stream()
                        .map(violation -> Violations.finding(violation).orElseThrow()))
                .isEqualTo(errors);

        Application noted = new ApplicationBuilder()
                .from(CleanDocuments.application())
                .period(StatedPeriod.of(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 30)))
                .build();
        assertThat(Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024)
                        .check(noted, CleanDocuments.DATE)
                        .findings())
                .extracting(Finding::severity)
                .contains(Severity.NOTE)
                .doesNotContain(Severity.ERROR);
        assertThat(ENGLISH.validate(new ErrorsOnly(noted))).isEmpty();
    }

    @Test
    void what_is_clean_is_valid_and_null_as_well() {
        assertThat(ENGLISH.validate(new ErrorsOnly(CleanDocuments.application())))
                .isEmpty();
        assertThat(ENGLISH.validate(new Form(null))).isEmpty();
    }

    @Test
    void open_questions_are_told_on_demand() {
        assertThat(ENGLISH.validate(new WithQuestions(CleanDocuments.application())))
                .anySatisfy(
                        violation -> assertThat(Violations.question(violation)).isPresent());
        assertThat(ENGLISH.validate(new Form(CleanDocuments.application())))
                .allSatisfy(
                        violation -> assertThat(Violations.question(violation)).isEmpty());
    }

    @Test
    void elements_of_containers_are_checked_each() {
        assertThat(ENGLISH.validate(new Many(List.of(BAD, BAD))).stream()
                        .map(violation -> Violations.place(violation).toString()))
                .contains(
                        "/applications/0/costCompilation/tables/0/lines/0/total",
                        "/applications/1/costCompilation/tables/0/lines/0/total");
    }

    @Test
    void technical_limits_are_found_with_and_without_the_configuration() {
        Application large = new ApplicationBuilder()
                .backgroundAndPurpose("x".repeat(200_001))
                .costCompilation(new CostCompilationBuilder()
                        .addTable(new CostTableBuilder()
                                .addLine(new CostLineBuilder()
                                        .specification("y".repeat(200_001))
                                        .build())
                                .build())
                        .build())
                .otherResults(java.util.Collections.nCopies(10_001, "z"))
                .build();

        assertThat(places(ENGLISH.validate(new Cascaded(large))))
                .containsExactlyInAnyOrder(
                        "/application/backgroundAndPurpose",
                        "/application/costCompilation/tables/0/lines/0/specification",
                        "/application/otherResults");
        assertThat(ENGLISH.validate(new Cascaded(large)).stream().map(ConstraintViolation::getMessage))
                .contains("The text is too long: at most 200,000 characters can be handled.");
        assertThat(plain().validate(new Form(large)).stream()
                        .filter(violation -> Violations.finding(violation)
                                .orElseThrow()
                                .code()
                                .endsWith("-within-limit"))
                        .map(ConstraintViolation::getMessage))
                .containsExactlyInAnyOrder(
                        "The text has 200001 characters. At most 200000 can be handled.",
                        "The text has 200001 characters. At most 200000 can be handled.",
                        "The list has 10001 elements. At most 10000 can be handled.");
        assertThat(plain().validate(new Cascaded(large)))
                .as("why the configuration is there")
                .isEmpty();
    }

    @Test
    void the_language_is_the_one_that_is_asked_for() {
        Validator swedish = FinsamValidation.factory(SWEDISH).getValidator();
        for (ConstraintViolation<Form> violation : swedish.validate(new Form(BAD))) {
            assertThat(violation.getMessage())
                    .isEqualTo(Violations.message(violation, SWEDISH))
                    .isNotEqualTo(Violations.message(violation, Locale.ENGLISH));
        }
    }

    @Test
    void what_is_written_in_a_document_is_never_interpolated() {
        Application application = new ApplicationBuilder()
                .costCompilation(new CostCompilationBuilder()
                        .addTable(new CostTableBuilder()
                                .addYears(new YearLabel("{message} ${1+1} \\\\ $x"))
                                .addLine(new CostLineBuilder()
                                        .amounts(AmountRow.of(Sek.of(3)))
                                        .build())
                                .totals(AmountRow.of(Sek.of(3)))
                                .build())
                        .build())
                .build();
        assertThat(ENGLISH.validate(new Form(application)))
                .allSatisfy(violation ->
                        assertThat(violation.getMessage()).isEqualTo(Violations.message(violation, Locale.ENGLISH)))
                .anySatisfy(violation -> assertThat(violation.getMessage()).contains("{message} ${1+1} \\\\ $x"));
    }

    @Test
    void the_day_is_that_of_the_clock_where_no_supplier_is_named() {
        record Clocked(
                @ValidFinsam(profileFrom = Dated.class) Application application) {}
        assertThat(codes(at("2024-05-05T12:00:00Z").validate(new Clocked(CleanDocuments.application()))))
                .doesNotContain("enough-cooperating-parties");
        assertThat(codes(at("2024-05-06T12:00:00Z").validate(new Clocked(CleanDocuments.application()))))
                .contains("enough-cooperating-parties");
    }

    /** Four parties are asked for from a day on. */
    public static final class Dated implements Supplier<Profile> {
        @Override
        public Profile get() {
            return Profile.builder("dated", "1")
                    .setFrom(LocalDate.of(2024, 5, 6), Parameters.MIN_PARTIES, 4, new FormRef("Blankett", "1"))
                    .build();
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void every_kind_of_document_has_its_validator(Class<?> type) {
        Object document = FinsamArbitraries.of(type).sample();
        assertThat(Subject.of(document)).get().extracting(Subject::type).isEqualTo(type);
        assertThat(Stream.of(ValidFinsam.class
                                .getAnnotation(jakarta.validation.Constraint.class)
                                .validatedBy())
                        .map(validator ->
                                ((ParameterizedType) validator.getGenericSuperclass()).getActualTypeArguments()[0]))
                .contains(type);
    }

    static Stream<Class<?>> subjects() {
        return Stream.of(Rulebooks.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Rulebook.class)
                .<Class<?>>map(method ->
                        (Class<?>) ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0])
                .distinct();
    }

    record UnknownProfile(
            @ValidFinsam(profile = "exempelby") Application application) {}

    record OtherForm(
            @ValidFinsam(profile = "gavleborg-final-report-2022")
            Application application) {}

    record BothProfiles(
            @ValidFinsam(profile = "mia", profileFrom = Dated.class)
            FinalReport report) {}

    record Text(@ValidFinsam String text) {}

    record HiddenDay(@ValidFinsam(date = Hidden.class) Application application) {}

    static final class Hidden implements Supplier<LocalDate> {
        @Override
        public LocalDate get() {
            return CleanDocuments.DATE;
        }

        private Hidden() {}
    }

    @Test
    void what_cannot_work_says_what_to_do() {
        assertThatThrownBy(() -> ENGLISH.validate(new UnknownProfile(null)))
                .hasStackTraceContaining("profile: there is no 'exempelby'. Name one of gavleborg");
        assertThatThrownBy(() -> ENGLISH.validate(new OtherForm(null)))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("'gavleborg-final-report-2022' does not fit Application");
        assertThatThrownBy(() -> ENGLISH.validate(new BothProfiles(null))).hasStackTraceContaining("not both");
        assertThatThrownBy(() -> ENGLISH.validate(new HiddenDay(null)))
                .hasStackTraceContaining("date: cannot make " + Hidden.class.getName());
        assertThatThrownBy(() -> ENGLISH.validate(new Text(null)))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageContaining("ValidFinsam");
    }

    private static Validator plain() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static Validator at(String instant) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> Clock.fixed(Instant.parse(instant), ZoneOffset.UTC))
                .buildValidatorFactory()
                .getValidator();
    }

    private static <T> List<String> codes(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> Violations.finding(violation).orElseThrow().code())
                .toList();
    }

    private static <T> List<String> places(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> Violations.place(violation).toString())
                .toList();
    }
}
