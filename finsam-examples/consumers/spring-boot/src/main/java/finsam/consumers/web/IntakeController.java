package finsam.consumers.web;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes applications. */
@RestController
class IntakeController {
    @PostMapping("/applications")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> submit(@Valid @RequestBody Submission submission) {
        return Map.of(
                "effort", submission.application().effortName().orElseThrow().toString());
    }
}
