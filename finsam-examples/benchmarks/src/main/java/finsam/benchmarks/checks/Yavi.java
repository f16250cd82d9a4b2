package finsam.benchmarks.checks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** YAVI: a validator built from lambdas. */
public final class Yavi implements Contender<ConstraintViolations> {
    private static final Validator<Draft.Cost> COST = ValidatorBuilder.<Draft.Cost>of()
            .constraint(Draft.Cost::kind, "kind", c -> c.notBlank().message("cost-kind-given"))
            .constraintOnTarget(
                    cost -> Written.amount(cost.amount()) != null, "amount", "amount-readable", "amount-readable")
            .constraintOnTarget(Holds::isNotNegative, "amount", "cost-not-negative", "cost-not-negative")
            .build();

    private static final Validator<Draft.Cooperation> PARTY = ValidatorBuilder.<Draft.Cooperation>of()
            .constraint(Draft.Cooperation::name, "name", c -> c.notBlank().message("party-name-given"))
            .build();

    private static final Validator<Draft> VALIDATOR = build();

    private static Validator<Draft> build() {
        ValidatorBuilder<Draft> builder = ValidatorBuilder.<Draft>of()
                .constraint(Draft::effortName, "effortName", c -> c.notBlank().message("effort-name-given"))
                .constraint(
                        Draft::organisation, "organisation", c -> c.notBlank().message("organisation-given"))
                .constraint(
                        Draft::contactPerson, "contactPerson", c -> c.notBlank().message("contact-person-given"))
                .constraint(Draft::background, "background", c -> c.notBlank().message("background-given"))
                .constraint(
                        Draft::workingMethod, "workingMethod", c -> c.notBlank().message("working-method-given"))
                .constraint(
                        Draft::registryNumber,
                        "registryNumber",
                        c -> c.pattern(Written.REGISTRY_NUMBER).message("registry-number-readable"))
                .constraint(Draft::email, "email", c -> c.email().message("email-readable"))
                .constraint(
                        Draft::signatureEmail, "signatureEmail", c -> c.email().message("email-readable"))
                .constraint(
                        Draft::postalCode,
                        "postalCode",
                        c -> c.pattern(Written.POSTAL_CODE).message("postal-code-readable"))
                .constraint(Draft::signed, "signed", c -> c.pattern("ja").message("signature-given"))
                .forEach(Draft::costs, "costs", COST)
                .forEach(Draft::parties, "parties", PARTY);
        readable(builder, Draft::arrivalDate, "arrivalDate", Written::date, "date-readable");
        readable(builder, Draft::signatureDate, "signatureDate", Written::date, "date-readable");
        readable(builder, Draft::start, "start", Written::date, "date-readable");
        readable(builder, Draft::end, "end", Written::date, "date-readable");
        readable(builder, Draft::ageFrom, "ageFrom", Written::number, "number-readable");
        readable(builder, Draft::ageTo, "ageTo", Written::number, "number-readable");
        readable(builder, Draft::count, "count", Written::number, "number-readable");
        readable(builder, Draft::requestedAmount, "requestedAmount", Written::amount, "amount-readable");
        readable(builder, Draft::totalCost, "totalCost", Written::amount, "amount-readable");
        must(builder, Holds::isInOrder, "start", "period-in-order");
        must(builder, Holds::isShortEnough, "start", "period-not-too-long");
        must(builder, Holds::isWithinAges, "ageFrom", "ages-within-call");
        must(builder, Holds::isForSomebody, "count", "count-positive");
        must(builder, Holds::isForMoney, "requestedAmount", "requested-positive");
        must(builder, Holds::isWithinCap, "requestedAmount", "requested-within-cap");
        must(builder, Holds::isWithinCost, "requestedAmount", "requested-within-cost");
        must(builder, Holds::isAddedUp, "totalCost", "total-is-sum");
        must(builder, Holds::hasParties, "parties", "two-parties");
        return builder.build();
    }

    private static void readable(
            ValidatorBuilder<Draft> builder,
            Function<Draft, String> answer,
            String name,
            Function<String, ?> read,
            String code) {
        must(builder, draft -> read.apply(answer.apply(draft)) != null, name, code);
    }

    private static void must(ValidatorBuilder<Draft> builder, Predicate<Draft> holds, String name, String code) {
        builder.constraintOnTarget(holds, name, code, code);
    }

    @Override
    public ConstraintViolations check(Draft draft) {
        return VALIDATOR.validate(draft);
    }

    @Override
    public Set<Found> found(ConstraintViolations violations) {
        Set<Found> found = new LinkedHashSet<>();
        violations.forEach(violation -> found.add(new Found(
                violation.message(), "/" + violation.name().replace("[", "/").replace("].", "/"))));
        return found;
    }
}
