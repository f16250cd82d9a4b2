package finsam.benchmarks.checks;

import java.util.List;

/**
 * An application as a web form sends it: 26 answers in words, the lines of the costs, the parties. A blank answer is an
 * empty string.
 */
public record Draft(
        String effortName,
        String registryNumber,
        String arrivalDate,
        String start,
        String end,
        String requestedAmount,
        String organisation,
        String workplace,
        String contactPerson,
        String phone,
        String email,
        String postalCode,
        String town,
        String address,
        String background,
        String ageFrom,
        String ageTo,
        String genderDifferences,
        String count,
        String workingMethod,
        String participantPerspective,
        String connections,
        String signaturePlace,
        String signatureEmail,
        String signatureDate,
        String signed,
        List<Cost> costs,
        String totalCost,
        List<Cooperation> parties) {

    /** A line of the costs. */
    public record Cost(String kind, String specification, String amount) {}

    /** A party that takes part. */
    public record Cooperation(String name, String role) {}
}
