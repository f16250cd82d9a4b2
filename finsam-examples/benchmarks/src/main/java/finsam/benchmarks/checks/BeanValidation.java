package finsam.benchmarks.checks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator 9 over a bean with constraints. */
public final class BeanValidation implements Contender<Set<ConstraintViolation<ConstrainedDraft>>> {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    private static final Map<String, String> PLACES = Map.of(
            "periodInOrder", "start",
            "periodShortEnough", "start",
            "withinAges", "ageFrom",
            "forSomebody", "count",
            "forMoney", "requestedAmount",
            "withinCap", "requestedAmount",
            "withinCost", "requestedAmount",
            "addedUp", "totalCost");

    @Override
    public Set<ConstraintViolation<ConstrainedDraft>> check(Draft draft) {
        return VALIDATOR.validate(new ConstrainedDraft(draft));
    }

    @Override
    public Set<Found> found(Set<ConstraintViolation<ConstrainedDraft>> violations) {
        Set<Found> found = new LinkedHashSet<>();
        for (ConstraintViolation<ConstrainedDraft> violation : violations) {
            String path = violation.getPropertyPath().toString();
            String place = PLACES.getOrDefault(path, path)
                    .replace("[", "/")
                    .replace("].", "/")
                    .replace("notNegative", "amount");
            found.add(new Found(violation.getMessage(), "/" + place));
        }
        return found;
    }
}
