package finsam.examples.webform.page;

import finsam.examples.webform.form.OfferedForm;
import finsam.examples.webform.form.OfferedForms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The pages. */
@RestController
class PageController {
    private static final String HTML = "text/html;charset=UTF-8";

    private final OfferedForms forms;
    private final Clock clock;

    PageController(OfferedForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(path = "/", produces = HTML)
    String start(Locale locale) {
        return StartPage.of(forms, new Texts(locale));
    }

    @GetMapping(path = "/forms/{id}", produces = HTML)
    String form(@PathVariable String id, Locale locale) {
        return FormPage.of(find(id), LocalDate.now(clock), new Texts(locale));
    }

    @GetMapping(path = "/rules", produces = HTML)
    String rules(Locale locale) {
        return RulesPage.list(forms, new Texts(locale));
    }

    @GetMapping(path = "/rules/{id}", produces = HTML)
    String rules(@PathVariable String id, @RequestParam(required = false) LocalDate date, Locale locale) {
        return RulesPage.of(find(id), date == null ? LocalDate.now(clock) : date, new Texts(locale));
    }

    @GetMapping(path = "/api", produces = HTML)
    String api(Locale locale) {
        return ApiPage.of(new Texts(locale));
    }

    private OfferedForm<?> find(String id) {
        return forms.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
