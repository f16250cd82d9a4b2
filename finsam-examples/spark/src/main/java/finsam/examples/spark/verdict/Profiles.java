package finsam.examples.spark.verdict;

import finsam.json.FinsamJson;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The profile of each association, by the name of its folder. Those of the sources are known; whoever has none is judged by
 * the acts alone.
 *
 * @param own  profiles beside or in place of the known ones, as JSON, by association
 */
public record Profiles(Map<String, String> own) implements Serializable {
    private static final Map<String, String> KNOWN = Map.of(
            "gavleborg", "gavleborg-nasta-steg-2022",
            "gotland", "gotland-2021",
            "sodra-roslagen", "mia-sodra-roslagen",
            "varna", "mia-varna",
            "hbs", "mia-hbs",
            "ostra-sodertorn", "mia-ostra-sodertorn",
            "stockholm", "mia-stockholm",
            "sodertalje", "mia-sodertalje");

    private static final Profile ACTS_ALONE = Profile.builder("acts-alone", "1").build();

    /** Copies the map. */
    public Profiles {
        own = new HashMap<>(own);
    }

    /** Returns the profile of an association. */
    public Profile of(String association) {
        return Optional.ofNullable(own.get(association))
                .map(json -> FinsamJson.readProfile(json.getBytes(StandardCharsets.UTF_8))
                        .orThrow())
                .or(() -> Optional.ofNullable(KNOWN.get(association)).flatMap(KnownProfiles::named))
                .orElse(ACTS_ALONE);
    }
}
