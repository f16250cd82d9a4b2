package finsam.benchmarks.checks;

import finsam.benchmarks.checks.Draft.Cooperation;
import finsam.benchmarks.checks.Draft.Cost;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a good developer writes without any library, in one pass. */
public final class HandWritten implements Contender<List<HandWritten.Problem>> {
    /** A problem, with what a message about it needs. */
    public record Problem(String code, String path, Map<String, Object> values) {}

    @Override
    public List<Problem> check(Draft draft) {
        List<Problem> problems = new ArrayList<>();
        given(draft.effortName(), "effort-name-given", "/effortName", problems);
        readable(
                Written.isRegistryNumber(draft.registryNumber()),
                "registry-number-readable",
                "/registryNumber",
                problems);
        date(draft.arrivalDate(), "/arrivalDate", problems);
        period(draft, problems);
        given(draft.organisation(), "organisation-given", "/organisation", problems);
        given(draft.contactPerson(), "contact-person-given", "/contactPerson", problems);
        readable(Written.isEmail(draft.email()), "email-readable", "/email", problems);
        readable(Written.isPostalCode(draft.postalCode()), "postal-code-readable", "/postalCode", problems);
        given(draft.background(), "background-given", "/background", problems);
        targetGroup(draft, problems);
        given(draft.workingMethod(), "working-method-given", "/workingMethod", problems);
        readable(Written.isEmail(draft.signatureEmail()), "email-readable", "/signatureEmail", problems);
        date(draft.signatureDate(), "/signatureDate", problems);
        if (!draft.signed().equals("ja")) {
            problems.add(new Problem("signature-given", "/signed", Map.of()));
        }
        money(draft, problems);
        parties(draft.parties(), problems);
        return problems;
    }

    private static void period(Draft draft, List<Problem> problems) {
        LocalDate start = date(draft.start(), "/start", problems);
        LocalDate end = date(draft.end(), "/end", problems);
        if (start == null || end == null) {
            return;
        }
        if (end.isBefore(start)) {
            problems.add(new Problem("period-in-order", "/start", Map.of("start", start, "end", end)));
        } else if (Period.between(start, end.plusDays(1)).toTotalMonths() > Limits.LONGEST_MONTHS) {
            problems.add(new Problem("period-not-too-long", "/start", Map.of("start", start, "end", end)));
        }
    }

    private static void targetGroup(Draft draft, List<Problem> problems) {
        Integer from = number(draft.ageFrom(), "/ageFrom", problems);
        Integer to = number(draft.ageTo(), "/ageTo", problems);
        if (from != null && to != null && (from < Limits.LOWEST_AGE || to > Limits.HIGHEST_AGE)) {
            problems.add(new Problem("ages-within-call", "/ageFrom", Map.of("from", from, "to", to)));
        }
        Integer count = number(draft.count(), "/count", problems);
        if (count != null && count <= 0) {
            problems.add(new Problem("count-positive", "/count", Map.of("count", count)));
        }
    }

    private static void money(Draft draft, List<Problem> problems) {
        BigDecimal requested = amount(draft.requestedAmount(), "/requestedAmount", problems);
        BigDecimal total = amount(draft.totalCost(), "/totalCost", problems);
        BigDecimal sum = costs(draft.costs(), problems);
        if (total != null && sum != null && total.compareTo(sum) != 0) {
            problems.add(new Problem("total-is-sum", "/totalCost", Map.of("total", total, "sum", sum)));
        }
        if (requested == null) {
            return;
        }
        if (requested.signum() <= 0) {
            problems.add(new Problem("requested-positive", "/requestedAmount", Map.of("requested", requested)));
        }
        if (requested.compareTo(Limits.CAP) > 0) {
            problems.add(new Problem(
                    "requested-within-cap", "/requestedAmount", Map.of("requested", requested, "cap", Limits.CAP)));
        }
        if (total != null && requested.compareTo(total) > 0) {
            problems.add(new Problem(
                    "requested-within-cost", "/requestedAmount", Map.of("requested", requested, "total", total)));
        }
    }

    private static @Nullable BigDecimal costs(List<Cost> costs, List<Problem> problems) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < costs.size(); i++) {
            Cost cost = costs.get(i);
            if (!Written.isGiven(cost.kind())) {
                problems.add(new Problem("cost-kind-given", "/costs/" + i + "/kind", Map.of()));
            }
            BigDecimal amount = Written.amount(cost.amount());
            if (amount == null) {
                problems.add(
                        new Problem("amount-readable", "/costs/" + i + "/amount", Map.of("written", cost.amount())));
                sum = null;
            } else {
                if (amount.signum() < 0) {
                    problems.add(new Problem("cost-not-negative", "/costs/" + i + "/amount", Map.of("amount", amount)));
                }
                sum = sum == null ? null : sum.add(amount);
            }
        }
        return sum;
    }

    private static void parties(List<Cooperation> parties, List<Problem> problems) {
        if (parties.size() < Limits.FEWEST_PARTIES) {
            problems.add(new Problem("two-parties", "/parties", Map.of("parties", parties.size())));
        }
        for (int i = 0; i < parties.size(); i++) {
            if (!Written.isGiven(parties.get(i).name())) {
                problems.add(new Problem("party-name-given", "/parties/" + i + "/name", Map.of()));
            }
        }
    }

    private static void given(String text, String code, String path, List<Problem> problems) {
        if (!Written.isGiven(text)) {
            problems.add(new Problem(code, path, Map.of()));
        }
    }

    private static void readable(boolean readable, String code, String path, List<Problem> problems) {
        if (!readable) {
            problems.add(new Problem(code, path, Map.of()));
        }
    }

    private static @Nullable LocalDate date(String text, String path, List<Problem> problems) {
        LocalDate date = Written.date(text);
        if (date == null) {
            problems.add(new Problem("date-readable", path, Map.of("written", text)));
        }
        return date;
    }

    private static @Nullable Integer number(String text, String path, List<Problem> problems) {
        Integer number = Written.number(text);
        if (number == null) {
            problems.add(new Problem("number-readable", path, Map.of("written", text)));
        }
        return number;
    }

    private static @Nullable BigDecimal amount(String text, String path, List<Problem> problems) {
        BigDecimal amount = Written.amount(text);
        if (amount == null) {
            problems.add(new Problem("amount-readable", path, Map.of("written", text)));
        }
        return amount;
    }

    @Override
    public Set<Found> found(List<Problem> problems) {
        Set<Found> found = new LinkedHashSet<>();
        problems.forEach(problem -> found.add(new Found(problem.code(), problem.path())));
        return found;
    }
}
