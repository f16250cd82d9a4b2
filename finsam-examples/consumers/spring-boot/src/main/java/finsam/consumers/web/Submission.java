package finsam.consumers.web;

import finsam.core.application.Application;
import finsam.core.finding.Severity;
import finsam.rules.validation.RegistryNumberString;
import finsam.rules.validation.ValidFinsam;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody sent in. Warnings and notes do not keep an application out.
 *
 * @param caseNumber  the number of the case, such as 2024/00153
 * @param application  the application
 */
public record Submission(
        @RegistryNumberString String caseNumber,

        @NotNull @ValidFinsam(profile = "gavleborg-application-2024", atLeast = Severity.ERROR)
        Application application) {}
