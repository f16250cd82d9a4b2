package finsam.rules;

import finsam.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What it takes to check a verdict again (<i>kvitto</i>): the same library, rulebook and day give the same outcomes on the
 * same document. It holds nothing of the document itself.
 *
 * @param library  the version of the library, not null
 * @param rulebook  the name of the rulebook, not null
 * @param version  the version of the rulebook's profile, not null
 * @param contentHash  the SHA-256 hash over what the rulebook declares, in hexadecimal digits, not null
 * @param date  the day as of which the document was judged, not null
 * @param outcomes  the outcome of each rule by its code, in the order of the rules, not null
 * @param judgements  what people decided, in the order in which it was added, not null
 */
public record Receipt(
        String library,
        String rulebook,
        String version,
        String contentHash,
        LocalDate date,
        Map<String, Outcome> outcomes,
        List<Judgement> judgements) {

    /** Makes the collections immutable. */
    public Receipt {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        judgements = List.copyOf(judgements);
    }
}
