package finsam.consumers.modules;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.finding.Severity;
import finsam.core.time.StatedPeriod;
import finsam.json.FinsamJson;
import finsam.json.VerdictJson;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.validation.ActivityCompensationAge;
import finsam.rules.validation.FinsamValidation;
import finsam.rules.validation.SekAmount;
import finsam.rules.validation.ValidFinsam;
import finsam.rules.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads, checks, explains and writes a document, validates beans, and prints what it finds, in Swedish. */
public final class Main {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Application BAD = new ApplicationBuilder()
            .period(StatedPeriod.of(LocalDate.of(2025, 1, 1), LocalDate.of(2024, 12, 31)))
            .build();

    private Main() {}

    /** The day of the call. */
    public static final class Day implements Supplier<LocalDate> {
        /** Makes one; for the provider. */
        public Day() {}

        @Override
        public LocalDate get() {
            return LocalDate.of(2024, 5, 6);
        }
    }

    record Form(
            @ValidFinsam(profile = "gavleborg-application-2024", date = Day.class, atLeast = Severity.ERROR)
            Application application) {}

    record Cascaded(@Valid Application application) {}

    record Row(@SekAmount String amount) {}

    @ActivityCompensationAge(birth = "born", month = "paidFor")
    record Payment(LocalDate born, YearMonth paidFor) {}

    /** Prints what is found. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        json(out);
        validation(out);
        out.println(Stream.of(Main.class, Application.class, ValidFinsam.class, FinsamJson.class)
                .map(type -> type.getModule().getName())
                .toList());
    }

    private static void json(PrintStream out) {
        byte[] json = "{\"documentType\": \"APPLICATION\", \"requestedAmount\": \"100 000 kr\"}"
                .getBytes(StandardCharsets.UTF_8);
        Application application = FinsamJson.read(json, Application.class).orThrow();
        out.println(application.requestedAmount().orElseThrow().swedish());
        Verdict<Application> verdict = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024)
                .check(application, LocalDate.of(2024, 5, 6));
        verdict.findings().forEach(finding -> out.println(finding.code() + " " + finding.message(SWEDISH)));
        verdict.explain().forEach(rule -> out.println(rule.rule().code() + " " + rule.outcome()));
        out.print(FinsamJson.write(application));
        out.print(VerdictJson.write(verdict, SWEDISH));
    }

    private static void validation(PrintStream out) {
        Validator validator = FinsamValidation.factory(SWEDISH).getValidator();
        Application large =
                new ApplicationBuilder().workingMethod("x".repeat(200_001)).build();
        for (Object bean : List.of(
                new Form(BAD),
                new Cascaded(large),
                new Row("mycket"),
                new Payment(LocalDate.of(2000, 5, 31), YearMonth.of(2019, 6)))) {
            for (ConstraintViolation<Object> violation : Violations.sorted(validator.validate(bean))) {
                out.println(violation.getPropertyPath() + ": " + violation.getMessage());
            }
        }
    }
}
