package finsam.benchmarks.checks;

import finsam.benchmarks.checks.Draft.Cooperation;
import finsam.benchmarks.checks.Draft.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The two drafts that everybody checks. */
public final class Drafts {
    private Drafts() {}

    /** Returns a draft without a fault: 12 lines of costs, 4 parties. */
    public static Draft valid() {
        return draft(
                "Vägen tillbaka",
                "2024/117",
                "2024-05-06",
                "2024-09-01",
                "2026-08-31",
                "1200000",
                "handlaggare@example.org",
                "803 10",
                "18",
                "64",
                "40",
                "ja",
                IntStream.range(0, 12)
                        .mapToObj(i -> new Cost("TRAVEL", "Resor " + i, "100000"))
                        .toList(),
                "1200000",
                List.of(
                        new Cooperation("Arbetsförmedlingen", "anvisar"),
                        new Cooperation("Försäkringskassan", "anvisar"),
                        new Cooperation("Region Gävleborg", "stödjer"),
                        new Cooperation("Gävle kommun", "äger")));
    }

    /** Returns a draft with 12 faults. */
    public static Draft faulty() {
        List<Cost> costs = new ArrayList<>(valid().costs());
        costs.set(2, new Cost("", "Resor 2", "100000"));
        costs.set(5, new Cost("TRAVEL", "Resor 5", "-100000"));
        costs.set(7, new Cost("TRAVEL", "Resor 7", "mycket"));
        return draft(
                "",
                "2024/117",
                "i maj",
                "2026-09-01",
                "2026-08-31",
                "3500000",
                "handlaggare(at)example.org",
                "8031",
                "15",
                "64",
                "0",
                "nej",
                costs,
                "6000000",
                valid().parties());
    }

    private static Draft draft(
            String effortName,
            String registryNumber,
            String arrivalDate,
            String start,
            String end,
            String requestedAmount,
            String email,
            String postalCode,
            String ageFrom,
            String ageTo,
            String count,
            String signed,
            List<Cost> costs,
            String totalCost,
            List<Cooperation> parties) {
        return new Draft(
                effortName,
                registryNumber,
                arrivalDate,
                start,
                end,
                requestedAmount,
                "Gävle kommun",
                "Arbetsmarknadsenheten",
                "En handläggare",
                "026-00 00 00",
                email,
                postalCode,
                "Gävle",
                "Storgatan 1",
                "Många står långt från arbete.",
                ageFrom,
                ageTo,
                "Lika många kvinnor som män.",
                count,
                "Enskilda samtal och praktik.",
                "Deltagarna väljer själva.",
                "Bygger vidare på en förstudie.",
                "Gävle",
                "chef@example.org",
                "2024-05-06",
                signed,
                costs,
                totalCost,
                parties);
    }
}
