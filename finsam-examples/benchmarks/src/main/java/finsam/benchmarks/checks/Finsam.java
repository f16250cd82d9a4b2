package finsam.benchmarks.checks;

import finsam.core.application.Application;
import finsam.rules.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** This library: the draft is read into an application, and a rulebook judges it. */
public final class Finsam implements Contender<Verdict<Application>> {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    /** Where an application says what a draft says elsewhere. */
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("/office/", "/");
        PLACES.put("/owner/", "/");
        PLACES.put("/period/", "/");
        PLACES.put("/targetGroup/direct/ages", "/ageFrom");
        PLACES.put("/targetGroup/", "/");
        PLACES.put("/signature/email", "/signatureEmail");
        PLACES.put("/signature/date", "/signatureDate");
        PLACES.put("/signature/signed", "/signed");
        PLACES.put("/costCompilation/tables/0/lines/", "/costs/");
        PLACES.put("/costCompilation/", "/");
        PLACES.put("/organisation/referringParties", "/parties");
        PLACES.put("/backgroundAndPurpose", "/background");
    }

    @Override
    public Verdict<Application> check(Draft draft) {
        return TwentyFourRules.RULEBOOK.check(DraftReading.read(draft), DAY);
    }

    @Override
    public Set<Found> found(Verdict<Application> verdict) {
        Set<Found> found = new LinkedHashSet<>();
        verdict.findings()
                .forEach(finding ->
                        found.add(new Found(finding.code(), place(finding.path().toString()))));
        return found;
    }

    private static String place(String path) {
        String place = path;
        for (Map.Entry<String, String> entry : PLACES.entrySet()) {
            if (place.startsWith(entry.getKey())) {
                place = entry.getValue() + place.substring(entry.getKey().length());
                break;
            }
        }
        return place.startsWith("/costs/") ? place.replace("/total", "/amount") : place;
    }
}
