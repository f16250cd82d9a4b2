package finsam.consumers.rules;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.effort.EffortName;
import finsam.core.money.Sek;
import finsam.core.time.StatedPeriod;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Checks a row of a table. */
public final class Intake {
    private static final Rulebook<Application> RULEBOOK =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);

    private Intake() {}

    /**
     * Returns what is wrong with a row, a line for each finding.
     *
     * @param name  the name of the effort
     * @param amount  what is applied for, as somebody wrote it
     * @param start  the first day
     * @param end  the last day
     * @param received  the day on which it came in
     * @param locale  the language
     */
    public static List<String> check(
            String name, String amount, LocalDate start, LocalDate end, LocalDate received, Locale locale) {
        ApplicationBuilder application =
                new ApplicationBuilder().effortName(EffortName.of(name)).period(StatedPeriod.of(start, end));
        Sek.parse(amount).value().ifPresent(application::requestedAmount);
        Verdict<Application> verdict = RULEBOOK.check(application.build(), received);
        return verdict.findings().stream()
                .map(finding -> finding.severity() + " " + finding.path() + " " + finding.message(locale))
                .toList();
    }
}
