package finsam.benchmarks.checks;

import finsam.benchmarks.checks.HandWritten.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Vavr's validations: each check gives a value or its problems, and they are combined by sequence. */
public final class VavrCombine implements Contender<Validation<Seq<Problem>, Seq<Object>>> {
    @Override
    public Validation<Seq<Problem>, Seq<Object>> check(Draft draft) {
        return Validation.sequence(List.of(
                given(draft.effortName(), "effort-name-given", "/effortName"),
                given(draft.organisation(), "organisation-given", "/organisation"),
                given(draft.contactPerson(), "contact-person-given", "/contactPerson"),
                given(draft.background(), "background-given", "/background"),
                given(draft.workingMethod(), "working-method-given", "/workingMethod"),
                must(draft.registryNumber(), Written::isRegistryNumber, "registry-number-readable", "/registryNumber"),
                must(draft.email(), Written::isEmail, "email-readable", "/email"),
                must(draft.signatureEmail(), Written::isEmail, "email-readable", "/signatureEmail"),
                must(draft.postalCode(), Written::isPostalCode, "postal-code-readable", "/postalCode"),
                date(draft.arrivalDate(), "/arrivalDate").map(day -> day),
                date(draft.signatureDate(), "/signatureDate").map(day -> day),
                must(draft.signed(), "ja"::equals, "signature-given", "/signed"),
                must(draft.parties(), all -> all.size() >= Limits.FEWEST_PARTIES, "two-parties", "/parties"),
                period(draft),
                ages(draft),
                number(draft.count(), "/count").flatMap(count -> must(count, n -> n > 0, "count-positive", "/count")),
                money(draft),
                costs(draft),
                Validation.sequence(List.ofAll(draft.parties())
                                .zipWithIndex((party, i) ->
                                        given(party.name(), "party-name-given", "/parties/" + i + "/name")))
                        .map(all -> all)));
    }

    private static Validation<Seq<Problem>, Object> period(Draft draft) {
        return Validation.combine(date(draft.start(), "/start"), date(draft.end(), "/end"))
                .ap((start, end) -> end.isBefore(start)
                        ? problem("period-in-order", "/start")
                        : Period.between(start, end.plusDays(1)).toTotalMonths() > Limits.LONGEST_MONTHS
                                ? problem("period-not-too-long", "/start")
                                : valid(start))
                .mapError(VavrCombine::flat)
                .flatMap(one -> one);
    }

    private static Validation<Seq<Problem>, Object> ages(Draft draft) {
        return Validation.combine(number(draft.ageFrom(), "/ageFrom"), number(draft.ageTo(), "/ageTo"))
                .ap((from, to) -> from < Limits.LOWEST_AGE || to > Limits.HIGHEST_AGE
                        ? problem("ages-within-call", "/ageFrom")
                        : valid(from))
                .mapError(VavrCombine::flat)
                .flatMap(one -> one);
    }

    private static Validation<Seq<Problem>, Object> money(Draft draft) {
        Validation<Seq<Problem>, BigDecimal> total = amount(draft.totalCost(), "/totalCost");
        return amount(draft.requestedAmount(), "/requestedAmount")
                .flatMap(requested -> Validation.<Problem, Object>sequence(List.of(
                                must(
                                        requested,
                                        amount -> amount.signum() > 0,
                                        "requested-positive",
                                        "/requestedAmount"),
                                must(
                                        requested,
                                        amount -> amount.compareTo(Limits.CAP) <= 0,
                                        "requested-within-cap",
                                        "/requestedAmount"),
                                total.flatMap(all -> must(
                                        requested,
                                        amount -> amount.compareTo(all) <= 0,
                                        "requested-within-cost",
                                        "/requestedAmount"))))
                        .map(all -> all));
    }

    private static Validation<Seq<Problem>, Object> costs(Draft draft) {
        Seq<Validation<Seq<Problem>, BigDecimal>> amounts =
                List.ofAll(draft.costs()).zipWithIndex((cost, i) -> amount(cost.amount(), "/costs/" + i + "/amount"));
        Seq<Validation<Seq<Problem>, Object>> lines = List.ofAll(draft.costs())
                .zip(amounts)
                .zipWithIndex((line, i) -> Validation.<Problem, Object>sequence(List.of(
                                given(line._1.kind(), "cost-kind-given", "/costs/" + i + "/kind"),
                                line._2.flatMap(amount -> must(
                                        amount,
                                        one -> one.signum() >= 0,
                                        "cost-not-negative",
                                        "/costs/" + i + "/amount"))))
                        .map(all -> all));
        Validation<Seq<Problem>, Object> sum = Validation.sequence(amounts)
                .fold(
                        unknown -> valid("unknown"),
                        known -> amount(draft.totalCost(), "/totalCost")
                                .flatMap(total -> must(
                                        total,
                                        all -> all.compareTo(known.reduce(BigDecimal::add)) == 0,
                                        "total-is-sum",
                                        "/totalCost")));
        return Validation.<Problem, Object>sequence(lines.append(sum)).map(all -> all);
    }

    private static Validation<Seq<Problem>, Object> given(String text, String code, String path) {
        return must(text, Written::isGiven, code, path);
    }

    private static <V> Validation<Seq<Problem>, Object> must(V value, Predicate<V> holds, String code, String path) {
        return holds.test(value) ? valid(value) : problem(code, path);
    }

    private static Validation<Seq<Problem>, LocalDate> date(String text, String path) {
        return readable(Written.date(text), "date-readable", path);
    }

    private static Validation<Seq<Problem>, Integer> number(String text, String path) {
        return readable(Written.number(text), "number-readable", path);
    }

    private static Validation<Seq<Problem>, BigDecimal> amount(String text, String path) {
        return readable(Written.amount(text), "amount-readable", path);
    }

    private static <V> Validation<Seq<Problem>, V> readable(@Nullable V value, String code, String path) {
        return value == null ? Validation.invalid(List.of(new Problem(code, path, Map.of()))) : Validation.valid(value);
    }

    private static Validation<Seq<Problem>, Object> valid(Object value) {
        return Validation.valid(value);
    }

    private static Validation<Seq<Problem>, Object> problem(String code, String path) {
        return Validation.invalid(List.of(new Problem(code, path, Map.of())));
    }

    private static Seq<Problem> flat(Seq<Seq<Problem>> problems) {
        return problems.flatMap(some -> some);
    }

    @Override
    public Set<Found> found(Validation<Seq<Problem>, Seq<Object>> result) {
        Set<Found> found = new LinkedHashSet<>();
        if (result.isInvalid()) {
            result.getError().forEach(problem -> found.add(new Found(problem.code(), problem.path())));
        }
        return found;
    }
}
