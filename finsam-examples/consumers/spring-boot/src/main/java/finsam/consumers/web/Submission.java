package finsam.consumers.web;

import finsam.core.application.Application;
import finsam.core.finding.Severity;
import finsam.rules.validation.ValidFinsam;

/**
 * What somebody sent in. Warnings and notes do not keep an application out.
 *
 * @param application  the application, not null
 */
public record Submission(
        @ValidFinsam(profile = "gavleborg-application-2024", atLeast = Severity.ERROR)
        Application application) {}
