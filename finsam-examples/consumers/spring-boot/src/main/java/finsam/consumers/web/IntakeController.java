package finsam.consumers.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes applications, and answers with what it took. */
@RestController
class IntakeController {
    @PostMapping("/applications")
    @ResponseStatus(HttpStatus.CREATED)
    Submission submit(@Valid @RequestBody Submission submission) {
        return submission;
    }
}
