package finsam.examples.webform.web;

import finsam.core.application.Application;
import finsam.core.cost.CostCompilation;
import finsam.json.FinsamJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Adds up the costs of an application. */
@RestController
class CostController {
    private final DocumentBody body;

    CostController(DocumentBody body) {
        this.body = body;
    }

    /** Answers with the totals that are stated, and those that the lines give. */
    @PostMapping(
            path = "/costs",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    CostTotals costs(HttpServletRequest request, Locale locale) {
        CostCompilation costs = FinsamJson.read(body.read(request), Application.class, body.limits())
                .value()
                .flatMap(Application::costCompilation)
                .orElse(CostTotals.NONE);
        return CostTotals.of(costs, locale);
    }
}
