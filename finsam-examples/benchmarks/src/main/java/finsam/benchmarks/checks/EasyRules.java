package finsam.benchmarks.checks;

import finsam.benchmarks.checks.HandWritten.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule fires where a check fails, and notes the problem. */
public final class EasyRules implements Contender<List<Problem>> {
    private static final DefaultRulesEngine ENGINE = new DefaultRulesEngine();
    private static final Rules RULES = rules();

    private static Rules rules() {
        Rules rules = new Rules();
        given(rules, Draft::effortName, "effort-name-given", "/effortName");
        given(rules, Draft::organisation, "organisation-given", "/organisation");
        given(rules, Draft::contactPerson, "contact-person-given", "/contactPerson");
        given(rules, Draft::background, "background-given", "/background");
        given(rules, Draft::workingMethod, "working-method-given", "/workingMethod");
        must(
                rules,
                draft -> Written.isRegistryNumber(draft.registryNumber()),
                "registry-number-readable",
                "/registryNumber");
        must(rules, draft -> Written.isEmail(draft.email()), "email-readable", "/email");
        must(rules, draft -> Written.isEmail(draft.signatureEmail()), "email-readable", "/signatureEmail");
        must(rules, draft -> Written.isPostalCode(draft.postalCode()), "postal-code-readable", "/postalCode");
        must(rules, draft -> draft.signed().equals("ja"), "signature-given", "/signed");
        must(rules, draft -> Written.date(draft.arrivalDate()) != null, "date-readable", "/arrivalDate");
        must(rules, draft -> Written.date(draft.signatureDate()) != null, "date-readable", "/signatureDate");
        must(rules, draft -> Written.date(draft.start()) != null, "date-readable", "/start");
        must(rules, draft -> Written.date(draft.end()) != null, "date-readable", "/end");
        must(rules, draft -> Written.number(draft.ageFrom()) != null, "number-readable", "/ageFrom");
        must(rules, draft -> Written.number(draft.ageTo()) != null, "number-readable", "/ageTo");
        must(rules, draft -> Written.number(draft.count()) != null, "number-readable", "/count");
        must(rules, draft -> Written.amount(draft.requestedAmount()) != null, "amount-readable", "/requestedAmount");
        must(rules, draft -> Written.amount(draft.totalCost()) != null, "amount-readable", "/totalCost");
        must(rules, Holds::isInOrder, "period-in-order", "/start");
        must(rules, Holds::isShortEnough, "period-not-too-long", "/start");
        must(rules, Holds::isWithinAges, "ages-within-call", "/ageFrom");
        must(rules, Holds::isForSomebody, "count-positive", "/count");
        must(rules, Holds::isForMoney, "requested-positive", "/requestedAmount");
        must(rules, Holds::isWithinCap, "requested-within-cap", "/requestedAmount");
        must(rules, Holds::isWithinCost, "requested-within-cost", "/requestedAmount");
        must(rules, Holds::isAddedUp, "total-is-sum", "/totalCost");
        must(rules, Holds::hasParties, "two-parties", "/parties");
        each(rules, Draft::costs, cost -> Written.isGiven(cost.kind()), "cost-kind-given", "/costs", "/kind");
        each(
                rules,
                Draft::costs,
                cost -> Written.amount(cost.amount()) != null,
                "amount-readable",
                "/costs",
                "/amount");
        each(rules, Draft::costs, Holds::isNotNegative, "cost-not-negative", "/costs", "/amount");
        each(rules, Draft::parties, party -> Written.isGiven(party.name()), "party-name-given", "/parties", "/name");
        return rules;
    }

    private static void given(Rules rules, Function<Draft, String> answer, String code, String path) {
        must(rules, draft -> Written.isGiven(answer.apply(draft)), code, path);
    }

    private static void must(Rules rules, Predicate<Draft> holds, String code, String path) {
        rules.register(new RuleBuilder()
                .name(code + path)
                .when(facts -> !holds.test(facts.get("draft")))
                .then(facts -> facts.<List<Problem>>get("problems").add(new Problem(code, path, Map.of())))
                .build());
    }

    private static <R> void each(
            Rules rules, Function<Draft, List<R>> rows, Predicate<R> holds, String code, String path, String property) {
        rules.register(new RuleBuilder()
                .name(code + path)
                .when(facts -> !rows.apply(facts.get("draft")).stream().allMatch(holds))
                .then(facts -> {
                    List<R> all = rows.apply(facts.get("draft"));
                    for (int i = 0; i < all.size(); i++) {
                        if (!holds.test(all.get(i))) {
                            facts.<List<Problem>>get("problems")
                                    .add(new Problem(code, path + "/" + i + property, Map.of()));
                        }
                    }
                })
                .build());
    }

    @Override
    public List<Problem> check(Draft draft) {
        List<Problem> problems = new ArrayList<>();
        Facts facts = new Facts();
        facts.put("draft", draft);
        facts.put("problems", problems);
        ENGINE.fire(RULES, facts);
        return problems;
    }

    @Override
    public Set<Found> found(List<Problem> problems) {
        Set<Found> found = new LinkedHashSet<>();
        problems.forEach(problem -> found.add(new Found(problem.code(), problem.path())));
        return found;
    }
}
