package finsam.examples.testing;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.money.Sek;
import finsam.json.FinsamJson;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.testing.FindingAssert;
import finsam.testing.FinsamArbitraries;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * How a municipality tests the system that takes in its applications: whatever an applicant fills in, our intake stores it
 * as JSON, reads it again, and gets the same verdict.
 */
class OurIntakeTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);
    private static final Rulebook<Application> RULEBOOK =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);

    @Property(tries = 100, seed = "20261122")
    void whatIsStoredIsJudgedAsWhatCameIn(@ForAll("applications") Application application) {
        Assume.that(FinsamArbitraries.isWhole(application));
        byte[] stored = FinsamJson.write(application).getBytes(StandardCharsets.UTF_8);

        Verdict<Application> again = FinsamJson.check(stored, RULEBOOK, TODAY);

        FindingAssert.that(again.findings().stream()
                        .filter(finding -> finding.position().isEmpty())
                        .toList())
                .hasOnly(RULEBOOK.check(application, TODAY).findings().stream()
                        .map(finding -> finding.code())
                        .distinct()
                        .toArray(String[]::new));
    }

    @Example
    void anApplicationForNothingIsTold() {
        Application empty = new ApplicationBuilder().requestedAmount(Sek.ZERO).build();

        FindingAssert.that(RULEBOOK.check(empty, TODAY).findings()).has("application-required-fields", "/effortName");
    }

    @Provide
    Arbitrary<Application> applications() {
        return FinsamArbitraries.of(Application.class);
    }
}
