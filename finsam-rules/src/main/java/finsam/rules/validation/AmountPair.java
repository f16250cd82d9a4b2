package finsam.rules.validation;

import finsam.core.money.Sek;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** An amount in another system's bean, and the amounts with whose sum it is compared. */
record AmountPair(BeanProperty amount, List<BeanProperty> others) {
    static AmountPair of(String element, String amount, String otherElement, String... others) {
        if (others.length == 0) {
            throw new ConstraintDeclarationException(
                    otherElement + ": name at least one property of the annotated type");
        }
        return new AmountPair(
                new BeanProperty(element, amount),
                Stream.of(others)
                        .map(other -> new BeanProperty(otherElement, other))
                        .toList());
    }

    boolean isValid(Object bean, BiPredicate<Sek, Sek> holds, ConstraintValidatorContext context) {
        return Reports.at(amount, holds(bean, holds), context);
    }

    private boolean holds(Object bean, BiPredicate<Sek, Sek> holds) {
        try {
            Optional<Sek> one = Amounts.of(amount, bean);
            Optional<Sek> sum = sum(bean);
            return one.isEmpty() || sum.isEmpty() || holds.test(one.get(), sum.get());
        } catch (ArithmeticException | IllegalArgumentException noAmount) {
            return false;
        }
    }

    private Optional<Sek> sum(Object bean) {
        Optional<Sek> sum = Optional.of(Sek.ZERO);
        for (BeanProperty other : others) {
            Optional<Sek> next = Amounts.of(other, bean);
            sum = sum.flatMap(so -> next.map(so::plus));
        }
        return sum;
    }
}
