package finsam.examples.webform.web;

import finsam.examples.webform.form.OfferedForm;
import finsam.examples.webform.form.OfferedForms;
import finsam.json.FinsamSchemas;
import finsam.json.ProblemJson;
import finsam.json.RulebookJson;
import finsam.json.VerdictJson;
import finsam.rules.Status;
import finsam.rules.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Judges documents, and tells by what. */
@RestController
class CheckController {
    private final OfferedForms forms;
    private final DocumentBody body;
    private final Clock clock;

    CheckController(OfferedForms forms, DocumentBody body, Clock clock) {
        this.forms = forms;
        this.body = body;
        this.clock = clock;
    }

    /** Answers with a verdict; with a problem if something is wrong or cannot be read. */
    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> check(
            @RequestParam String form,
            @RequestParam(required = false) @Nullable LocalDate date,
            HttpServletRequest request,
            Locale locale) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        Verdict<?> verdict = find(form).check(body.read(request), body.limits(), day);
        if (verdict.isUnreadable()) {
            return problem(400, ProblemJson.write(verdict.findings(), locale, 400, ProblemJson.BASE));
        }
        if (verdict.status() == Status.ERRORS) {
            return problem(ProblemJson.STATUS, ProblemJson.write(verdict, locale));
        }
        return json(VerdictJson.write(verdict, locale));
    }

    /** Tells what the rules of a form require. */
    @GetMapping("/rules/{form}.json")
    ResponseEntity<String> rules(
            @PathVariable String form, @RequestParam(required = false) @Nullable LocalDate date, Locale locale) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        return json(RulebookJson.write(find(form).rulebook(), day, locale));
    }

    /** Tells what the document of a form can hold. */
    @GetMapping("/schemas/{form}.json")
    ResponseEntity<String> schema(@PathVariable String form) {
        return json(FinsamSchemas.of(find(form).rulebook().subject()));
    }

    private OfferedForm<?> find(String form) {
        return forms.find(form).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<String> problem(int status, String text) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(text);
    }

    private static ResponseEntity<String> json(String text) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
    }
}
